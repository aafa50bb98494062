import { type Message, message } from "../message.ts";
import type { Parameter } from "./definitions.ts";
import { date, duration, label, quantity, reference, text, word } from "./value-types.ts";

export const periods = ["day", "week", "month", "quarter", "year"] as const;

/**
 * What every metric may say beside its value. Figures are taken as they come: whether they fit their kind is
 * for the rule `metric-invalid` to say, once.
 */
export const metricParameters = {
  target: { doc: message("The figure to reach."), values: { value: quantity } },
  baseline: { doc: message("Where it stood before, to compare with."), values: { value: quantity } },
  from: { doc: message("How many people or answers it is based on."), values: { value: quantity } },
  of: { doc: message("The whole that the figure is a part of."), values: { value: quantity } },
  per: { doc: message("The period that it is counted over."), values: { value: word(...periods) } },
  for: {
    doc: message("The personas that it was measured for; without it, everyone."),
    list: true,
    values: { persona: reference("persona") },
  },
  "as-of": {
    doc: message("When it was measured; a month or quarter means its last day."),
    values: { value: date },
  },
  owner: { doc: message("Who answers for it."), values: { value: text } },
  source: {
    doc: message("Where this is known from: an interview, a survey, a report."),
    values: { value: text },
  },
  trend: {
    doc: message("How it developed: periods, each with its figure."),
    list: true,
    values: { period: date, value: quantity },
  },
  better: {
    doc: message("Whether a higher or a lower figure is better."),
    values: { value: word("higher", "lower") },
  },
  unit: { doc: message("What it is counted in."), values: { value: label } },
} as const satisfies Record<string, Parameter>;

interface MetricKind {
  readonly doc: Message;
  readonly example: string;
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
    parameters: {
      promoters: {
        doc: message("How many people, or what share of them, gave a 9 or a 10."),
        values: { value: quantity },
      },
      passives: {
        doc: message("How many people, or what share of them, gave a 7 or an 8."),
        values: { value: quantity },
      },
      detractors: {
        doc: message("How many people, or what share of them, gave a 0 to 6."),
        values: { value: quantity },
      },
    },
  }),
  csat: kind({
    doc: message(
      "Customer satisfaction: a mean such as `3.9/5`, the share of the two best answers, or how many gave 1, 2 and so on.",
    ),
    example: "metric csat 3.9/5 from 210",
    parameters: {
      scores: {
        doc: message("How many people gave a 1, a 2, a 3, a 4 and a 5, in this order."),
        list: true,
        values: { count: quantity },
      },
    },
  }),
  ces: kind({
    doc: message("Customer effort score on its scale; higher is easier unless it says `better lower`."),
    example: "metric ces 5.6/7 from 80",
    parameters: {},
  }),
  churn: kind({
    doc: message("The share of customers lost in a period: those lost divided by those there at its start."),
    example: "metric churn lost 34 of 1200 per month",
    parameters: {
      lost: { doc: message("How many customers were lost in the period."), values: { value: quantity } },
    },
  }),
  "net-churn": kind({
    doc: message(
      "How much smaller the customer base became in a period. New customers hide losses, so it may be negative.",
    ),
    example: "metric net-churn start 1200 end 1166 per month",
    parameters: {
      start: {
        doc: message("How many customers there were at the start of the period."),
        values: { value: quantity },
      },
      end: {
        doc: message("How many customers there were at the end of the period."),
        values: { value: quantity },
      },
    },
  }),
  retention: kind({
    doc: message("The share of customers that stayed in a period: 100 % less the churn."),
    example: "metric retention 97.2% per month",
    parameters: {},
  }),
  clv: kind({
    doc: message(
      "Customer lifetime value: the gross profit that a customer is predicted to bring; as an amount, or from margin and churn.",
    ),
    example: "metric clv margin 12 EUR per month churn 2%",
    parameters: {
      margin: {
        doc: message("The gross profit that a customer brings in a period."),
        values: { value: quantity },
      },
      churn: { doc: message("The share of customers lost in that period."), values: { value: quantity } },
      discount: {
        doc: message("How much less a sum is worth when it comes a year later."),
        values: { value: quantity },
      },
    },
  }),
  rating: kind({
    doc: message("A mean of public ratings, with how many there are."),
    example: "metric rating 4.5/5 from 100",
    parameters: {},
  }),
  conversion: kind({
    doc: message("The share of visitors who went on."),
    example: "metric conversion 340 of 1200",
    parameters: {},
  }),
  "response-time": kind({
    doc: message("How long a customer waits for the first answer; lower is better."),
    example: "metric response-time 2h target 1h",
    parameters: {},
  }),
  "resolution-time": kind({
    doc: message("How long it takes until a question is solved; lower is better."),
    example: "metric resolution-time 2d",
    parameters: {},
  }),
  "first-contact-resolution": kind({
    doc: message("The share of questions solved at the first contact."),
    example: "metric first-contact-resolution 71% from 400 window 7d",
    parameters: {
      window: {
        doc: message("Within what time the question must not come back."),
        values: { value: duration },
      },
    },
  }),
} as const;

export type MetricKindName = keyof typeof metricKinds;
