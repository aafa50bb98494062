import type { BrokenInput } from "./surroundings.ts";

export const parts: readonly BrokenInput[] = [
  [
    "touchpoint",
    'pain "Slow" <|sevrity|> high',
    "invalid-value: `sevrity` does not belong in `pain`: did you mean `severity`?",
  ],
  ["touchpoint", 'pain "Slow" <|high|>', "invalid-value: Say what `high` is: write `severity high`."],
  [
    "touchpoint",
    'pain "Slow" <|severity|>',
    "missing-value: `severity` needs `low`, `medium` or `high` after it.",
  ],
  [
    "touchpoint",
    "pain <|severity|> high",
    "invalid-value: `pain` takes a text between quotation marks; this is `severity`.",
  ],
  ["touchpoint", 'pain "Slow", <|severity|> high', "invalid-value: Leave out the comma before `severity`."],
  [
    "touchpoint",
    "rating 4.5/5 <|form|> 100",
    "invalid-value: `form` does not belong in `rating`: did you mean `from`?",
  ],
  ["touchpoint", "rating 4.5/5 <|100|>", "invalid-value: Say what `100` is: write `from 100`."],
  [
    "touchpoint",
    "rating 4.5/5 from <|many|>",
    "invalid-value: `from` takes a number of people (0 or more); this is `many`.",
  ],
  [
    "touchpoint",
    "response <|12h|>",
    "invalid-value: Say what `12h` is: write `response actual 12h` or `response target 12h`.",
  ],
  [
    "touchpoint",
    "response actual <|12|>",
    "invalid-value: `actual` takes a duration such as 30min, 24h or 3d; this is `12`.",
  ],
  [
    "touchpoint",
    "response actual 12h <|target|>",
    "missing-value: `target` needs a duration such as 30min, 24h or 3d after it.",
  ],
  [
    "touchpoint",
    "response actual 12h <|goal|> 1h",
    "invalid-value: Write `actual 1h` or `target 1h` instead of `goal 1h`.",
  ],
  [
    "touchpoint",
    'feedback "Q" <|actedon|> "A"',
    "invalid-value: `actedon` does not belong in `feedback`: did you mean `acted-on`?",
  ],
  [
    "touchpoint",
    'feedback "Q" <|acted|> on "A"',
    "invalid-value: `acted` does not belong in `feedback`: did you mean `acted-on`?",
  ],
  ["touchpoint", 'feedback "Q", <|acted-on|> "A"', "invalid-value: Leave out the comma before `acted-on`."],
  [
    "touchpoint",
    'promise p "P" kept-at u within 24h <|within|> 48h',
    "repeated-property: `within` is here twice: keep one.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u, <|within|> 24h',
    "invalid-value: Leave out the comma before `within`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u only eli, <|within|> 24h',
    "invalid-value: Leave out the comma before `within`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u within 24h owner <|CX|>',
    'invalid-value: Put text between quotation marks: write `"CX"`.',
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u <|only|>',
    "missing-value: `only` needs the name of a persona after it.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u by <|tomorrow|>',
    "invalid-value: `by` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `tomorrow`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u actual <|none|>',
    "invalid-value: `actual` takes a duration such as 30min, 24h or 3d, or `never`; this is `none`.",
  ],
  [
    "touchpoint",
    `promise p "P" {
        kept-at u
        owner <|CX|>
      }`,
    'invalid-value: Put text between quotation marks: write `"CX"`.',
  ],
  [
    "touchpoint",
    `promise p "P" {
        kept-at u
        <|channel|> chat
      }`,
    "unknown-keyword: `channel` does not belong in `promise`, which expects `within`, `by`, `kept-at`, `actual`, `owner`, `only` or `except`.",
  ],
  [
    "touchpoint",
    `promise p "P" kept-at u {
        <|witin|> 24h
      }`,
    "unknown-keyword: `witin` does not belong in `promise`: did you mean `within`?",
  ],
  [
    "touchpoint",
    `promise p "P" kept-at u {
        <|kept-at|> t
      }`,
    "repeated-property: `kept-at` is here twice: keep one.",
  ],
  [
    "touchpoint",
    `promise p "P" kept-at u {
        within <|24 hours|>
      }`,
    "invalid-value: Write a duration in one word, with a short unit: `24h`.",
  ],
  ["touchpoint", 'goal "A" <|{|> b }', "syntax: `goal` does not have a block: leave out the braces."],
  [
    "touchpoint",
    `promise p "P" kept-at u
      <|within|> 24h`,
    "unknown-keyword: `within` belongs to `promise`: put it on the same line, or in a block after it.",
  ],
  [
    "scenario",
    'step u 3 "N" at <|day|> 2',
    "invalid-value: `at` takes a duration such as 30min, 24h or 3d; this is `day`.",
  ],
  [
    "scenario",
    'step u 3 "N" <|at|>',
    "missing-value: `at` needs a duration such as 30min, 24h or 3d after it.",
  ],
  [
    "scenario",
    'step u 3 "N" <|fail|>',
    "invalid-value: `fail` does not belong in `step`: did you mean `failed`?",
  ],
  ["lifecycle", 'step x "X" <|before|>', "invalid-value: Say what `before` is: write `phase before`."],
  [
    "lifecycle",
    'step x "X" <|phase|>',
    "missing-value: `phase` needs `before`, `during` or `after` after it.",
  ],
  [
    "journey",
    "metric nps <|promotors|> 45",
    "invalid-value: `promotors` does not belong in `metric`: did you mean `promoters`?",
  ],
  [
    "journey",
    "metric nps 44 <|230|>",
    "invalid-value: Say what `230` is: put `target`, `baseline`, `from`, `of`, `promoters`, `passives` or `detractors` before it.",
  ],
  [
    "journey",
    "metric nps 44 from 100 target <|high|>",
    "invalid-value: `target` takes a figure, such as 40, 28%, 4.5/5, 12h or 840 EUR; this is `high`.",
  ],
  [
    "journey",
    "metric nps 44 from 100 owner <|CX|>",
    'invalid-value: Put text between quotation marks: write `"CX"`.',
  ],
  [
    "journey",
    "metric nps 44 from 100 for eli <|mira|>",
    "invalid-value: Put a comma before `mira` if it belongs in the list of `for`, or leave it out.",
  ],
  [
    "journey",
    "metric refunds 12 <|unit|>",
    "missing-value: `unit` needs a word or a text between quotation marks after it.",
  ],
  [
    "journey",
    "metric nps 44 from 100 as-of <|september|>",
    "invalid-value: `as-of` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `september`.",
  ],
  [
    "journey",
    "metric nps 44 from 100 trend <|32|>, 35",
    "invalid-value: `trend` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `32`.",
  ],
  ["journey", "metric churn 2% <|a|> month", "invalid-value: Write `per month` instead of `a month`."],
  ["activity", "effort 120h per month <|per|> year", "repeated-property: `per` is here twice: keep one."],
  ["activity", "cost 1200 EUR <|month|>", "invalid-value: Say what `month` is: write `per month`."],
  [
    "touchpoint",
    'promise p "P" <|"Q"|> kept-at u',
    'invalid-value: Write one text, `"P Q"`, or say what the second is: `owner "Q"`.',
  ],
  [
    "touchpoint",
    'feedback "Q" <|"A"|>',
    'invalid-value: Write one text, `"Q A"`, or say what the second is: `acted-on "A"`.',
  ],
  [
    "touchpoint",
    `promise p "P" {
        kept-at u <|kept-at|> t
      }`,
    "repeated-property: `kept-at` is here twice: keep one.",
  ],
  [
    "touchpoint",
    `promise p "P" kept-at u {
        within 24h <|{|> x }
      }`,
    "syntax: `within` does not have a block: leave out the braces.",
  ],
  [
    "touchpoint",
    'promise p "P" actual <|yes|>',
    "invalid-value: `actual` takes a duration such as 30min, 24h or 3d, or `never`; this is `yes`.",
  ],
  [
    "touchpoint",
    'promise p "P" { <|kept|> at u }',
    "unknown-keyword: `kept` does not belong in `promise`: did you mean `kept-at`?",
  ],
  [
    "touchpoint",
    'promise p "P" { <|kept-at|> }',
    "missing-value: `kept-at` needs the name of a touchpoint after it.",
  ],
  [
    "touchpoint",
    'promise p "P" <|kept-at|>',
    "missing-value: `kept-at` needs the name of a touchpoint after it.",
  ],
  [
    "touchpoint",
    "promise within <|24h|>",
    "invalid-value: Say what `24h` is: write `within 24h` or `actual 24h`.",
  ],
  [
    "touchpoint",
    'response <|"12h"|>',
    "invalid-value: Say what `12h` is: write `response actual 12h` or `response target 12h`.",
  ],
  [
    "touchpoint",
    "response <|fast|>",
    "invalid-value: `response` expects `actual` or `target`; this is `fast`.",
  ],
  [
    "journey",
    "metric nps 44 <|as|> of 2026-09",
    "invalid-value: `as` does not belong in `metric`: did you mean `as-of`?",
  ],
  [
    "persona",
    '<|trait|> "Age"',
    'missing-value: `trait` needs a text between quotation marks after `"Age"`.',
  ],
  ["lifecycle", "step first <|before|>", "invalid-value: Say what `before` is: write `phase before`."],
  [
    "touchpoint",
    "response <|12|> hours",
    "invalid-value: Say what `12h` is: write `response actual 12h` or `response target 12h`.",
  ],
];
