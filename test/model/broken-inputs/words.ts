import type { BrokenInput } from "./surroundings.ts";

export const words: readonly BrokenInput[] = [
  ["touchpoint", "kind <|suport|>", "invalid-value: `kind` cannot be `suport`: did you mean `support`?"],
  [
    "touchpoint",
    "kind <|nowhere|>",
    "invalid-value: `kind` takes `advertising`, `landing-page`, `home`, `sign-up`, `information`, `search`, `social`, `review`, `referral`, `comparison`, `sales`, `purchase`, `delivery`, `onboarding`, `support`, `complaint`, `notice`, `follow-up`, `survey`, `billing`, `marketing` or `reward`; this is `nowhere`.",
  ],
  [
    "touchpoint",
    "run-by <|us|>",
    "invalid-value: `run-by` takes `company`, `partner`, `third-party` or `competitor`; this is `us`.",
  ],
  [
    "touchpoint",
    "run-by <|thirdparty|>",
    "invalid-value: `run-by` takes `company`, `partner`, `third-party` or `competitor`; this is `thirdparty`: did you mean `third-party`?",
  ],
  [
    "touchpoint",
    "run-by <|third|> party",
    "invalid-value: `run-by` takes `company`, `partner`, `third-party` or `competitor`; this is `third`: did you mean `third-party`?",
  ],
  [
    "touchpoint",
    "direction <|in|>",
    "invalid-value: `direction` takes `inbound`, `outbound` or `both`; this is `in`.",
  ],
  [
    "channel",
    "direction <|out|>",
    "invalid-value: `direction` takes `inbound`, `outbound` or `both`; this is `out`: did you mean `outbound`?",
  ],
  [
    "stage",
    "phase <|befor|>",
    "invalid-value: `phase` takes `before`, `during` or `after`; this is `befor`: did you mean `before`?",
  ],
  ["stage", "<|phase|>", "missing-value: `phase` needs `before`, `during` or `after` after it."],
  ["touchpoint", "exit <|gone|>", "invalid-value: `exit` takes `won`, `lost` or `continue`; this is `gone`."],
  [
    "scenario",
    "outcome <|happy|>",
    "invalid-value: `outcome` takes `won`, `lost`, `retained`, `churned` or `referred`; this is `happy`.",
  ],
  [
    "scenario",
    "outcome <|win|>",
    "invalid-value: `outcome` takes `won`, `lost`, `retained`, `churned` or `referred`; this is `win`: did you mean `won`?",
  ],
  [
    "opportunity",
    "status <|open|>",
    "invalid-value: `status` takes `proposed`, `planned`, `doing`, `done` or `rejected`; this is `open`.",
  ],
  ["journey", "state <|now|>", "invalid-value: `state` takes `current` or `future`; this is `now`."],
  [
    "touchpoint",
    'pain "Slow" severity <|awful|>',
    "invalid-value: `severity` takes `low`, `medium` or `high`; this is `awful`.",
  ],
  [
    "lifecycle",
    'step x "X" phase <|never|>',
    "invalid-value: `phase` takes `before`, `during` or `after`; this is `never`.",
  ],
  [
    "journey",
    "metric churn 2% per <|fortnight|>",
    "invalid-value: `per` takes `day`, `week`, `month`, `quarter` or `year`; this is `fortnight`.",
  ],
  [
    "activity",
    "effort 120h per <|months|>",
    "invalid-value: `per` takes `day`, `week`, `month`, `quarter` or `year`; this is `months`: did you mean `month`?",
  ],
  [
    "journey",
    "metric ces 5.6/7 from 80 better <|easy|>",
    "invalid-value: `better` takes `higher` or `lower`; this is `easy`.",
  ],
  [
    "touchpoint",
    "emotion <|6|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `6`.",
  ],
  [
    "touchpoint",
    "emotion <|0|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `0`.",
  ],
  [
    "touchpoint",
    "emotion <|-2|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `-2`.",
  ],
  [
    "touchpoint",
    "emotion <|4/5|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `4/5`.",
  ],
  [
    "touchpoint",
    "emotion <|plesed|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `plesed`: did you mean `pleased`?",
  ],
  [
    "touchpoint",
    "emotion <|eli|>",
    "invalid-value: `emotion` needs a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted` after `eli`.",
  ],
  [
    "touchpoint",
    "emotion eli <|9|>",
    "invalid-value: `emotion` takes a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted`; this is `9`.",
  ],
  [
    "touchpoint",
    "<|emotion|>",
    "missing-value: `emotion` needs a number from 1 to 5, or `angry`, `annoyed`, `neutral`, `pleased` or `delighted` after it.",
  ],
  [
    "touchpoint",
    "importance <|6|>",
    "invalid-value: `importance` takes a whole number from 1 to 5; this is `6`.",
  ],
  [
    "touchpoint",
    "importance <|2.5|>",
    "invalid-value: `importance` takes a whole number from 1 to 5; this is `2.5`.",
  ],
  [
    "touchpoint",
    "importance <|high|>",
    "invalid-value: `importance` takes a whole number from 1 to 5; this is `high`.",
  ],
  ["touchpoint", "<|importance|>", "missing-value: `importance` needs a whole number from 1 to 5 after it."],
  ["opportunity", "impact <|9|>", "invalid-value: `impact` takes a whole number from 1 to 5; this is `9`."],
  ["opportunity", "effort <|2h|>", "invalid-value: `effort` takes a whole number from 1 to 5; this is `2h`."],
  ["opportunity", "effort <|0|>", "invalid-value: `effort` takes a whole number from 1 to 5; this is `0`."],
  [
    "touchpoint",
    "moment-of-truth <|5|>",
    "invalid-value: `5` does not belong in `moment-of-truth`: leave it out.",
  ],
  ["touchpoint", "<|goal|>", "missing-value: `goal` needs a text between quotation marks after it."],
  [
    "touchpoint",
    "goal <|quick|>",
    "invalid-value: `goal` takes a text between quotation marks; this is `quick`.",
  ],
  [
    "touchpoint",
    "place <|Home|>",
    "invalid-value: `place` takes a text between quotation marks; this is `Home`.",
  ],
  [
    "touchpoint",
    "owner <|CX|>",
    "invalid-value: `owner` takes a text between quotation marks; this is `CX`.",
  ],
  [
    "touchpoint",
    "device <|4|>",
    "invalid-value: `device` takes a word or a text between quotation marks; this is `4`.",
  ],
  [
    "touchpoint",
    "<|device|>",
    "missing-value: `device` needs a word or a text between quotation marks after it.",
  ],
  [
    "persona",
    "segment <|big|>",
    "invalid-value: `segment` takes a text between quotation marks; this is `big`.",
  ],
  ["touchpoint", "<|audience|>", "missing-value: `audience` needs a text between quotation marks after it."],
  [
    "touchpoint",
    "record <|CRM|>",
    "invalid-value: `record` takes a text between quotation marks; this is `CRM`.",
  ],
  [
    "persona",
    "trait <|Age|> 34",
    "invalid-value: `trait` takes a text between quotation marks; this is `Age`.",
  ],
  [
    "persona",
    'trait "Age" <|34|>',
    "invalid-value: `trait` takes a text between quotation marks; this is `34`.",
  ],
];
