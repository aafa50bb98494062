import { type Message, message } from "../../grammar/message.ts";
import type { Range } from "../../grammar/syntax.ts";
import { camelCase, type Parameter } from "../../grammar/vocabulary/definitions.ts";
import {
  count,
  mean,
  metricKind,
  metricKinds,
  metricParameters,
} from "../../grammar/vocabulary/metric-kinds.ts";
import type { Figure, Quantity, ValueType } from "../../grammar/vocabulary/value-types.ts";
import type { Metric, Rating } from "../../model/elements.ts";
import { within } from "../../model/metric-value.ts";
import { proseQuantity } from "../phrases.ts";

/** A figure that has the wrong type or is out of range. */
export interface Misfit {
  readonly at: Range | undefined;
  readonly message: Message;
  /** What could stand there, where the other figures leave no doubt. */
  readonly instead?: string;
}

/** The figures of a metric that its kind does not allow. */
export function misfitsOf(metric: Metric): Misfit[] {
  const { kind, value, target, baseline, trend = [], spans } = metric;
  const found: Misfit[] = [];
  const figure = metricKind(kind)?.figure;
  if (figure) {
    look(found, kind, figure, value, spans.value);
    look(found, "target", figure, target, spans.target);
    look(found, "baseline", figure, baseline, spans.baseline);
    for (const entry of trend) look(found, "trend", figure, entry.value, entry.spans.value);
  }
  for (const part of partsByKind.get(kind) ?? commonParts) lookAtPart(found, metric, part);
  return found;
}

/** The figures of a touchpoint's rating that make no sense. */
export function misfitsOfRating({ value, from, spans }: Rating): Misfit[] {
  const found: Misfit[] = [];
  look(found, "rating", mean.figure, value, spans.value);
  look(found, "from", count.figure, from, spans.from);
  return found;
}

function look(
  found: Misfit[],
  name: string,
  figure: Figure,
  quantity: Quantity | undefined,
  at: Range | undefined,
): void {
  if (!quantity || fits(quantity, figure)) return;
  const text = message(
    "`{0}` takes {1}; this is {2}: correct the figure.",
    name,
    figure.wanted,
    proseQuantity(quantity),
  );
  found.push({ at, message: text });
}

function fits(quantity: Quantity, { units, min, max }: Figure): boolean {
  if (!units.includes(quantity.unit)) return false;
  if (quantity.unit === "ratio") return quantity.max > 1 && within(quantity.value, 1, quantity.max);
  if (quantity.unit === "duration" || quantity.unit === "money") return true;
  return within(quantity.value, min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY);
}

/** A part whose figure the vocabulary describes, and under which names the model holds it. */
interface FigurePart {
  readonly name: string;
  readonly field: string;
  readonly slot: string;
  readonly list: boolean;
  readonly figure: Figure;
}

function figureParts(parameters: Readonly<Record<string, Parameter>>): FigurePart[] {
  return Object.entries(parameters).flatMap(([name, { values, list = false }]) =>
    Object.entries<ValueType>(values).flatMap(([slot, type]) =>
      type.type === "quantity" && type.figure
        ? [{ name, field: camelCase(name), slot, list, figure: type.figure }]
        : [],
    ),
  );
}

const commonParts = figureParts(metricParameters);
const partsByKind = new Map(
  Object.entries(metricKinds).map(([kind, { parameters }]) => [
    kind,
    [...commonParts, ...figureParts(parameters)],
  ]),
);

type Fields = Readonly<Record<string, unknown>>;

function lookAtPart(found: Misfit[], metric: Metric, { name, field, slot, list, figure }: FigurePart): void {
  const said = (metric as unknown as Fields)[field];
  if (said === undefined) return;
  if (!list) {
    look(found, name, figure, said as Quantity, metric.spans[field as "from"]);
    return;
  }
  for (const entry of said as Fields[])
    look(
      found,
      name,
      figure,
      entry[slot] as Quantity,
      (entry.spans as Readonly<Record<string, Range>>)[slot],
    );
}
