import { type Message, message } from "../grammar/message.ts";
import { type MetricKindName, metricKinds } from "../grammar/vocabulary/metric-kinds.ts";
import type { Quantity } from "../grammar/vocabulary/value-types.ts";
import type { Metric } from "../model/elements.ts";
import { within } from "../model/metric-value.ts";
import { proseQuantity } from "./phrases.ts";

/** What a figure may be; a bare number stands where a rule of its own asks for the rest. */
interface Expected {
  readonly units: readonly Quantity["unit"][];
  readonly wanted: Message;
  readonly min?: number;
  readonly max?: number;
}

const share: Expected = {
  units: ["percent"],
  min: 0,
  max: 100,
  wanted: message("a percentage from 0 to 100 %"),
};
const time: Expected = { units: ["duration"], wanted: message("a duration such as 30min, 12h or 2d") };
const mean = message("a mean on its scale, such as 4.5/5");

const values: Readonly<Record<MetricKindName, Expected>> = {
  nps: { units: ["number"], min: -100, max: 100, wanted: message("a number from -100 to 100") },
  csat: {
    units: ["ratio", "percent", "number"],
    min: 0,
    max: 100,
    wanted: message("a mean such as 3.9/5, or a percentage from 0 to 100 %"),
  },
  ces: { units: ["ratio", "number"], wanted: mean },
  churn: share,
  "net-churn": { units: ["percent"], max: 100, wanted: message("a percentage of at most 100 %") },
  retention: share,
  clv: { units: ["money"], wanted: message("an amount with its currency, such as 840 EUR") },
  rating: { units: ["ratio"], wanted: mean },
  conversion: {
    units: ["percent", "number"],
    min: 0,
    wanted: message("a percentage from 0 to 100 %, or how many `of` how many"),
  },
  "response-time": time,
  "resolution-time": time,
  "first-contact-resolution": share,
};

const counted: Expected = { units: ["number"], min: 0, wanted: message("a number of people, 0 or more") };
const npsPart: Expected = {
  units: ["number", "percent"],
  min: 0,
  wanted: message("a number of people or a percentage, 0 or more"),
};

const parts: Readonly<Record<string, Expected>> = {
  from: counted,
  of: counted,
  lost: counted,
  start: counted,
  end: counted,
  promoters: npsPart,
  passives: npsPart,
  detractors: npsPart,
  margin: values.clv,
  churn: share,
  discount: { units: ["percent"], min: 0, wanted: message("a percentage of 0 % or more") },
};

/** A figure of a metric that its kind does not allow. */
export interface Misfit {
  readonly part: keyof Metric["spans"];
  readonly found: Quantity;
  readonly wanted: Message;
}

/** The figures of a metric that have the wrong type or are out of range. */
export function misfits(metric: Metric): Misfit[] {
  const expected = Object.hasOwn(metricKinds, metric.kind) ? values[metric.kind as MetricKindName] : null;
  const found: Misfit[] = [];
  const look = (part: keyof Metric["spans"], quantity: Quantity | undefined, rule: Expected | null) => {
    if (quantity && rule && !fits(quantity, rule)) found.push({ part, found: quantity, wanted: rule.wanted });
  };
  look("value", metric.value, expected);
  look("target", metric.target, expected);
  look("baseline", metric.baseline, expected);
  for (const { value } of metric.trend ?? []) look("trend", value, expected);
  for (const { count } of metric.scores ?? []) look("scores", count, counted);
  for (const [part, rule] of Object.entries(parts)) {
    look(part as keyof Metric["spans"], metric[part as "from"], rule);
  }
  return found;
}

function fits(quantity: Quantity, { units, min, max }: Expected): boolean {
  if (!units.includes(quantity.unit)) return false;
  if (quantity.unit === "ratio") return quantity.max > 1 && within(quantity.value, 1, quantity.max);
  if (quantity.unit === "duration" || quantity.unit === "money") return true;
  return within(quantity.value, min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY);
}

export function misfitMessage(metric: Metric, { part, found, wanted }: Misfit): Message {
  const where = part === "value" ? metric.kind : part;
  return message("`{0}` takes {1}; this is {2}: correct the figure.", where, wanted, proseQuantity(found));
}
