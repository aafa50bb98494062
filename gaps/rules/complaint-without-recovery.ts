import { type Message, message } from "../../grammar/message.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { addOpportunity, withOpportunity } from "../opportunities.ts";
import { rule } from "../rule.ts";

export const complaintWithoutRecovery = rule({
  name: "complaint-without-recovery",
  severity: "warning",
  summary: message(
    "Customers complain or have a pain of high severity, and no recovery or opportunity is there for it.",
  ),
  why: message(
    "Who complains still believes in you, and a fail point that is known wants a way to put it right (S4, SB).",
  ),
  options: {},
  fix: message("Add a `recovery` or an `opportunity` to the touchpoint."),

  checkJourney(journey, { report }) {
    const { uri, touchpoints } = journey;
    const addressed = withOpportunity(journey);
    for (const touchpoint of touchpoints) {
      // A competitor is not ours to mend.
      if (touchpoint.runBy === "competitor") continue;
      const { declared, kind } = touchpoint;
      const worst = declared.pain.find(({ severity }) => severity === "high");
      if (!worst && kind !== "complaint") continue;
      if (declared.recovery || addressed.has(touchpoint)) continue;
      report({
        at: worst ? placeOf(uri, worst.syntax, worst.spans.value) : keywordOf(uri, declared.syntax),
        message: nothingIsDone(touchpoint, worst !== undefined),
        fixes: () => [
          { title: message("Add a `recovery`"), edits: [addProperty(uri, declared.syntax, 'recovery "…"')] },
          addOpportunity(journey, touchpoint),
        ],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint fault "Reports a fault" { kind complaint; recovery "A call back within the hour" }',
      'journey j "J" {\n  stage use "Using" {\n    opportunity button "Report a fault with one button" { addresses fault }\n    touchpoint fault "Reports a fault" { kind complaint; pain "Nobody answers" severity high }\n  }\n}',
      'touchpoint wait "Waits for the engineer" { pain "A day off work" severity medium }',
    ],
    rejects: [
      '<|touchpoint|> fault "Reports a fault" { kind complaint }',
      'touchpoint fault "Reports a fault" {\n  kind complaint\n  pain "The form is hard to find"\n  pain <|"Nobody answers"|> severity high\n}',
    ],
  },
});

function nothingIsDone({ label }: Touchpoint, hasPain: boolean): Message {
  return hasPain
    ? message(
        'This pain at "{0}" is of high severity, and nothing is done about it: add a `recovery`, or an `opportunity` to end it.',
        label,
      )
    : message(
        'Customers complain at "{0}", and nothing says how it is put right: add a `recovery`, or an `opportunity` for it.',
        label,
      );
}
