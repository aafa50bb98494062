import { type Message, message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const unprioritised = rule({
  name: "unprioritised",
  severity: "off",
  summary: message("No touchpoint of a journey says how important it is."),
  why: message(
    "Where everything is equally important, nobody knows where to begin: put first where customers decide and spend their time (S1, part 5).",
  ),
  options: {},

  checkJourney({ uri, declared, touchpoints }, { report }) {
    const isWeighed = touchpoints.some((touchpoint) => touchpoint.declared.importance);
    if (touchpoints.length === 0 || isWeighed) return;
    report({ at: keywordOf(uri, declared.syntax), message: unweighed(declared.label, touchpoints.length) });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" {\n    touchpoint look "Looks"\n    touchpoint pay "Pays" { importance 5 }\n  }\n}',
      'journey j "J" {\n  stage a "A" { no-contact }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage a "A" {\n    touchpoint look "Looks"\n    touchpoint pay "Pays" { emotion 4 }\n  }\n}',
      '<|journey|> j "J" {\n  stage a "A" { touchpoint pay "Pays" { moment-of-truth } }\n}',
    ],
  },
});

function unweighed(label: string, touchpoints: number): Message {
  return touchpoints === 1
    ? message(
        'The only touchpoint of "{0}" does not say how much it matters to customers: give it an `importance`.',
        label,
      )
    : message(
        'None of the {1} touchpoints of "{0}" says how much it matters to customers: give an `importance` to those where they decide, so that everybody knows where to begin.',
        label,
        touchpoints,
      );
}
