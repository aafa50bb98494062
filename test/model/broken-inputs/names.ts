import type { BrokenInput } from "./surroundings.ts";

export const names: readonly BrokenInput[] = [
  [
    "file",
    'persona <|"Eli B"|> {}',
    'missing-value: `persona` needs a short name before its label: write `persona eli-b "Eli B"`.',
  ],
  [
    "file",
    'journey <|"Fridge"|> {}',
    'missing-value: `journey` needs a short name before its label: write `journey fridge "Fridge"`.',
  ],
  [
    "file",
    'journey <|"…"|> {}',
    'missing-value: `journey` needs a short name that begins with a letter, and then its label, as in `journey my-journey "My journey"`.',
  ],
  [
    "file",
    'journey <|2026|> "Y" {}',
    'missing-value: `journey` needs a short name that begins with a letter, and then its label, as in `journey my-journey "My journey"`.',
  ],
  [
    "file",
    "<|persona|>",
    'missing-value: `persona` needs a short name that begins with a letter, and then its label, as in `persona my-persona "My persona"`.',
  ],
  [
    "file",
    'channel <|"Help desk"|> {}',
    'missing-value: `channel` needs a short name before its label: write `channel help-desk "Help desk"`.',
  ],
  [
    "file",
    'lifecycle <|"Rent"|> { step x }',
    'missing-value: `lifecycle` needs a short name before its label: write `lifecycle rent "Rent"`.',
  ],
  [
    "journey",
    'stage <|"Look"|> { no-contact }',
    'missing-value: `stage` needs a short name before its label: write `stage look "Look"`.',
  ],
  [
    "journey",
    'stage <|"look"|> look { no-contact }',
    'missing-value: `stage` needs a short name before its label: write `stage look "look"`.',
  ],
  [
    "stage",
    'touchpoint <|"Read reviews"|> {}',
    'missing-value: `touchpoint` needs a short name before its label: write `touchpoint read-reviews "Read reviews"`.',
  ],
  [
    "journey",
    'activity <|"Print it"|> { supports s }',
    'missing-value: `activity` needs a short name before its label: write `activity print-it "Print it"`.',
  ],
  [
    "journey",
    'opportunity <|"Call back"|> {}',
    'missing-value: `opportunity` needs a short name before its label: write `opportunity call-back "Call back"`.',
  ],
  [
    "journey",
    'scenario <|"Eli buys"|> {}',
    'missing-value: `scenario` needs a short name before its label: write `scenario eli-buys "Eli buys"`.',
  ],
  ["file", 'persona ann <|smith|> "Ann Smith"', "invalid-value: A name is one word: write `ann-smith`."],
  [
    "stage",
    "touchpoint read <|the|> reviews",
    "invalid-value: A name is one word: write `read-the-reviews`.",
  ],
  [
    "journey",
    'stage look <|around|> "Look" { no-contact }',
    "invalid-value: A name is one word: write `look-around`.",
  ],
  [
    "journey",
    'stage look "Look" <|phase|> before { no-contact }',
    "invalid-value: After its name and label, `stage` expects only a block: put `phase` on a line of its own between { and }.",
  ],
  [
    "file",
    'persona ann "Ann" <|goal|> "A"',
    "invalid-value: After its name and label, `persona` expects only a block: put `goal` on a line of its own between { and }.",
  ],
  [
    "file",
    'persona a<|.|>b "A"',
    "syntax: `.` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  [
    "file",
    'persona a<|/|>b "A"',
    "syntax: `/` does not belong here: leave it out, or put quotation marks around the text that it is part of.",
  ],
  ["journey", 'stage look<|:|> "Look" { no-contact }', "syntax: Leave out `:`: a space is enough."],
  ["file", 'journey<|:|> fridge "Buying"', "syntax: Leave out `:`: a space is enough."],
  [
    "file",
    'persona <|eli|> "Eli"',
    "duplicate-name: `eli` is the name of something else already, so nobody can tell which of the two is meant: rename one.",
  ],
  [
    "journey",
    `stage s2 "S2" { no-contact }
  stage <|s2|> "S3" { no-contact }`,
    "duplicate-name: `s2` is the name of something else already, so nobody can tell which of the two is meant: rename one.",
  ],
  [
    "touchpoint",
    'promise <|"Online in a day"|> within 24h',
    'invalid-value: `promise` begins with a name: write `promise online-in-a-day "Online in a day"`.',
  ],
  ["lifecycle", 'step <|"Try"|>', 'invalid-value: `step` begins with a name: write `step try "Try"`.'],
  ["touchpoint", "<|promise|>", "missing-value: `promise` needs a name after it."],
  ["lifecycle", "<|step|>", "missing-value: `step` needs a name after it."],
  ["journey", "metric <|44|> nps", "invalid-value: `metric` begins with a name: write `metric nps 44`."],
  [
    "file",
    'persona <|1st|> "First"',
    "syntax: A name begins with a letter: write for example `persona-1st`.",
  ],
  [
    "journey",
    'stage <|2a|> "Two" { no-contact }',
    "syntax: A name begins with a letter: write for example `stage-2a`.",
  ],
  ["journey", 'stage look, <|"Look"|> { no-contact }', 'invalid-value: Leave out the comma before `"Look"`.'],
  [
    "file",
    'persona ann "Ann" <|"Smith"|>',
    'invalid-value: Write one text, `"Ann Smith"`, or leave out `"Smith"`.',
  ],
  [
    "file",
    `journey fridge <|Fridge|> {
}`,
    'invalid-value: Put text between quotation marks: write `"Fridge"`.',
  ],
  [
    "journey",
    "<|stage|> {}",
    'missing-value: `stage` needs a short name that begins with a letter, and then its label, as in `stage my-stage "My stage"`.',
  ],
  [
    "touchpoint",
    'promise my <|promise|> "P" kept-at u',
    "invalid-value: A name is one word: write `my-promise`.",
  ],
  ["lifecycle", 'step try <|it|> "Try it"', "invalid-value: A name is one word: write `try-it`."],
  ["journey", "metric <|NPS|> 44", "invalid-value: Write `nps` instead of `NPS`."],
  ["journey", 'metric <|"nps"|> 44', "invalid-value: Write `nps` without quotation marks."],
];
