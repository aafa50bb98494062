import type { BrokenInput } from "./surroundings.ts";

export const keywords: readonly BrokenInput[] = [
  ["touchpoint", '<|gaol|> "A"', "unknown-keyword: `gaol` is not a keyword: did you mean `goal`?"],
  ["touchpoint", "<|chanel|> reviews", "unknown-keyword: `chanel` is not a keyword: did you mean `channel`?"],
  [
    "touchpoint",
    "<|Channel|> reviews",
    "unknown-keyword: `Channel` is not a keyword: did you mean `channel`?",
  ],
  ["touchpoint", "<|metrics|> nps 40", "unknown-keyword: `metrics` is not a keyword: did you mean `metric`?"],
  [
    "touchpoint",
    "<|moment|> of truth",
    "unknown-keyword: `moment` is not a keyword: did you mean `moment-of-truth`?",
  ],
  [
    "touchpoint",
    "<|moment_of_truth|>",
    "unknown-keyword: `moment_of_truth` is not a keyword: did you mean `moment-of-truth`?",
  ],
  ["touchpoint", "<|run|> by partner", "unknown-keyword: `run` is not a keyword: did you mean `run-by`?"],
  ["touchpoint", "<|émotion|> 4", "unknown-keyword: `émotion` is not a keyword: did you mean `emotion`?"],
  [
    "touchpoint",
    "<|sentiment|> 3",
    "unknown-keyword: `sentiment` is not a keyword that belongs in a `touchpoint`: leave it out, or choose another.",
  ],
  ["persona", '<|goals|> "A"', "unknown-keyword: `goals` is not a keyword: did you mean `goal`?"],
  [
    "persona",
    '<|name|> "Eli"',
    "unknown-keyword: `name` is not a keyword that belongs in a `persona`: leave it out, or choose another.",
  ],
  ["scenario", "<|steps|> u 3", "unknown-keyword: `steps` is not a keyword: did you mean `step`?"],
  [
    "scenario",
    "<|note|> 3",
    "unknown-keyword: `note` is not a keyword that belongs in a `scenario`, which expects `persona`, `observed`, `step`, `outcome` or `source`.",
  ],
  [
    "file",
    '<|include|> "./personas.journey"',
    "unknown-keyword: `include` is not a keyword that belongs at the top level of a file, which expects `import`, `persona`, `channel`, `lifecycle` or `journey`.",
  ],
  [
    "file",
    '<|title|> "My map"',
    "unknown-keyword: `title` is not a keyword that belongs at the top level of a file, which expects `import`, `persona`, `channel`, `lifecycle` or `journey`.",
  ],
  [
    "file",
    '<|Import|> "./personas.journey"',
    "unknown-keyword: `Import` is not a keyword: did you mean `import`?",
  ],
  ["journey", '<|stages|> x "X" {}', "unknown-keyword: `stages` is not a keyword: did you mean `stage`?"],
  [
    "touchpoint",
    '<|vision|> "A"',
    "misplaced-keyword: `vision` belongs in a `journey`, not in a `touchpoint`.",
  ],
  [
    "touchpoint",
    '<|stage|> x "X" {}',
    "misplaced-keyword: `stage` belongs in a `journey` or in a `stage`, not in a `touchpoint`.",
  ],
  [
    "touchpoint",
    '<|touchpoint|> x "X" {}',
    "misplaced-keyword: `touchpoint` belongs in a `stage`, not in a `touchpoint`.",
  ],
  [
    "touchpoint",
    '<|persona|> x "X"',
    "misplaced-keyword: `persona` belongs at the top level of a file or in a `scenario`, not in a `touchpoint`.",
  ],
  [
    "touchpoint",
    "<|channels|> reviews",
    "misplaced-keyword: `channels` belongs in a `persona`, not in a `touchpoint`.",
  ],
  [
    "touchpoint",
    "<|step|> u 3",
    "misplaced-keyword: `step` belongs in a `lifecycle` or in a `scenario`, not in a `touchpoint`.",
  ],
  ["stage", "<|emotion|> 4", "misplaced-keyword: `emotion` belongs in a `touchpoint`, not in a `stage`."],
  [
    "journey",
    '<|touchpoint|> x "X"',
    "misplaced-keyword: `touchpoint` belongs in a `stage`, not in a `journey`.",
  ],
  [
    "journey",
    "<|channel|> chat",
    "misplaced-keyword: `channel` belongs at the top level of a file or in a `touchpoint`, not in a `journey`.",
  ],
  [
    "activity",
    '<|goal|> "G"',
    "misplaced-keyword: `goal` belongs in a `persona`, in a `journey`, in a `stage` or in a `touchpoint`, not in an `activity`.",
  ],
  [
    "channel",
    '<|owner|> "A"',
    "misplaced-keyword: `owner` belongs in a `journey`, in a `touchpoint`, in an `activity` or in an `opportunity`, not in a `channel`.",
  ],
  [
    "lifecycle",
    "<|stage|> x",
    "misplaced-keyword: `stage` belongs in a `journey` or in a `stage`, not in a `lifecycle`.",
  ],
  ["persona", "<|emotion|> 4", "misplaced-keyword: `emotion` belongs in a `touchpoint`, not in a `persona`."],
  [
    "opportunity",
    '<|vision|> "V"',
    "misplaced-keyword: `vision` belongs in a `journey`, not in an `opportunity`.",
  ],
  [
    "scenario",
    "<|touchpoint|> x",
    "misplaced-keyword: `touchpoint` belongs in a `stage`, not in a `scenario`.",
  ],
  [
    "file",
    '<|stage|> x "X" {}',
    "misplaced-keyword: `stage` belongs in a `journey` or in a `stage`, not at the top level of a file.",
  ],
  [
    "file",
    '<|goal|> "A"',
    "misplaced-keyword: `goal` belongs in a `persona`, in a `journey`, in a `stage` or in a `touchpoint`, not at the top level of a file.",
  ],
  [
    "file",
    "<|metric|> nps 40",
    "misplaced-keyword: `metric` belongs in a `journey`, in a `stage` or in a `touchpoint`, not at the top level of a file.",
  ],
  [
    "touchpoint",
    "<|kept-at|> u",
    "unknown-keyword: `kept-at` belongs to `promise`: put it on the same line, or in a block after it.",
  ],
  [
    "touchpoint",
    "<|severity|> high",
    "unknown-keyword: `severity` belongs to `pain`: put it on the same line, or in a block after it.",
  ],
  [
    "touchpoint",
    `importance 4
      <|importance|> 5`,
    "repeated-property: `importance` is already in this block: keep one of the two.",
  ],
  [
    "touchpoint",
    `goal "A"
      goal "B"
      owner "A"
      <|owner|> "B"`,
    "repeated-property: `owner` is already in this block: keep one of the two.",
  ],
  ["journey", '<|owner|> "X"', "repeated-property: `owner` is already in this block: keep one of the two."],
  [
    "activity",
    "<|supports|> t",
    "repeated-property: `supports` is already in this block: keep one of the two.",
  ],
  [
    "touchpoint",
    "<|4|> emotion",
    "syntax: A line begins with a keyword such as `goal` or `stage`; `4` is not a keyword.",
  ],
  [
    "touchpoint",
    "<|•|> emotion 4",
    "syntax: A line begins with a keyword such as `goal` or `stage`; `•` is not a keyword.",
  ],
  [
    "touchpoint",
    "<|-|> emotion 4",
    "syntax: A line begins with a keyword such as `goal` or `stage`; `-` is not a keyword.",
  ],
  [
    "touchpoint",
    "importance 3; <|60%|>",
    "syntax: A line begins with a keyword such as `goal` or `stage`; `60%` is not a keyword.",
  ],
  [
    "journey",
    `stage x "X" {
    touchpoint y "Y"
    <|stage|> z "Z" { no-contact }
  }`,
    "misplaced-keyword: `x` holds touchpoints and stages; it can hold one or the other. Put its touchpoints into a stage of their own.",
  ],
  [
    "journey",
    `stage x "X" {
    stage y "Y" {
      <|stage|> z "Z" { no-contact }
    }
  }`,
    "misplaced-keyword: A stage in a stage cannot hold stages of its own: move this one out of `y`.",
  ],
  [
    "touchpoint",
    '<|"Read product reviews"|>',
    'syntax: A line begins with a keyword such as `goal` or `stage`; `"Read product reviews"` is not a keyword.',
  ],
  [
    "journey",
    '<|Stage|> x "X" { no-contact }',
    "unknown-keyword: `Stage` is not a keyword: did you mean `stage`?",
  ],
  [
    "touchpoint",
    "<|target|> 40",
    "unknown-keyword: `target` belongs to `response` or `metric`: put it on the same line, or in a block after it.",
  ],
  [
    "journey",
    "<|promoters|> 45",
    "unknown-keyword: `promoters` belongs to `metric`: put it on the same line, or in a block after it.",
  ],
  [
    "touchpoint",
    `emotion
      <|4|>`,
    "syntax: Put `4` on the line of `emotion`, or begin its own line with a keyword.",
  ],
  [
    "touchpoint",
    `<|channel|>
      reviews`,
    "missing-value: `channel` needs the name of a channel after it.",
  ],
  ["touchpoint", "<|response|>", "missing-value: `response` needs `actual` or `target` after it."],
  [
    "touchpoint",
    'absent <|"no"|>',
    'invalid-value: `absent` says it all: leave out `"no"`, or the whole line if it is not so.',
  ],
  [
    "touchpoint",
    "absent <|yes|>",
    "invalid-value: `absent` says it all: leave out `yes`, or the whole line if it is not so.",
  ],
  [
    "scenario",
    "observed <|yes|>",
    "invalid-value: `observed` says it all: leave out `yes`, or the whole line if it is not so.",
  ],
];
