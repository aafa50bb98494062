import { type Message, message } from "../../grammar/message.ts";
import type { Stage } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const unsupportedStage = rule({
  name: "unsupported-stage",
  severity: "warning",
  summary: message("The journey declares activities, and none of them supports one of its stages."),
  why: message(
    "Too little time on what the customer does meet is the second indicator of a gap between effort and journey (S1).",
  ),
  options: {},

  checkJourney({ uri, stages, activities }, context) {
    if (activities.length === 0) return;
    const supported = new Set(activities.flatMap((activity) => activity.supports));
    for (const stage of stages) {
      if (stage.touchpoints.length === 0) continue;
      const isSupported =
        withOuter(stage).some((each) => supported.has(each)) ||
        stage.touchpoints.some((each) => supported.has(each));
      if (isSupported) continue;
      context.report({
        at: keywordOf(uri, stage.declared.syntax),
        message: unsupported(stage, activities.length),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint one "1" }\n  activity train "Train" { supports one }\n}',
      'journey j "J" {\n  stage a "A" { stage b "B" { touchpoint one "1" } }\n  activity train "Train" { supports a }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" { touchpoint one "1" }\n  <|stage|> b "B" { touchpoint two "2" }\n  activity train "Train" { supports one }\n}',
      'journey j "J" {\n  <|stage|> b "B" { touchpoint two "2" }\n  stage c "C" { no-contact }\n  activity train "Train" { supports c }\n}',
    ],
  },
});

function unsupported({ label, id }: Stage, activities: number): Message {
  return activities === 1
    ? message(
        'The only activity of this journey does not support "{0}": let it say that it `supports {1}`, or plan one that does.',
        label,
        id,
      )
    : message(
        'None of the {0} activities of this journey supports "{1}": plan one that does, or let one say that it `supports {2}`.',
        activities,
        label,
        id,
      );
}

function withOuter(stage: Stage): Stage[] {
  return stage.outer ? [stage, ...withOuter(stage.outer)] : [stage];
}
