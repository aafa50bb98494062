import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addBefore } from "../fixes/edits.ts";
import { freeName } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const noBeforePurchase = rule({
  name: "no-before-purchase",
  severity: "information",
  summary: message("Some stage comes during the purchase and none before it."),
  why: message(
    "Customers look around, compare and ask others before they buy; a map that begins at the counter cannot show why they came, or why not (S0, S3).",
  ),
  options: {},
  fix: message("Add a stage before the purchase."),

  checkJourney({ uri, declared, stages, places }, { report }) {
    const first = stages.findIndex((stage) => stage.phase === "during");
    const isKnown = stages.slice(0, first).every((stage) => stage.phase !== null);
    if (first < 0 || !isKnown || stages.some((stage) => stage.phase === "before")) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        '"{0}" begins with the purchase: add a stage with `phase before` for how customers come to it.',
        declared.label,
      ),
      fixes: () => [
        {
          title: message("Add a stage before the purchase"),
          edits: [
            addBefore(uri, declared.stage[0]!.syntax, [
              `stage ${freeName("before-purchase", places)} "Before the purchase" {`,
              "  phase before",
              "}",
            ]),
          ],
        },
      ],
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "A" }\n  stage buy "Buy" { phase during; touchpoint b "B" }\n}',
      'journey j "J" {\n  stage use "Use" { phase after; touchpoint a "A" }\n}',
      'journey j "J" {\n  stage look "Look" { touchpoint a "A" }\n  stage buy "Buy" { phase during; touchpoint b "B" }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage buy "Buy" { phase during; touchpoint a "A" }\n}',
      '<|journey|> j "J" {\n  lifecycle purchase\n  stage during "Buy" { touchpoint a "A" }\n  stage after "Use" { touchpoint b "B" }\n}',
    ],
  },
});
