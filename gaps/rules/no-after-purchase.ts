import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addElement } from "../fixes/edits.ts";
import { freeName } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const noAfterPurchase = rule({
  name: "no-after-purchase",
  severity: "warning",
  summary: message("Some stage comes during the purchase and none after it."),
  why: message(
    "A journey lasts as long as the customer uses the product; keeping a customer is 5 to 25 times cheaper than winning one (S0, S1, S3, S4).",
  ),
  options: {},
  fix: message("Add a stage after the purchase."),

  checkJourney({ uri, declared, stages, lifecycle, places }, context) {
    const last = stages.findLastIndex((stage) => stage.phase === "during");
    const isKnown = stages.slice(last + 1).every((stage) => stage.phase !== null);
    if (last < 0 || !isKnown || stages.some((stage) => stage.phase === "after")) return;
    const endsWithPurchase = lifecycle !== null && !lifecycle.steps.some((step) => step.phase === "after");
    context.report({
      at: keywordOf(uri, declared.syntax),
      message: endsWithPurchase
        ? message(
            "The map ends with the purchase, as its lifecycle `{0}` does: think of adding what the customer meets afterwards.",
            lifecycle.id,
          )
        : message(
            "The map ends with the purchase: add a stage with `phase after` for what the customer meets afterwards.",
          ),
      ...(endsWithPurchase && { severity: "information" as const }),
      fixes: () => [
        {
          title: message("Add a stage after the purchase"),
          edits: [
            addElement(uri, declared.syntax, [
              `stage ${freeName("after-purchase", places)} "After the purchase" {`,
              "  phase after",
              "}",
            ]),
          ],
        },
      ],
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage buy "Buy" { phase during; touchpoint a "A" }\n  stage use "Use" { touchpoint b "B" }\n}',
      'journey j "J" {\n  stage buy "Buy" { phase during; touchpoint a "A" }\n  stage use "Use" { phase after; touchpoint b "B" }\n}',
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "A" }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage buy "Buy" { phase during; touchpoint a "A" }\n}',
      '<|journey|> j "J" {\n  stage all "All" {\n    phase during\n    stage pay "Pay" { touchpoint a "A" }\n  }\n}',
    ],
  },
});
