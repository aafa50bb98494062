import { message } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { Lifecycle } from "../../model/scope.ts";
import { keywordOf } from "../finding.ts";
import { addAfter, addElement } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { freeName, quoted } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const lifecycleStepUncovered = rule({
  name: "lifecycle-step-uncovered",
  severity: "warning",
  summary: message("The journey names a lifecycle, and no stage covers one of its required steps."),
  why: message(
    "A step that customers go through and the map leaves out is a step that nobody works on (S1 names seven phases, S0 three).",
  ),
  options: {},
  fix: message("Add a stage for the step."),

  checkJourney(journey, context) {
    const { uri, declared, lifecycle, allStages } = journey;
    if (!lifecycle || allStages.length === 0) return;
    const covered = new Set(allStages.flatMap((stage) => stage.covers));
    for (const step of lifecycle.steps) {
      if (step.optional || covered.has(step.id)) continue;
      context.report({
        at: keywordOf(uri, declared.syntax),
        message: message(
          "No stage covers `{0}`, a step of the lifecycle `{1}`: add a stage for it, or let one say `covers {0}`.",
          step.id,
          lifecycle.id,
        ),
        fixes: () => [addStage(journey, step, lifecycle.steps)],
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  lifecycle purchase\n  stage before "B" { touchpoint a "A" }\n  stage buy "Buy" { covers during, after; touchpoint b "B" }\n}',
      'lifecycle rental "Renting" { step find; step ride; step dream optional }\njourney j "J" {\n  lifecycle rental\n  stage find "F" { touchpoint a "A" }\n  stage ride "R" { touchpoint b "B" }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  lifecycle buyer\n  stage awareness "A" { touchpoint a "A" }\n  stage decision "D" { touchpoint b "B" }\n}',
      'lifecycle rental "Renting" { step find; step ride }\n<|journey|> j "J" {\n  lifecycle rental\n  stage find "F" { touchpoint a "A" }\n}',
    ],
  },
});

/** A stage for a step, behind the stage that covers the step before it, as far as there is one. */
function addStage({ uri, declared, allStages, places }: JourneyMap, step: Step, steps: readonly Step[]): Fix {
  const id = freeName(step.id, places);
  const line = `stage ${id} ${quoted(step.label)}${id === step.id ? "" : ` { covers ${step.id} }`}`;
  const earlier = steps.slice(0, steps.indexOf(step)).reverse();
  const outer = allStages.filter((stage) => !stage.outer);
  const before = earlier
    .map(({ id }) => outer.findLast((stage) => stage.covers.includes(id)))
    .find((stage) => stage !== undefined);
  return {
    title: message("Add a stage for `{0}`", step.id),
    edits: [
      before ? addAfter(uri, before.declared.syntax, [line]) : addElement(uri, declared.syntax, [line]),
    ],
  };
}

type Step = Lifecycle["steps"][number];
