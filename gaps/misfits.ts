import { type Message, message } from "../grammar/message.ts";
import type { Range } from "../grammar/syntax.ts";
import { camelCase, type Parameter } from "../grammar/vocabulary/definitions.ts";
import {
  count,
  mean,
  metricKind,
  metricKinds,
  metricParameters,
} from "../grammar/vocabulary/metric-kinds.ts";
import type { Figure, Quantity, ValueType } from "../grammar/vocabulary/value-types.ts";
import type { Metric, Rating } from "../model/elements.ts";
import { within } from "../model/metric-value.ts";
import { proseQuantity } from "./phrases.ts";

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
  const figure = metricKind(kind)?.figure;
  const ofKind = figure
    ? [
        ...look(kind, figure, value, spans.value),
        ...look("target", figure, target, spans.target),
        ...look("baseline", figure, baseline, spans.baseline),
        ...trend.flatMap((entry) => look("trend", figure, entry.value, entry.spans.value)),
      ]
    : [];
  return [...ofKind, ...partsOf(metric).flatMap((part) => look(...part))];
}

/** The figures of a touchpoint's rating that make no sense. */
export function misfitsOfRating({ value, from, spans }: Rating): Misfit[] {
  return [
    ...look("rating", mean.figure, value, spans.value),
    ...look("from", count.figure, from, spans.from),
  ];
}

function look(name: string, figure: Figure, found: Quantity | undefined, at: Range | undefined): Misfit[] {
  if (!found || fits(found, figure)) return [];
  const text = message(
    "`{0}` takes {1}; this is {2}: correct the figure.",
    name,
    figure.wanted,
    proseQuantity(found),
  );
  return [{ at, message: text }];
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

function partsOf(metric: Metric): [string, Figure, Quantity | undefined, Range | undefined][] {
  const fields = metric as unknown as Fields;
  return (partsByKind.get(metric.kind) ?? commonParts).flatMap(({ name, field, slot, list, figure }) => {
    const found = fields[field];
    if (found === undefined) return [];
    const entries = list
      ? (found as Fields[])
      : [{ [slot]: found, spans: { [slot]: metric.spans[field as "from"] } }];
    return entries.map((entry): [string, Figure, Quantity | undefined, Range | undefined] => [
      name,
      figure,
      entry[slot] as Quantity,
      (entry.spans as Readonly<Record<string, Range>>)[slot],
    ]);
  });
}
