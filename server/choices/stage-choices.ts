import { CompletionItemKind } from "vscode-languageserver";
import { type Language, localise, message } from "../../grammar/message.ts";
import type { LifecycleStep } from "../../grammar/vocabulary/lifecycles.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { Lifecycle, Scope } from "../../model/scope.ts";
import type { Choice } from "./value-choices.ts";

/** The stages of its lifecycle that a journey lacks: all at once where it has none yet, then each. */
export function stageChoices(journey: JourneyMap, language: Language): Choice[] {
  const { lifecycle, allStages, places } = journey;
  if (!lifecycle) return [];
  const covered = new Set(allStages.flatMap(({ covers }) => covers));
  const open = required(lifecycle).filter(({ id }) => !covered.has(id) && !places.has(id));
  const each = open.map((step) => stageChoice(`stage ${step.id}`, step.label, [step]));
  if (allStages.length > 0) return each;
  const label = localise(message("every stage of `{0}`", lifecycle.id), language);
  return [stageChoice(`stages ${lifecycle.id}`, label, open), ...each];
}

/** Journeys with a lifecycle, each with all of its stages. */
export function journeyChoices({ lifecycles }: Scope, language: Language): Choice[] {
  return [...lifecycles.values()].map((lifecycle) => ({
    text: `journey ${lifecycle.id}`,
    label: localise(message("with every stage of `{0}`", lifecycle.id), language),
    kind: CompletionItemKind.Snippet,
    documentation: null,
    snippet: `journey \${1:name} "\${2:Label}" {\n\tlifecycle ${lifecycle.id}\n\n${stages(required(lifecycle), "\t", 3)}\n}`,
  }));
}

function required({ steps }: Lifecycle): LifecycleStep[] {
  return steps.filter(({ optional }) => !optional);
}

function stageChoice(text: string, label: string, steps: readonly LifecycleStep[]): Choice {
  return { text, label, kind: CompletionItemKind.Snippet, documentation: null, snippet: stages(steps, "") };
}

/** Stages as a snippet, with a place to fill in in each. */
function stages(steps: readonly LifecycleStep[], indent: string, firstPlace = 1): string {
  const stage = ({ id, label }: LifecycleStep, index: number) =>
    `${indent}stage ${id} "${literal(label)}" {\n${indent}\t$${firstPlace + index}\n${indent}}`;
  return steps.map(stage).join("\n\n");
}

/** A text in quotation marks in a snippet, with nothing in it that a snippet or a text would take for its own. */
function literal(text: string): string {
  return text.replace(/["\\]/g, "\\$&").replace(/[$}\\]/g, "\\$&");
}
