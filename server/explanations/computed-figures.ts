import { proseQuantity, rounded } from "../../gaps/phrases.ts";
import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import { metricKind } from "../../grammar/vocabulary/metric-kinds.ts";
import type { Metric } from "../../model/elements.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { type MetricValue, metricValues } from "../../model/metric-value.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What a metric comes to, as it is shown. */
export interface ComputedFigure {
  readonly figure: Message;
  /** How sure it is, after its 95 % interval: half of that, or for a rating its lower end; null where it is not known. */
  readonly sureness: { readonly halfWidth: number } | { readonly lowest: number } | null;
}

/** The metrics of a journey, and the ratings of its touchpoints, which are worked out like those that are metrics. */
export function metricsOf({ metrics, touchpoints }: JourneyMap): readonly Metric[] {
  const ratings = touchpoints.flatMap(({ declared: { rating } }) =>
    rating ? [{ ...rating, kind: "rating" }] : [],
  );
  return [...metrics, ...ratings];
}

/** The figures of a metric, the one that it is known by first. */
export function figuresOf(metric: Metric): readonly ComputedFigure[] {
  return metricValues(metric).map((value) => ({
    figure: proseQuantity(value.quantity),
    sureness: surenessOf(value),
  }));
}

function surenessOf({ quantity, halfWidth, lowest }: MetricValue): ComputedFigure["sureness"] {
  // Nobody can tell how sure the mean of a single answer is.
  if (halfWidth === null || !Number.isFinite(halfWidth)) return null;
  if (lowest !== undefined) return { lowest: rounded(lowest, 2) };
  return { halfWidth: rounded(halfWidth, quantity.unit === "ratio" ? 2 : 1) };
}

/** What a metric comes to, in Markdown; null where too little was written. */
export function explainFigures(metric: Metric, language: Language): string | null {
  const texts = figuresOf(metric).map((figure) => localise(sentence(figure), language));
  return texts.length > 0 ? escapeMarkdown(texts.join(" ")) : null;
}

function sentence({ figure, sureness }: ComputedFigure): Message {
  if (!sureness) return message("It comes to {0}.", figure);
  return "lowest" in sureness
    ? message("It comes to {0}, and could be as low as {1} (95 % interval).", figure, sureness.lowest)
    : message("It comes to {0} ± {1} (95 % interval).", figure, sureness.halfWidth);
}

/** What a metric comes to, and how it is worked out, in Markdown. */
export function explainComputation(metric: Metric, language: Language): string | null {
  const figures = explainFigures(metric, language);
  const how = metricKind(metric.kind)?.doc;
  return figures && how ? `${localise(how, language)}\n\n${figures}` : figures;
}
