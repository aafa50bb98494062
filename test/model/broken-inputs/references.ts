import type { BrokenInput } from "./surroundings.ts";

export const references: readonly BrokenInput[] = [
  [
    "touchpoint",
    "channel <|web|>",
    "unknown-reference: There is no channel called `web` here: did you mean `website`?",
  ],
  [
    "touchpoint",
    "channel <|Reviews|>",
    "unknown-reference: There is no channel called `Reviews` here: did you mean `reviews`?",
  ],
  [
    "touchpoint",
    "channel <|email|>",
    "unknown-reference: There is no channel called `email` here: did you mean `transactional-email` or `marketing-email`?",
  ],
  [
    "touchpoint",
    "channel <|pigeon|>",
    "unknown-reference: There is no channel called `pigeon` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "touchpoint",
    "personas <|Eli|>",
    "unknown-reference: There is no persona called `Eli` here: did you mean `eli`?",
  ],
  [
    "touchpoint",
    "emotion <|nobody|> 4",
    "unknown-reference: There is no persona called `nobody` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "journey",
    "personas eli, <|guest|>",
    "unknown-reference: There is no persona called `guest` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "stage",
    'without <|guest|> "Buys elsewhere"',
    "unknown-reference: There is no persona called `guest` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "touchpoint",
    "next <|x|>",
    "unknown-reference: There is no touchpoint or stage called `x` in this journey: add it, or correct the name.",
  ],
  [
    "touchpoint",
    "next u 60%, <|leave|> 40%",
    "unknown-reference: There is no touchpoint or stage called `leave` in this journey: add it, or correct the name.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at <|nowhere|>',
    "unknown-reference: There is no touchpoint called `nowhere` in this journey: add it, or correct the name.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at <|s|>',
    "unknown-reference: `s` is a stage, and a touchpoint is needed here: name one.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u only <|guest|>',
    "unknown-reference: There is no persona called `guest` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "touchpoint",
    "leads-to <|s|>",
    "unknown-reference: `s` is a stage, and a touchpoint is needed here: name one.",
  ],
  [
    "journey",
    "lifecycle <|buyers|>",
    "unknown-reference: There is no lifecycle called `buyers` here: did you mean `buyer`?",
  ],
  [
    "journey",
    "lifecycle <|rent|>",
    "unknown-reference: There is no lifecycle called `rent` here: did you mean `rental`?",
  ],
  [
    "journey",
    "revises <|nothing|>",
    "unknown-reference: There is no journey called `nothing` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "opportunity",
    "addresses <|s|>",
    "unknown-reference: `s` is a stage, and a touchpoint is needed here: name one.",
  ],
  [
    "opportunity",
    "addresses <|x|>",
    "unknown-reference: There is no touchpoint called `x` in this journey: add it, or correct the name.",
  ],
  [
    "journey",
    'activity b "B" { supports <|x|> }',
    "unknown-reference: There is no touchpoint or stage called `x` in this journey: add it, or correct the name.",
  ],
  [
    "scenario",
    "persona <|Eli|>",
    "unknown-reference: There is no persona called `Eli` here: did you mean `eli`?",
  ],
  [
    "scenario",
    "step <|nowhere|> 3",
    "unknown-reference: There is no touchpoint called `nowhere` in this journey: add it, or correct the name.",
  ],
  [
    "journey",
    "metric nps 44 from 100 for <|Eli|>",
    "unknown-reference: There is no persona called `Eli` here: did you mean `eli`?",
  ],
  [
    "persona",
    "channels <|web|>",
    "unknown-reference: There is no channel called `web` here: did you mean `website`?",
  ],
  [
    "file",
    'import <|"./personas.journey"|>',
    "unknown-reference: There is no file `./personas.journey` here that could be read: correct the name, or create the file.",
  ],
  [
    "file",
    'import <|"./personas.md"|>',
    "invalid-import: Only `.journey` files can be imported; `./personas.md` is not one.",
  ],
  [
    "file",
    'import <|"C:\\\\a.journey"|>',
    "invalid-import: An import expects the path from this file, as in `./personas.journey`; `C:\\a.journey` is not such a path.",
  ],
  [
    "file",
    "import <|./|>personas.journey",
    'syntax: Put quotation marks around a path, as in `"./personas.journey"`.',
  ],
  [
    "file",
    'import <|from|> "./personas.journey"',
    'invalid-value: `import` takes a path between quotation marks, such as "./personas.journey"; this is `from`.',
  ],
  [
    "file",
    'import <|"https://example.org/a.journey"|>',
    "invalid-import: An import expects the path from this file, as in `./personas.journey`; `https://example.org/a.journey` is not such a path.",
  ],
  [
    "touchpoint",
    "leads-to <|x|>",
    "unknown-reference: There is no touchpoint called `x` in this journey: add it, or correct the name.",
  ],
  [
    "touchpoint",
    "metric nps 44 from 100 for <|guest|>",
    "unknown-reference: There is no persona called `guest` here: declare it, import the file that does, or correct the name.",
  ],
  [
    "touchpoint",
    "next <|s2|>",
    "unknown-reference: There is no touchpoint or stage called `s2` in this journey: add it, or correct the name.",
  ],
  [
    "file",
    'import <|"./shared"|>',
    "invalid-import: Only `.journey` files can be imported; `./shared` is not one.",
  ],
  [
    "file",
    'import <|"/etc/a.journey"|>',
    "invalid-import: An import expects the path from this file, as in `./personas.journey`; `/etc/a.journey` is not such a path.",
  ],
  [
    "file",
    'import <|"../../outside.journey"|>',
    "invalid-import: `../../outside.journey` is outside the workspace, so it is not read: move the file into the workspace, or open a folder that holds both.",
  ],
  [
    "file",
    "import personas<|.|>journey",
    'syntax: Put quotation marks around a path, as in `"./personas.journey"`.',
  ],
  [
    "journey",
    "revises <|j|>",
    "invalid-value: A journey cannot be a new version of itself: name the one that `j` replaces.",
  ],
  ["touchpoint", "next stage <|s|>", "invalid-value: The name is enough: leave out `stage`."],
  ["scenario", 'step ad <|hoc|> 2 "x"', "invalid-value: A name is one word: write `ad-hoc`."],
  ["scenario", "step <|adhoc|>", "invalid-value: Write `ad-hoc` instead of `adhoc`."],
  [
    "stage",
    "covers <|awareness|>",
    "invalid-value: `awareness` is a step of a lifecycle, and this journey follows none: add `lifecycle` to it, with the name of one such as `buyer`.",
  ],
  [
    "file",
    "<|import|>",
    'missing-value: `import` needs a path between quotation marks, such as "./personas.journey" after it.',
  ],
  [
    "file",
    'import <|""|>',
    'invalid-value: `import` takes a path between quotation marks, such as "./personas.journey"; this is `""`.',
  ],
  [
    "file",
    "import <|personas|>",
    'invalid-value: `import` takes a path between quotation marks, such as "./personas.journey"; this is `personas`.',
  ],
  ["touchpoint", 'channel <|"reviews"|>', "invalid-value: Write `reviews` without quotation marks."],
  ["touchpoint", 'next <|"u"|>', "invalid-value: Write `u` without quotation marks."],
  [
    "touchpoint",
    'promise p "P" kept-at first <|use|>',
    "invalid-value: Leave out `use`, or write `first-use` if that is one name.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at stage <|s|>',
    "invalid-value: The name is enough: leave out `stage`.",
  ],
  ["touchpoint", "channel social <|media|>", "invalid-value: A name is one word: write `social-media`."],
  ["touchpoint", "channel word <|of|> mouth", "invalid-value: A name is one word: write `word-of-mouth`."],
  ["persona", "channels website, help <|centre|>", "invalid-value: A name is one word: write `help-centre`."],
];
