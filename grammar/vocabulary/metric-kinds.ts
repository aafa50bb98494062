import { type Message, message } from "../message.ts";
import type { Parameter } from "./definitions.ts";
import {
  date,
  duration,
  type Figure,
  figure,
  label,
  quantity,
  reference,
  text,
  word,
} from "./value-types.ts";

export const periods = ["day", "week", "month", "quarter", "year"] as const;

const share = figure({
  units: ["percent"],
  min: 0,
  max: 100,
  wanted: message("a percentage from 0 to 100 %"),
});
const time = figure({ units: ["duration"], wanted: message("a duration such as 30min, 12h or 2d") });
const amount = figure({
  units: ["money"],
  wanted: message("an amount with its currency, such as 840 EUR"),
});
/** A public rating, or a mean of answers. */
export const mean = figure({ units: ["ratio"], wanted: message("a mean on its scale, such as 4.5/5") });
export const count = figure({
  units: ["number"],
  min: 0,
  isWhole: true,
  wanted: message("a number of people (0 or more)"),
});
const countOrShare = figure({
  units: ["number", "percent"],
  min: 0,
  wanted: message("a number of people or a percentage (0 or more)"),
});

/** What every metric may say beside its value. Its target, baseline and trend are figures of its kind. */
export const metricParameters = {
  target: { doc: message("The figure to reach."), example: "target 40", values: { value: quantity } },
  baseline: {
    doc: message("Where it stood before, to compare with."),
    example: "baseline 32",
    values: { value: quantity },
  },
  from: {
    doc: message("How many people or answers it is based on."),
    example: "from 230",
    values: { value: count },
  },
  of: {
    doc: message("The whole that the figure is a part of."),
    example: "of 1200",
    values: { value: count },
  },
  per: {
    doc: message("The period that it is counted over."),
    example: "per month",
    values: { value: word(...periods) },
  },
  for: {
    doc: message("The personas that it was measured for; without it, everyone."),
    example: "for eli, miranda",
    list: true,
    values: { persona: reference("persona") },
  },
  "as-of": {
    doc: message("When it was measured; a month or quarter means its last day."),
    example: "as-of 2026-Q3",
    values: { value: date },
  },
  owner: { doc: message("Who answers for it."), example: 'owner "CX team"', values: { value: text } },
  source: {
    doc: message("Where this is known from: an interview, a survey, a report."),
    example: 'source "Survey, May 2026"',
    values: { value: text },
  },
  trend: {
    doc: message("How it developed: periods, each with its figure."),
    example: "trend 2026-Q1 32, 2026-Q2 35, 2026-Q3 31",
    list: true,
    values: { period: date, value: quantity },
  },
  better: {
    doc: message("Whether a higher or a lower figure is better."),
    example: "better lower",
    values: { value: word("higher", "lower") },
  },
  unit: { doc: message("What it is counted in."), example: 'unit "a week"', values: { value: label } },
} as const satisfies Record<string, Parameter>;

/** A row of the table of metrics. */
export interface MetricKind {
  readonly doc: Message;
  readonly example: string;
  /** What its value is. */
  readonly figure: Figure;
  /** Higher, unless said otherwise, here or by the metric itself. */
  readonly better?: "lower";
  readonly parameters: Readonly<Record<string, Parameter>>;
}

function kind<const K extends MetricKind>(definition: K): K {
  return definition;
}

