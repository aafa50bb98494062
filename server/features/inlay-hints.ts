import { type InlayHint, type Range as LspRange, MarkupKind } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { proseQuantity } from "../../gaps/phrases.ts";
import { type Language, localise, message } from "../../grammar/message.ts";
import { chunkOf, type Range } from "../../grammar/syntax.ts";
import { metricKind } from "../../grammar/vocabulary/metric-kinds.ts";
import type { Metric } from "../../model/elements.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { type ComputedFigure, explainComputation, figuresOf, metricsOf } from "../computed-figures.ts";
import type { Feature } from "../feature.ts";
import type { Workspace } from "../workspace.ts";

/** What metrics come to, after what they are worked out from. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },

  register(connection, workspace) {
    connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      const checked = await workspace.checked(textDocument.uri);
      return checked ? hintsIn(range, checked, workspace) : [];
    });
  },
};

function hintsIn({ start, end }: LspRange, checked: CheckedDocument, workspace: Workspace): InlayHint[] {
  const { document, journeys } = checked;
  const first = document.chunkAt(document.offsetAt(start));
  const last = document.chunkAt(document.offsetAt(end));
  const chunks = new Set(document.chunks.slice(first, last + 1));
  return journeys
    .filter(({ declared }) => chunks.has(chunkOf(declared.syntax)))
    .flatMap(metricsOf)
    .flatMap((metric) => hintFor(metric, checked, workspace) ?? [])
    .filter(({ position: { line } }) => start.line <= line && line <= end.line);
}

function hintFor(metric: Metric, checked: CheckedDocument, workspace: Workspace): InlayHint | null {
  const language = workspace.languageOf(checked);
  const label = labelFor(metric, language);
  const tooltip = explainComputation(metric, language);
  if (!label || !tooltip || metric.syntax.broken) return null;
  const place = placeOf(checked.document.uri, metric.syntax, lastSource(metric));
  return {
    position: workspace.rangeOf(place).end,
    label,
    tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    paddingLeft: true,
  };
}

/** The figures with their intervals, as far as the author has not written them. */
function labelFor(metric: Metric, language: Language): string {
  const texts = figuresOf(metric)
    .map((figure) => whatIsNew(figure, metric, language))
    .filter((text) => text !== "");
  const isWritten = texts[0]?.startsWith("±");
  return texts.length > 0 ? `${isWritten ? "" : "= "}${texts.join(" · ")}` : "";
}

function whatIsNew({ figure, halfWidth }: ComputedFigure, { value }: Metric, language: Language): string {
  const text = localise(figure, language);
  const isWritten = value !== undefined && localise(proseQuantity(value), language) === text;
  const interval = halfWidth === null ? [] : [`± ${localise(message("{0}", halfWidth), language)}`];
  return [...(isWritten ? [] : [text]), ...interval].join(" ");
}

/** The last thing that a metric is worked out from. */
function lastSource({ kind, syntax, spans }: Metric): Range {
  const sources = ["value", "of", "from", ...Object.keys(metricKind(kind)?.parameters ?? {})];
  return sources
    .map((source) => (spans as Readonly<Record<string, Range | undefined>>)[source] ?? syntax.keyword!)
    .reduce((last, span) => (span.end > last.end ? span : last));
}
