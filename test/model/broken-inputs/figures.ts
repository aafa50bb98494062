import type { BrokenInput } from "./surroundings.ts";

export const figures: readonly BrokenInput[] = [
  [
    "touchpoint",
    "rating <|4.5|>",
    "invalid-value: `rating` takes a figure with its maximum, such as 4.5/5; this is `4.5`.",
  ],
  [
    "touchpoint",
    "rating <|90%|>",
    "invalid-value: `rating` takes a figure with its maximum, such as 4.5/5; this is `90%`.",
  ],
  ["touchpoint", "rating <|4,5/5|>", "invalid-value: Write a decimal point instead of the comma: `4.5/5`."],
  [
    "touchpoint",
    "rating <|6/5|> from 100",
    "metric-invalid: `rating` takes a mean on its scale, such as 4.5/5; this is 6/5: correct the figure.",
  ],
  [
    "journey",
    "metric churn <|2,8%|> per month",
    "invalid-value: Write a decimal point instead of the comma: `2.8%`.",
  ],
  [
    "journey",
    "metric nps <|44,5|> from 100",
    "invalid-value: Write a decimal point instead of the comma: `44.5`.",
  ],
  ["activity", "cost <|1,200|> EUR", "invalid-value: Write a number without a comma in it: `1200`."],
  ["persona", "share <|35|>", "invalid-value: `share` takes a percentage such as 35%; this is `35`."],
  ["persona", "share <|0.35|>", "invalid-value: `share` takes a percentage such as 35%; this is `0.35`."],
  ["persona", "share 35 <|%|>", "syntax: Write the percentage without a space before `%`, as in `35%`."],
  ["touchpoint", "next u 60 <|%|>", "syntax: Write the percentage without a space before `%`, as in `35%`."],
  [
    "touchpoint",
    "duration <|2|>",
    "invalid-value: `duration` takes a duration such as 30min, 24h or 3d; this is `2`.",
  ],
  [
    "touchpoint",
    "duration <|2 days|>",
    "invalid-value: Write a duration in one word, with a short unit: `2d`.",
  ],
  [
    "touchpoint",
    "duration <|two|> days",
    "invalid-value: `duration` takes a duration such as 30min, 24h or 3d; this is `two`.",
  ],
  [
    "touchpoint",
    "duration <|-2d|>",
    "invalid-value: `duration` takes a duration such as 30min, 24h or 3d; this is `-2d`.",
  ],
  [
    "touchpoint",
    "duration <|2dd|>",
    "syntax: `2dd` is not a number, a percentage, a duration (24h, 1h30min), a date (2026-09-14, 2026-Q3) or a figure with its maximum (4.5/5): correct it, or put quotation marks around it if it is text.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u within <|24|>',
    "invalid-value: `within` takes a duration such as 30min, 24h or 3d; this is `24`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u within <|24 hours|>',
    "invalid-value: Write a duration in one word, with a short unit: `24h`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u within <|24 h|>',
    "invalid-value: Write a duration in one word, with a short unit: `24h`.",
  ],
  [
    "touchpoint",
    'promise p "P" kept-at u within <|24u|>',
    "syntax: Write a duration in one word, with a short unit: `24h`.",
  ],
  [
    "journey",
    "review-every <|year|>",
    "invalid-value: `review-every` takes a duration such as 30min, 24h or 3d; this is `year`.",
  ],
  [
    "journey",
    "review-every <|180|>",
    "invalid-value: `review-every` takes a duration such as 30min, 24h or 3d; this is `180`.",
  ],
  [
    "journey",
    "review-every <|180 days|>",
    "invalid-value: Write a duration in one word, with a short unit: `180d`.",
  ],
  ["stage", "duration <|3 weken|>", "invalid-value: Write a duration in one word, with a short unit: `3w`."],
  [
    "activity",
    "effort <|120|>",
    "invalid-value: `effort` takes a duration such as 30min, 24h or 3d; this is `120`.",
  ],
  ["activity", "effort <|120h|>/month", "syntax: Write `per` instead of `/`, as in `120h per month`."],
  ["activity", "effort 120h <|a|> month", "invalid-value: Write `per month` instead of `a month`."],
  [
    "journey",
    "reviewed <|2026-13-01|>",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-13-01`.",
  ],
  [
    "journey",
    "reviewed <|2026-02-30|>",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-02-30`.",
  ],
  [
    "journey",
    "reviewed <|2026-Q5|>",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-Q5`.",
  ],
  [
    "journey",
    "reviewed <|2026|>",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026`.",
  ],
  [
    "journey",
    "reviewed <|today|>",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `today`.",
  ],
  [
    "journey",
    "reviewed <|September|> 2026",
    "invalid-value: `reviewed` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `September`.",
  ],
  [
    "journey",
    "<|reviewed|>",
    "missing-value: `reviewed` needs a date such as 2026-09-14, 2026-09 or 2026-Q3 after it.",
  ],
  [
    "journey",
    "metric nps 44 from 100 as-of <|2026-13|>",
    "invalid-value: `as-of` takes a date such as 2026-09-14, 2026-09 or 2026-Q3; this is `2026-13`.",
  ],
  [
    "activity",
    "cost <|1200|>",
    "invalid-value: `cost` takes an amount with its currency, such as 1200 EUR; this is `1200`.",
  ],
  [
    "activity",
    "cost <|€|>1200",
    "syntax: Write an amount with its currency after it, in three capital letters: `1200 EUR`.",
  ],
  [
    "activity",
    "cost <|$|>1200",
    "syntax: Write an amount with its currency after it, in three capital letters: `1200 USD`.",
  ],
  [
    "activity",
    "cost 1200 <|euro|> per month",
    "invalid-value: Write an amount with its currency after it, in three capital letters: `1200 EUR`.",
  ],
  [
    "activity",
    "cost 1200 <|dollars|>",
    "invalid-value: Write an amount with its currency after it, in three capital letters: `1200 USD`.",
  ],
  [
    "activity",
    "cost 1200 <|eur|>",
    "invalid-value: Write an amount with its currency after it, in three capital letters: `1200 EUR`.",
  ],
  [
    "activity",
    "cost 1200 <|XYZ|>",
    "invalid-value: `XYZ` is not a currency: use a code of three letters such as EUR or USD.",
  ],
  [
    "journey",
    "metric clv 840 <|XXY|>",
    "invalid-value: `XXY` is not a currency: use a code of three letters such as EUR or USD.",
  ],
  [
    "journey",
    "metric clv 840 <|euro|>",
    "invalid-value: Write an amount with its currency after it, in three capital letters: `840 EUR`.",
  ],
  [
    "journey",
    "metric clv <|840|>",
    "metric-invalid: `clv` takes an amount with its currency, such as 840 EUR; this is 840: correct the figure.",
  ],
  [
    "journey",
    "metric conversion <|28|>",
    "metric-invalid: 28 of how many? Write `28 of …` with the number of visitors, or a percentage such as `28%`.",
  ],
  [
    "journey",
    "metric response-time <|2|>",
    "metric-invalid: `response-time` takes a duration such as 30min, 12h or 2d; this is 2: correct the figure.",
  ],
  [
    "journey",
    "metric conversion <|340/1200|>",
    "metric-invalid: `conversion` takes a percentage from 0 to 100 %, or how many `of` how many; this is 340/1200: correct the figure.",
  ],
  ["journey", "metric churn <|2%|>/month", "syntax: Write `per` instead of `/`, as in `2% per month`."],
  [
    "touchpoint",
    "rating 4.5/5 from <|-1|>",
    "metric-invalid: `from` takes a number of people, 0 or more; this is -1: correct the figure.",
  ],
  [
    "opportunity",
    "impact <|2.5|>",
    "invalid-value: `impact` takes a whole number from 1 to 5; this is `2.5`.",
  ],
  [
    "journey",
    "metric rating <|7/5|> from 100",
    "metric-invalid: `rating` takes a mean on its scale, such as 4.5/5; this is 7/5: correct the figure.",
  ],
  [
    "journey",
    "metric churn <|120%|> per month",
    "metric-invalid: `churn` takes a percentage from 0 to 100 %; this is 120 %: correct the figure.",
  ],
  [
    "journey",
    "metric nps <|120|> from 100",
    "metric-invalid: `nps` takes a number from -100 to 100; this is 120: correct the figure.",
  ],
  [
    "journey",
    "metric retention <|97,2%|> per month",
    "invalid-value: Write a decimal point instead of the comma: `97.2%`.",
  ],
];
