import { type InlayHint, type Range as LspRange, MarkupKind } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { proseQuantity } from "../../gaps/phrases.ts";
import { type Language, localise, message } from "../../grammar/message.ts";
import { chunkOf, type Range } from "../../grammar/syntax.ts";
import { metricKind } from "../../grammar/vocabulary/metric-kinds.ts";
import type { Metric } from "../../model/elements.ts";
import type { CheckedDocument } from "../../project/project.ts";
import {
  type ComputedFigure,
  explainComputation,
  figuresOf,
  metricsOf,
} from "../explanations/computed-figures.ts";
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

/** The figures and how sure they are, as far as the author has not written it. */
function labelFor(metric: Metric, language: Language): string {
  const [first, ...others] = figuresOf(metric);
  const isWritten = first !== undefined && isWrittenIn(metric, first);
  const texts = [
    ...(first && !isWritten ? [`= ${whole(first, language)}`] : []),
    ...(first?.sureness && isWritten ? [sureness(first, language)] : []),
    ...others.map((figure) => whole(figure, language)),
  ];
  return texts.join(" · ");
}

function isWrittenIn({ value }: Metric, { figure }: ComputedFigure): boolean {
  return value !== undefined && localise(proseQuantity(value)) === localise(figure);
}

function whole(figure: ComputedFigure, language: Language): string {
  return [localise(figure.figure, language), sureness(figure, language)].join(" ").trim();
}

function sureness({ sureness }: ComputedFigure, language: Language): string {
  if (!sureness) return "";
  const print = (figure: number) => localise(message("{0}", figure), language);
  return "lowest" in sureness ? `≥ ${print(sureness.lowest)}` : `± ${print(sureness.halfWidth)}`;
}

/** The last thing that a metric is worked out from. */
function lastSource({ kind, syntax, spans }: Metric): Range {
  const sources = ["value", "of", "from", ...Object.keys(metricKind(kind)?.parameters ?? {})];
  return sources
    .map((source) => (spans as Readonly<Record<string, Range | undefined>>)[source] ?? syntax.keyword!)
    .reduce((last, span) => (span.end > last.end ? span : last));
}
