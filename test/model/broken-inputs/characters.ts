import type { BrokenInput } from "./surroundings.ts";

export const characters: readonly BrokenInput[] = [
  [
    "touchpoint",
    "goal <|“Be sure”|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "touchpoint",
    "goal <|‘Be sure’|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "touchpoint",
    "goal <|'Be sure'|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "touchpoint",
    "goal <|«Be sure»|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "touchpoint",
    "goal <|„Be sure“|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "file",
    "journey fridge <|“Fridge”|> {}",
    'syntax: Put text between straight quotation marks: write `"Fridge"`.',
  ],
  ["touchpoint", 'goal <|"Be sure|>', 'syntax: This text is never closed: add a `"` where it ends.'],
  [
    "touchpoint",
    'goal <|"a\\qb"|>',
    'syntax: `\\q` does not belong in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.',
  ],
  [
    "touchpoint",
    'goal <|"a\\u{110000}"|>',
    'syntax: `\\u{110000}` does not belong in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.',
  ],
  [
    "file",
    `persona ann <|"Ann|> {
  goal "A"
}`,
    'syntax: This text is never closed: add a `"` where it ends.',
  ],
  ["touchpoint", "emotion<|:|> 4", "syntax: Leave out `:`: a space is enough."],
  ["touchpoint", "emotion <|=|> 4", "syntax: Leave out `=`: a space is enough."],
  ["touchpoint", "emotion eli<|:|> 4", "syntax: Leave out `:`: a space is enough."],
  ["touchpoint", 'pain "Slow" severity<|:|> high', "syntax: Leave out `:`: a space is enough."],
  ["persona", 'trait "Age"<|:|> "34"', "syntax: Leave out `:`: a space is enough."],
  [
    "touchpoint",
    "when <|9:00|>",
    "syntax: `9:00` is not a number, a percentage, a duration (24h, 1h30min), a date (2026-09-14, 2026-Q3) or a figure with its maximum (4.5/5): correct it, or put quotation marks around it if it is text.",
  ],
  [
    "touchpoint",
    "next u <|->|> t",
    "syntax: `->` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  ["file", 'persona ann "Ann" <|{|>', "syntax: This `{` is never closed: add a `}` where its block ends."],
  ["file", "<|}|>", "syntax: This `}` closes nothing: leave it out, or add the `{` that it belongs to."],
  [
    "file",
    'persona ann { goal "A" }<|}|>',
    "syntax: This `}` closes nothing: leave it out, or add the `{` that it belongs to.",
  ],
  [
    "touchpoint",
    "<|{|> emotion 4 }",
    "syntax: There is no keyword before this `{`: write the one that the block belongs to, or leave the brace out.",
  ],
  ["file", "<|/* a|>", "syntax: This comment is never closed: add `*/` where it ends."],
  [
    "file",
    `journey k "K" {
  stage x "X" <|{|>
    touchpoint y "Y" {
      goal "G"
    }
}`,
    "syntax: This `{` is never closed: add a `}` where its block ends.",
  ],
  [
    "file",
    `journey k "K"<|>
  stage x "X" {
    no-contact
  }
}`,
    "syntax: A `{` is missing here: the lines below that are further to the right belong to this one.",
  ],
  [
    "file",
    `journey k "K" {
  stage x "X" {
    no-contact
    <|}|>
  }
}`,
    "syntax: This `}` closes nothing: leave it out, or add the `{` that it belongs to.",
  ],
  [
    "journey",
    'goal <|"An \\x answer"|>',
    'syntax: `\\x` does not belong in a text: write \\\\ for a backslash, or one of \\" \\n \\t \\u{1F600}.',
  ],
  [
    "file",
    `persona ann "Ann" <|{|>
  goal "A"

persona bob "Bob"`,
    "syntax: This `{` is never closed: add a `}` where its block ends.",
  ],
  [
    "file",
    `persona ann <|“Ann”|> {
  goal "A"
}`,
    'syntax: Put text between straight quotation marks: write `"Ann"`.',
  ],
  ["touchpoint", "emotion <|(|>4)", "syntax: Leave out the brackets: in a list, commas are enough."],
  ["touchpoint", "emotion <|[|>4]", "syntax: Leave out the brackets: in a list, commas are enough."],
  ["touchpoint", "<|#|> remark", "syntax: A comment begins with `//`, not with `#`."],
  ["touchpoint", "<|--|> remark", "syntax: A comment begins with `//`, not with `--`."],
  ["touchpoint", "<|<!--|> remark -->", "syntax: A comment begins with `//`, not with `<!--`."],
  ["touchpoint", 'goal<|:|> "x"', "syntax: Leave out `:`: a space is enough."],
  ["touchpoint", 'goal <|=|> "x"', "syntax: Leave out `=`: a space is enough."],
  [
    "touchpoint",
    "goal <|“Be sure|>",
    'syntax: Put text between straight quotation marks: write `"Be sure"`.',
  ],
  [
    "file",
    `journey fridge <|“Fridge|> {
}`,
    'syntax: Put text between straight quotation marks: write `"Fridge"`.',
  ],
  ["touchpoint", "channel reviews <|&|> chat", "syntax: Write a comma instead of `&`."],
  ["touchpoint", "personas <|[|>eli, mira]", "syntax: Leave out the brackets: in a list, commas are enough."],
  ["touchpoint", "<|/* open|>", "syntax: This comment is never closed: add `*/` where it ends."],
  ["touchpoint", '<|"""open|>', 'syntax: This text is never closed: add `"""` where it ends.'],
  ["touchpoint", 'goal <|"""open|>', 'syntax: This text is never closed: add `"""` where it ends.'],
  [
    "stage",
    'touchpoint v "V" { goal <|"Sure|> }',
    'syntax: This text is never closed: add a `"` where it ends.',
  ],
  [
    "stage",
    'touchpoint v "V { goal "Sure<|" }|>',
    'syntax: This text is never closed: add a `"` where it ends.',
  ],
  [
    "file",
    "<|{|>",
    "syntax: There is no keyword before this `{`: write the one that the block belongs to, or leave the brace out.",
  ],
  [
    "file",
    `journey k "K"<|>
  owner "CX"
  stage s "S"
    touchpoint t "T"
      emotion 4
      importance 3`,
    "syntax: Braces are missing: put `{` at the end of each line that has others under it, further to the right, and `}` below those.",
  ],
  [
    "file",
    `journey k "K"<|>
  owner "CX"
  stage s "S" {
    touchpoint t "T" {
      emotion 4
    }
  }`,
    "syntax: Braces are missing: put `{` at the end of each line that has others under it, further to the right, and `}` below those.",
  ],
  [
    "file",
    `journey k "K" {
owner "CX"
stage s "S" {
touchpoint t "T" {
channel <|"reviews"|>
emotion 4
}
}
}`,
    "invalid-value: Write `reviews` without quotation marks.",
  ],
  [
    "touchpoint",
    'goal "Be "<|really|>" sure"',
    'invalid-value: Write a quotation mark within a text with a backslash before it: `\\"`.',
  ],
  [
    "file",
    'journey k "The "<|best|>" fridge" {}',
    'invalid-value: Write a quotation mark within a text with a backslash before it: `\\"`.',
  ],
];
