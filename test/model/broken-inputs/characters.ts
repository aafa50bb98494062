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
  [
    "touchpoint",
    "emotion<|:|> 4",
    "syntax: `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "touchpoint",
    "emotion <|=|> 4",
    "syntax: `=` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "touchpoint",
    "emotion eli<|:|> 4",
    "syntax: `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "touchpoint",
    'pain "Slow" severity<|:|> high',
    "syntax: `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "persona",
    'trait "Age"<|:|> "34"',
    "syntax: `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "touchpoint",
    "when 9<|:|>00",
    "syntax: `:` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
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
  [
    "touchpoint",
    "emotion <|(|>4)",
    "syntax: `(` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "touchpoint",
    "emotion <|[|>4]",
    "syntax: `[` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
];
