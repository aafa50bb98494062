import { message } from "../../grammar/message.ts";
import { builtInLifecycles } from "../../grammar/vocabulary/lifecycles.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { Lifecycle } from "../../model/scope.ts";
import { keywordOf } from "../finding.ts";
import { addElement } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { quoted } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const emptyJourney = rule({
  name: "empty-journey",
  severity: "error",
  summary: message("A journey has no stage."),
  why: message("A journey is told in stages; without one there is nothing to draw and nothing to check."),
  options: {},
  fix: message("Add the stages of a lifecycle."),

  checkJourney(journey, { report }) {
    const { uri, declared, allStages } = journey;
    if (allStages.length > 0) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        '"{0}" has no stage yet, so there is nothing to draw or check: add the stages that customers go through.',
        declared.label,
      ),
      fixes: () => stagesOf(journey),
    });
  },

  examples: {
    accepts: [
      'journey j "Renting a bike" {\n  stage find "Finding one" { no-contact "Not mapped yet" }\n}',
      'persona eli "Eli"',
    ],
    rejects: [
      '<|journey|> j "Renting a bike"',
      '<|journey|> j "Renting a bike" {\n  lifecycle purchase\n  owner "CX team"\n}',
      'lifecycle rental "Renting" { step find "Finding one" phase before; step ride phase during }\n<|journey|> j "Renting a bike" { lifecycle rental }',
    ],
  },
});

/** The stages of the journey's own lifecycle, or those of one that is built in, whichever the author chooses. */
function stagesOf({ uri, declared, lifecycle, scope }: JourneyMap): Fix[] {
  const choices = lifecycle
    ? [lifecycle]
    : Object.keys(builtInLifecycles).map((name) => scope.lifecycles.get(name)!);
  return choices.map((choice) => ({
    title: message("Add the stages of the lifecycle `{0}`", choice.id),
    edits: [addElement(uri, declared.syntax, [...naming(choice, lifecycle), ...stageLines(choice)])],
  }));
}

function naming({ id }: Lifecycle, named: Lifecycle | null): string[] {
  return named ? [] : [`lifecycle ${id}`, ""];
}

function stageLines({ steps }: Lifecycle): string[] {
  return steps.map(({ id, label }) => `stage ${id} ${quoted(label)}`);
}
