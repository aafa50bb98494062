import { type Message, message } from "../../grammar/message.ts";
import { type JourneyMap, type Stage, withOuter } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addProperty, addToList } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const unsupportedStage = rule({
  name: "unsupported-stage",
  severity: "warning",
  summary: message("The journey declares activities, and none of them supports one of its stages."),
  why: message(
    "Too little time on what the customer does meet is the second indicator of a gap between effort and journey (S1).",
  ),
  options: {},
  fix: message("Let one of the activities support the stage."),

  checkJourney(journey, context) {
    const { uri, stages, activities } = journey;
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
        fixes: () => supportedBy(journey, stage),
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

/** Lets one of the activities support it, the first ones in the file: which one does, its author has to say. */
function supportedBy({ uri, activities, places }: JourneyMap, stage: Stage): Fix[] {
  if (places.get(stage.id) !== stage) return [];
  return activities.slice(0, mostFixes).map(({ declared: { id, syntax, supports } }) => ({
    title: message("Let `{0}` support it", id),
    edits: [
      supports ? addToList(uri, supports.syntax, stage.id) : addProperty(uri, syntax, `supports ${stage.id}`),
    ],
  }));
}

const mostFixes = 5;
