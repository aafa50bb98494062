import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const lifecycleStepUncovered = rule({
  name: "lifecycle-step-uncovered",
  severity: "warning",
  summary: message("The journey names a lifecycle, and no stage covers one of its required steps."),
  why: message(
    "A step that customers go through and the map leaves out is a step that nobody works on (S1 names seven phases, S0 three).",
  ),
  options: {},

  checkJourney({ uri, declared, lifecycle, allStages }, context) {
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
