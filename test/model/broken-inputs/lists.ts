import type { BrokenInput } from "./surroundings.ts";

export const lists: readonly BrokenInput[] = [
  [
    "touchpoint",
    "emotion eli 4 <|mira|> 3",
    "invalid-value: Put a comma before `mira` if it belongs in the list of `emotion`, or leave it out.",
  ],
  [
    "touchpoint",
    "channel reviews <|chat|>",
    "invalid-value: Put a comma before `chat` if it belongs in the list of `channel`, or leave it out.",
  ],
  [
    "touchpoint",
    'record "A" <|"B"|>',
    'invalid-value: Put a comma before `"B"`, where another item of `record` begins.',
  ],
  [
    "touchpoint",
    "device phone <|tablet|>",
    "invalid-value: Put a comma before `tablet` if it belongs in the list of `device`, or leave it out.",
  ],
  [
    "touchpoint",
    "next u 60% <|t|> 40%",
    "invalid-value: Put a comma before `t` if it belongs in the list of `next`, or leave it out.",
  ],
  [
    "touchpoint",
    "personas eli <|mira|>",
    "invalid-value: Put a comma before `mira` if it belongs in the list of `personas`, or leave it out.",
  ],
  [
    "touchpoint",
    'owner "A", <|"B"|>',
    'invalid-value: `owner` expects one value, not a list: leave out `"B"`.',
  ],
  ["touchpoint", 'owner "A" <|"B"|>', 'invalid-value: Write one text, `"A B"`, or leave out `"B"`.'],
  [
    "touchpoint",
    "kind support, <|sales|>",
    "invalid-value: `kind` expects one value, not a list: leave out `sales`.",
  ],
  [
    "scenario",
    "persona eli, <|mira|>",
    "invalid-value: `persona` expects one value, not a list: leave out `mira`.",
  ],
  ["lifecycle", "step x, <|y|>", "invalid-value: `step` expects one value, not a list: leave out `y`."],
  [
    "stage",
    "phase before, <|after|>",
    "invalid-value: `phase` expects one value, not a list: leave out `after`.",
  ],
  [
    "touchpoint",
    "exit lost, <|won|>",
    "invalid-value: `exit` expects one value, not a list: leave out `won`.",
  ],
  [
    "touchpoint",
    "channel reviews<|,|>",
    "syntax: Something is missing at this comma: add it, or leave the comma out.",
  ],
  [
    "touchpoint",
    "channel reviews, <|,|> chat",
    "syntax: Something is missing at this comma: add it, or leave the comma out.",
  ],
  [
    "touchpoint",
    "emotion 4<|,|>",
    "syntax: Something is missing at this comma: add it, or leave the comma out.",
  ],
  ["touchpoint", "personas eli, <|eli|>", "repeated-property: `eli` is listed twice: keep one."],
  ["touchpoint", "emotion eli 4, <|eli|> 5", "repeated-property: `eli` is listed twice: keep one."],
  [
    "touchpoint",
    "emotion 4, <|5|>",
    "repeated-property: `emotion` has two values for everyone: keep one, or name the persona that each is for.",
  ],
  ["touchpoint", "next u 60%, <|u|> 40%", "repeated-property: `u` is listed twice: keep one."],
  ["touchpoint", "emotion 4 <|eli|>", "invalid-value: Write `emotion eli 4`, in this order."],
  [
    "touchpoint",
    "next <|60%|> u",
    "invalid-value: `next` begins with the name of a touchpoint or a stage: write `next u 60%`.",
  ],
  ["touchpoint", 'next u "Why" <|60%|>', 'invalid-value: Write `next u 60% "Why"`, in this order.'],
  ["scenario", 'step u 2 at 3d <|"late"|> failed', 'invalid-value: Put `"late"` before `at`.'],
  ["scenario", 'step u "Note" <|4|>', 'invalid-value: Write `step u 4 "Note"`, in this order.'],
  [
    "scenario",
    'step <|"rings a neighbour"|> 2',
    'invalid-value: `step` begins with `ad-hoc`, or the name of a touchpoint: write `step ad-hoc 2 "rings a neighbour"`.',
  ],
  ["touchpoint", "<|channel|>", "missing-value: `channel` needs the name of a channel after it."],
  ["touchpoint", "<|next|>", "missing-value: `next` needs the name of a touchpoint or a stage after it."],
  ["stage", "<|without|>", "missing-value: `without` needs the name of a persona after it."],
  ["scenario", "<|step|>", "missing-value: `step` needs `ad-hoc`, or the name of a touchpoint after it."],
  [
    "scenario",
    "<|outcome|>",
    "missing-value: `outcome` needs `won`, `lost`, `retained`, `churned` or `referred` after it.",
  ],
  ["touchpoint", "<|exit|>", "missing-value: `exit` needs `won`, `lost` or `continue` after it."],
  ["touchpoint", "channel reviews <|and|> chat", "invalid-value: Write a comma instead of `and`."],
  [
    "journey",
    "metric nps 44 from 100 trend 2026-Q1 32 <|2026-Q2|> 35",
    "invalid-value: Put a comma before `2026-Q2`, where another item of `trend` begins.",
  ],
  [
    "journey",
    "metric csat scores 4 <|9|> 20",
    "invalid-value: Put a comma before `9`, where another item of `scores` begins.",
  ],
  [
    "journey",
    "metric csat scores 4,<|,|>20",
    "syntax: Something is missing at this comma: add it, or leave the comma out.",
  ],
  [
    "touchpoint",
    `personas <|[|>
        eli,
        mira
      ]`,
    "syntax: Leave out the brackets: in a list, commas are enough.",
  ],
  ["touchpoint", 'promise p, <|"P"|> kept-at u', 'invalid-value: Leave out the comma before `"P"`.'],
  ["touchpoint", 'exit lost, <|"Too slow"|>', 'invalid-value: Leave out the comma before `"Too slow"`.'],
  [
    "touchpoint",
    "next <|60|> u",
    "invalid-value: `next` begins with the name of a touchpoint or a stage: write `next u 60%`.",
  ],
];
