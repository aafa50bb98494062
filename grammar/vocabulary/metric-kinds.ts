import type { Saying } from "./definitions.ts";
import { date, duration, label, quantity, reference, text, word } from "./value-types.ts";

export const periods = ["day", "week", "month", "quarter", "year"] as const;

/**
 * What every metric may say beside its value. Figures are taken as they come: whether they fit their kind is
 * for the rule `metric-invalid` to say, once.
 */
export const metricParameters = {
  target: { values: { value: quantity } },
  baseline: { values: { value: quantity } },
  from: { values: { value: quantity } },
  of: { values: { value: quantity } },
  per: { values: { value: word(...periods) } },
  for: { list: true, values: { persona: reference("persona") } },
  "as-of": { values: { value: date } },
  owner: { values: { value: text } },
  source: { values: { value: text } },
  trend: { list: true, values: { period: date, value: quantity } },
  better: { values: { value: word("higher", "lower") } },
  unit: { values: { value: label } },
} as const satisfies Record<string, Saying>;

interface MetricKind {
  readonly doc: string;
  readonly example: string;
  readonly parameters: Readonly<Record<string, Saying>>;
}

function kind<const K extends MetricKind>(definition: K): K {
  return definition;
}

/** The kinds of metric that are understood; any other name is a metric as written. */
export const metricKinds = {
  nps: kind({
    doc: "Net Promoter Score: the share of promoters (9 and 10) less that of detractors (0 to 6), from -100 to 100.",
    example: "metric nps promoters 45 passives 30 detractors 25 target 40",
    parameters: {
      promoters: { values: { value: quantity } },
      passives: { values: { value: quantity } },
      detractors: { values: { value: quantity } },
    },
  }),
  csat: kind({
    doc: "Customer satisfaction: a mean such as `3.9/5`, the share of the two best answers, or how many gave 1, 2 and so on.",
    example: "metric csat 3.9/5 from 210",
    parameters: { scores: { list: true, values: { count: quantity } } },
  }),
  ces: kind({
    doc: "Customer effort score on its scale; higher is easier unless it says `better lower`.",
    example: "metric ces 5.6/7 from 80",
    parameters: {},
  }),
  churn: kind({
    doc: "The share of customers lost in a period: those lost divided by those there at its start.",
    example: "metric churn lost 34 of 1200 per month",
    parameters: { lost: { values: { value: quantity } } },
  }),
  "net-churn": kind({
    doc: "How much smaller the customer base became in a period. New customers hide losses, so it may be negative.",
    example: "metric net-churn start 1200 end 1166 per month",
    parameters: { start: { values: { value: quantity } }, end: { values: { value: quantity } } },
  }),
  retention: kind({
    doc: "The share of customers that stayed in a period: 100 % less the churn.",
    example: "metric retention 97.2% per month",
    parameters: {},
  }),
  clv: kind({
    doc: "Customer lifetime value: the gross profit that a customer is predicted to bring; as an amount, or from margin and churn.",
    example: "metric clv margin 12 EUR per month churn 2%",
    parameters: {
      margin: { values: { value: quantity } },
      churn: { values: { value: quantity } },
      discount: { values: { value: quantity } },
    },
  }),
  rating: kind({
    doc: "A mean of public ratings, with how many there are.",
    example: "metric rating 4.5/5 from 100",
    parameters: {},
  }),
  conversion: kind({
    doc: "The share of visitors who went on.",
    example: "metric conversion 340 of 1200",
    parameters: {},
  }),
  "response-time": kind({
    doc: "How long a customer waits for the first answer; lower is better.",
    example: "metric response-time 2h target 1h",
    parameters: {},
  }),
  "resolution-time": kind({
    doc: "How long it takes until a question is solved; lower is better.",
    example: "metric resolution-time 2d",
    parameters: {},
  }),
  "first-contact-resolution": kind({
    doc: "The share of questions solved at the first contact.",
    example: "metric first-contact-resolution 71% from 400 window 7d",
    parameters: { window: { values: { value: duration } } },
  }),
} as const;

export type MetricKindName = keyof typeof metricKinds;
