import { type Message, message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import { rule, type Suppression } from "../rule.ts";

/**
 * @param names of all rules; given by the catalogue, which holds this rule too
 */
export const unusedSuppression = (names: () => ReadonlySet<string>) =>
  rule({
    name: "unused-suppression",
    severity: "warning",
    summary: message("A `journey-ignore` comment covers nothing, names no rule, or gives no reason."),
    why: message(
      "A gap that is kept quiet should be a decision that the next reader understands, and should not hide the gaps of tomorrow.",
    ),
    options: {},
    fix: message("Take the comment out."),

    checkSuppressions(suppressions, { report }) {
      for (const suppression of suppressions) {
        const text = problemOf(suppression, names());
        if (!text) continue;
        const { at } = suppression;
        report({
          at,
          message: text,
          ...(!suppression.used && {
            fixes: () => [{ title: message("Take this comment out"), edits: [{ at, text: "" }] }],
          }),
        });
      }
    },

    examples: {
      accepts: [
        'journey j "J" {\n  // journey-ignore stage-without-touchpoint: mapped next month\n  stage a "A"\n}',
        '// journey-ignore-file weak-rating: a new product has few ratings\njourney j "J" {\n  stage a "A" { touchpoint one "1" { rating 5/5 from 1 } }\n}',
        '// To journey-ignore something, ask first\njourney j "J" { stage a "A" { no-contact } }',
      ],
      rejects: [
        'journey j "J" {\n  stage a "A" { no-contact } <|// journey-ignore stage-without-touchpoint: mapped next month|>\n}',
        'journey j "J" {\n  <|// journey-ignore stage-without-touchpoint|>\n  stage a "A"\n}',
        'journey j "J" {\n  <|// journey-ignore stage-without-touchpoints: mapped next month|>\n  stage a "A"\n}',
        'journey j "J" {\n  stage a "A" { touchpoint one "1" { rating 5/5 from 1 } }\n}\n<|// journey-ignore-file weak-rating: a new product|>',
      ],
    },
  });

function problemOf({ rule, reason, used }: Suppression, names: ReadonlySet<string>): Message | null {
  if (rule === "")
    return message("This comment does not say which rule to ignore: write `journey-ignore RULE: reason`.");
  if (!names.has(rule)) {
    const near = nearest(rule, names);
    return near
      ? message(
          "There is no rule called `{0}`, so this comment does nothing: did you mean `{1}`?",
          rule,
          near,
        )
      : message(
          "There is no rule called `{0}`, so this comment does nothing: name the rule, or take it out.",
          rule,
        );
  }
  if (!used)
    return message(
      "`{0}` finds nothing in what this comment covers: take it out, so that it does not hide a gap of tomorrow.",
      rule,
    );
  if (reason === "")
    return message(
      "Say why `{0}` may be ignored here, so that the next reader understands: `journey-ignore {0}: …`.",
      rule,
    );
  return null;
}