/** The kinds of metric that are understood; any other name is a metric as written. */
export const metricKinds = {
  nps: kind({
    doc: message(
      "Net Promoter Score: the share of promoters (9 and 10) less that of detractors (0 to 6), from -100 to 100.",
    ),
    example: "metric nps promoters 45 passives 30 detractors 25 target 40",
    figure: { units: ["number"], min: -100, max: 100, wanted: message("a number from -100 to 100") },
    parameters: {
      promoters: {
        doc: message("How many people, or what share of them, gave a 9 or a 10."),
        example: "promoters 45",
        values: { value: countOrShare },
      },
      passives: {
        doc: message("How many people, or what share of them, gave a 7 or an 8."),
        example: "passives 30",
        values: { value: countOrShare },
      },
      detractors: {
        doc: message("How many people, or what share of them, gave a 0 to 6."),
        example: "detractors 25",
        values: { value: countOrShare },
      },
    },
  }),
  csat: kind({
    doc: message(
      "Customer satisfaction: a mean such as `3.9/5`, the share of the two best answers, or how many gave 1, 2 and so on.",
    ),
    example: "metric csat 3.9/5 from 210",
    figure: {
      units: ["ratio", "percent", "number"],
      min: 0,
      max: 100,
      wanted: message("a mean such as 3.9/5, or a percentage from 0 to 100 %"),
    },
    parameters: {
      scores: {
        doc: message("How many people gave a 1, a 2, a 3, a 4 and a 5, in this order."),
        example: "scores 4, 9, 20, 88, 89",
        list: true,
        values: { count: count },
      },
    },
  }),
  ces: kind({
    doc: message("Customer effort score on its scale; higher is easier unless it says `better lower`."),
    example: "metric ces 5.6/7 from 80",
    figure: { units: ["ratio", "number"], wanted: mean.figure.wanted },
    parameters: {},
  }),
  churn: kind({
    doc: message("The share of customers lost in a period: those lost divided by those there at its start."),
    example: "metric churn lost 34 of 1200 per month",
    figure: share.figure,
    better: "lower",
    parameters: {
      lost: {
        doc: message("How many customers were lost in the period."),
        example: "lost 34",
        values: { value: count },
      },
    },
  }),
  "net-churn": kind({
    doc: message(
      "How much smaller the customer base became in a period. New customers hide losses, so it may be negative.",
    ),
    example: "metric net-churn start 1200 end 1166 per month",
    figure: { units: ["percent"], max: 100, wanted: message("a percentage of at most 100 %") },
    better: "lower",
    parameters: {
      start: {
        doc: message("How many customers there were at the start of the period."),
        example: "start 1200",
        values: { value: count },
      },
      end: {
        doc: message("How many customers there were at the end of the period."),
        example: "end 1166",
        values: { value: count },
      },
    },
  }),
  retention: kind({
    doc: message("The share of customers that stayed in a period: 100 % less the churn."),
    example: "metric retention 97.2% per month",
    figure: share.figure,
    parameters: {},
  }),
  clv: kind({
    doc: message(
      "Customer lifetime value: the gross profit that a customer is predicted to bring; as an amount, or from margin and churn.",
    ),
    example: "metric clv margin 12 EUR per month churn 2%",
    figure: amount.figure,
    parameters: {
      margin: {
        doc: message("The gross profit that a customer brings in a period."),
        example: "margin 12 EUR",
        values: { value: amount },
      },
      churn: {
        doc: message("The share of customers lost in that period."),
        example: "churn 2%",
        values: { value: share },
      },
      discount: {
        doc: message("How much less a sum is worth when it comes a year later."),
        example: "discount 10%",
        values: {
          value: figure({ units: ["percent"], min: 0, wanted: message("a percentage of 0 % or more") }),
        },
      },
    },
  }),
  rating: kind({
    doc: message("A mean of public ratings, with how many there are."),
    example: "metric rating 4.5/5 from 100",
    figure: mean.figure,
    parameters: {},
  }),
  conversion: kind({
    doc: message("The share of visitors who went on."),
    example: "metric conversion 340 of 1200",
    figure: {
      units: ["percent", "number"],
      min: 0,
      wanted: message("a percentage from 0 to 100 %, or how many `of` how many"),
    },
    parameters: {},
  }),
  "response-time": kind({
    doc: message("How long a customer waits for the first answer; lower is better."),
    example: "metric response-time 2h target 1h",
    figure: time.figure,
    better: "lower",
    parameters: {},
  }),
  "resolution-time": kind({
    doc: message("How long it takes until a question is solved; lower is better."),
    example: "metric resolution-time 2d",
    figure: time.figure,
    better: "lower",
    parameters: {},
  }),
  "first-contact-resolution": kind({
    doc: message("The share of questions solved at the first contact."),
    example: "metric first-contact-resolution 71% from 400 window 7d",
    figure: share.figure,
    parameters: {
      window: {
        doc: message("Within what time the question must not come back."),
        example: "window 7d",
        values: { value: duration },
      },
    },
  }),
} as const;

export type MetricKindName = keyof typeof metricKinds;

/** What is known of a kind of metric; null for one that a team has thought of itself. */
export function metricKind(name: string): MetricKind | null {
  return Object.hasOwn(metricKinds, name) ? metricKinds[name as MetricKindName] : null;
}
