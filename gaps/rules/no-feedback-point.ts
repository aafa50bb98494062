import { message } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const noFeedbackPoint = rule({
  name: "no-feedback-point",
  severity: "information",
  summary: message("A journey has touchpoints, and nowhere do customers say what they think of them."),
  why: message(
    "Only one in five companies collects feedback to improve the journey; the others guess (S1, S2).",
  ),
  options: {},
  fix: message("Add `feedback` to the last touchpoint."),

  checkJourney(journey, { report }) {
    const { uri, declared, touchpoints } = journey;
    const last = touchpoints.at(-1);
    if (!last || asksCustomers(journey)) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        'Nowhere in "{0}" do customers say what they think: add `feedback` to a touchpoint, a survey, or a metric such as nps or csat.',
        declared.label,
      ),
      fixes: () => [
        {
          title: message("Ask for feedback at `{0}`", last.id),
          edits: [addProperty(uri, last.declared.syntax, 'feedback "…" acted-on "…"')],
        },
      ],
    });
  },

  examples: {
    accepts: [
      'touchpoint read "Reads reviews" { channel reviews }',
      'touchpoint pay "Pays" { metric csat 84% from 210 }',
      'touchpoint call "Is called" { feedback "One question by phone" }',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage buy "Buying" { touchpoint pay "Pays" }\n}',
      '<|journey|> j "J" {\n  metric churn 2.8% per month\n  stage buy "Buying" { touchpoint pay "Pays" { metric response-time 2h } }\n}',
    ],
  },
});

const opinions: ReadonlySet<string> = new Set(["nps", "csat", "ces", "rating"]);

function asksCustomers({ touchpoints, metrics }: JourneyMap): boolean {
  return (
    metrics.some((metric) => opinions.has(metric.kind)) ||
    touchpoints.some(
      ({ declared, kind }) => declared.feedback || declared.rating || kind === "survey" || kind === "review",
    )
  );
}
