import { codeBlock, table } from "./reference-markdown.ts";

/** What the vocabulary's table does not say: how a file is written and read. */
export const introduction = `# The journey language

<!-- Made from the vocabulary by \`npm run generate\`. -->

Every line is a *statement*: a keyword, what it says, and where it helps a block between \`{\` and \`}\`.

${codeBlock(`journey fridge "Buying a refrigerator" {
  owner "CX team"

  stage consideration "Compare models" {
    touchpoint read-reviews "Read product reviews" {
      channel reviews, search
      emotion 4
      rating 4.5/5 from 100
      promise online "Online within a day" within 24h {
        kept-at first-login
        actual 3d
      }
    }
    touchpoint first-login "Log in for the first time"
  }
}`)}

- An **element** such as \`stage\` has a name of one word, a label between quotation marks, and a block. Nothing else
  stands on its line. The label may be left out: \`read-reviews\` is then shown as "Read reviews".
- A **property** such as \`emotion\` says something about the element in whose block it stands. It stands there once,
  unless its row says that it may be repeated. Of two where one may stand, the first counts.
- Some properties have **named parts**, such as \`from\` in \`rating 4.5/5 from 100\`. They follow what the property
  itself says, in any order. A named part may also stand on a line of its own in a block behind the property, and means
  the same.
- A **list** has commas between its items. After a comma the line may go on in the next.
- A statement ends with its line, or with \`;\`.
- A **comment** goes from \`//\` to the end of the line, or from \`/*\` to \`*/\`. It counts as a space, and never ends a
  statement.
- No word is reserved: a touchpoint may be called \`persona\`.
- Blocks can be at most 64 deep.

## Values

${table(
  ["value", "written", "notes"],
  [
    [
      "name",
      "`help-centre`, `レビュー`",
      "begins with a letter or `_`, then also digits and `-`; capitals matter",
    ],
    ["text", '`"…"`', 'on one line; `\\"` `\\\\` `\\n` `\\t` `\\u{1F600}` stand for what they are'],
    ["long text", '`"""…"""`', "on many lines; the indentation that all lines share is left out"],
    ["number", "`4`, `-12`, `4.5`", "with a point"],
    ["percentage", "`35%`", "without a space"],
    [
      "duration",
      "`10min`, `24h`, `1h30min`",
      "units `s min h d w mo y`; a year is 365 days, a month a twelfth of it",
    ],
    ["date", "`2026-09-14`, `2026-09`, `2026-Q3`", "a month or quarter means its last day"],
    ["ratio", "`4.5/5`", "a figure and the best there is"],
    ["money", "`1200 EUR`", "a code of ISO 4217"],
    ["figure", "any of the last six, or a number", "what fits depends on the metric"],
  ],
)}

## When something is wrong

Every file is read to its end, whatever is wrong with it: a mistake costs no more than its own line.

- Where the braces of a file pair, they alone count. Where they do not, the indentation tells where one is missing or
  too many.
- A brace or a list that is never closed ends before the next line that begins an element of the file in the first
  column: \`import\` or \`journey\`, or \`persona\`, \`channel\` or \`lifecycle\` with a label or a block.
- A text of many lines that is never closed ends before such a line too, where that is surely an element: it has a name,
  and a label or a \`{\`. A comment that is never closed goes on to the end of the file.
- While an imported file cannot be read, names that may stand in it are not reported.

## Keywords

In what follows, brackets stand around what may be left out, \`|\` between alternatives, and \`, …\` behind what may
be listed. \`VALUE\` is one of many [words](#words). Named parts stand below their property, with \`↳\` before them.`;
