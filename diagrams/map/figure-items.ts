import { missedTarget } from "../../gaps/metrics/metric-comparison.ts";
import { measuredOf } from "../../gaps/metrics/metric-places.ts";
import { proseQuantity } from "../../gaps/phrases.ts";
import { message } from "../../grammar/message.ts";
import type { DeclaredTouchpoint, Metric } from "../../model/elements.ts";
import { metricValues } from "../../model/metric-value.ts";
import type { Persona } from "../../model/scope.ts";
import { metricName } from "../metric-name.ts";
import { type Item, separator, unbroken } from "./items-lane.ts";
import type { Sheet } from "./sheet.ts";

/** Metrics with what they come to, beside their targets; not those of personas alone who are not on the map. */
export function figureItems(metrics: readonly Metric[], sheet: Sheet): Item[] {
  const { say } = sheet;
  return metrics.flatMap((metric): Item[] => {
    const [first] = metricValues(metric);
    if (!first || isOfOthers(metric, sheet)) return [];
    const figure = say(proseQuantity(first.quantity));
    const name = metricName(metric.kind, say);
    const { target } = metric;
    if (!target) return [{ icon: "figure", tone: "faint", text: `${name} ${figure}` }];
    const isMissed = missedTarget(metric);
    return [
      {
        icon: "figure",
        tone: isMissed ? "bad" : "good",
        means: isMissed ? message("target missed") : message("target met"),
        text: `${name} ${figure}${separator}${unbroken(say(message("target {0}", proseQuantity(target))))}`,
      },
    ];
  });
}

function isOfOthers(metric: Metric, { journey, personas }: Sheet): boolean {
  const isAmong = (all: readonly Persona[], id: string) => all.some((persona) => persona.id === id);
  const measured = measuredOf(metric);
  return (
    measured.length > 0 && measured.every((id) => isAmong(journey.personas, id) && !isAmong(personas, id))
  );
}

/** What others say in public, and how long an answer takes. */
export function ratingItems({ rating, response }: DeclaredTouchpoint, { say }: Sheet): Item[] {
  const items: Item[] = [];
  if (rating) {
    const figure = say(proseQuantity(rating.value));
    const text = rating.from ? say(message("{0} from {1}", figure, proseQuantity(rating.from))) : figure;
    items.push({ icon: "star", tone: "faint", text });
  }
  if (response?.actual) {
    const { actual, target } = response;
    const took = say(message("answer after {0}", proseQuantity(actual)));
    const isLate = target !== undefined && actual.seconds > target.seconds;
    const wanted = target ? [unbroken(say(message("target {0}", proseQuantity(target))))] : [];
    items.push({
      icon: "promised",
      tone: isLate ? "bad" : target ? "good" : "faint",
      text: [took, ...wanted].join(separator),
    });
  }
  return items;
}
