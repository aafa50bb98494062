import { message } from "../../grammar/message.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { addProperty, addToLine } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const feedbackWithoutAction = rule({
  name: "feedback-without-action",
  severity: "warning",
  summary: message("Customers are asked what they think, and nothing says what is done with it."),
  why: message(
    "Collecting feedback is worth something only to those who act on it, and customers notice (S2).",
  ),
  options: {},
  fix: message("Add what is done with the feedback, or for a survey an `owner`."),

  checkJourney({ uri, touchpoints }, { report }) {
    for (const { declared, kind, label, runBy } of touchpoints) {
      if (runBy === "competitor") continue;
      const { feedback, owner, syntax } = declared;
      if (feedback?.actedOn || declared.actedOn) continue;
      if (feedback) {
        report({
          at: placeOf(uri, feedback.syntax, feedback.spans.value),
          message: message(
            'Customers give feedback at "{0}", and nothing says what is done with it: say so with `acted-on`, or do not ask.',
            label,
          ),
          fixes: () => [
            {
              title: message("Say what is done with it"),
              edits: [addToLine(uri, feedback.syntax, 'acted-on "…"')],
            },
          ],
        });
      } else if (kind === "survey" && !owner) {
        report({
          at: keywordOf(uri, syntax),
          message: message(
            'Customers fill in the survey "{0}", and nothing says what is done with it or who answers for it: add `acted-on` or an `owner`.',
            label,
          ),
          fixes: () => [
            {
              title: message("Say what is done with it"),
              edits: [addProperty(uri, syntax, 'acted-on "…"')],
            },
            { title: message("Add an `owner`"), edits: [addProperty(uri, syntax, 'owner "…"')] },
          ],
        });
      }
    }
  },

  examples: {
    accepts: [
      'touchpoint call "Is called" { feedback "One question by phone" acted-on "Read out every Monday" }',
      'touchpoint call "Is called" { feedback "One question by phone"; acted-on "Read out every Monday" }',
      'touchpoint form "Fills in the form" { kind survey; owner "Customer experience" }',
    ],
    rejects: [
      'touchpoint call "Is called" { owner "Support"; feedback <|"One question by phone"|> }',
      '<|touchpoint|> form "Fills in the form" { kind survey }',
    ],
  },
});
