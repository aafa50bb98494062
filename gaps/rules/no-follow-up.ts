import { type Message, message } from "../../grammar/message.ts";
import type { JourneyMap, Stage } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addElement } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { newTouchpoint } from "../fixes/new-touchpoints.ts";
import { rule } from "../rule.ts";

const caring: ReadonlySet<string | null> = new Set(["follow-up", "support", "onboarding", "reward"]);

export const noFollowUp = rule({
  name: "no-follow-up",
  severity: "warning",
  summary: message(
    "Stages after the purchase have touchpoints, and none of them follows up, supports, onboards or rewards.",
  ),
  why: message(
    "A call or a mail after the sale would have earned another chance; without one, the customer is on their own (S3, S4).",
  ),
  options: {},
  fix: message("Add a follow-up after the purchase."),

  checkJourney(journey, context) {
    const { uri, stages } = journey;
    const after = stages.filter((stage) => stage.phase === "after" && stage.touchpoints.length > 0);
    const [first] = after;
    if (!first || after.some((stage) => stage.touchpoints.some((touchpoint) => caring.has(touchpoint.kind))))
      return;
    context.report({
      at: keywordOf(uri, first.declared.syntax),
      message: nobodyCares(after.reduce((sum, stage) => sum + stage.touchpoints.length, 0)),
      fixes: () => [addFollowUp(journey, first)],
    });
  },

  examples: {
    accepts: [
      'stage use "Using" { phase after; touchpoint bill "Bill" { channel billing }; touchpoint desk "Desk" { channel support } }',
      'stage buy "Buying" { phase during; touchpoint pay "Pays" { kind purchase } }',
    ],
    rejects: [
      '<|stage|> use "Using" { phase after; touchpoint bill "Bill" { channel billing } }',
      'journey j "J" {\n  stage wait "W" { phase after; no-contact }\n  <|stage|> use "Using" { phase after; touchpoint mail "Mail" { channel marketing-email } }\n}',
    ],
  },
});

function addFollowUp(journey: JourneyMap, { declared, label }: Stage): Fix {
  const lines = newTouchpoint(journey, "follow-up", ["direction outbound", "kind follow-up"]);
  return {
    title: message('Add a follow-up to "{0}"', label),
    edits: [addElement(journey.uri, declared.syntax, lines)],
  };
}

function nobodyCares(touchpoints: number): Message {
  return touchpoints === 1
    ? message(
        "After the purchase nobody looks after the customer: the only touchpoint there is not of kind follow-up, support, onboarding or reward. Add one that is.",
      )
    : message(
        "After the purchase nobody looks after the customer: none of the {0} touchpoints there is of kind follow-up, support, onboarding or reward. Add one.",
        touchpoints,
      );
}
