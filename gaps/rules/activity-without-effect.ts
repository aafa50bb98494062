import { type Message, message } from "../../grammar/message.ts";
import type { Activity } from "../../model/journey-map.ts";
import { monthlyEffort, totalEffort } from "../effort.ts";
import { keywordOf } from "../finding.ts";
import { proseHours, rounded } from "../phrases.ts";
import { rule } from "../rule.ts";

export const activityWithoutEffect = rule({
  name: "activity-without-effect",
  severity: "warning",
  summary: message("An activity supports no touchpoint and no stage."),
  why: message(
    "Time spent on what the customer never meets is the first indicator of a gap between effort and journey (S1).",
  ),
  options: {},

  checkJourney(journey, context) {
    const { uri, activities } = journey;
    const total = totalEffort(journey);
    for (const activity of activities) {
      if (activity.declared.supports) continue;
      context.report({ at: keywordOf(uri, activity.declared.syntax), message: spent(activity, total) });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint one "1" }\n  activity train "Train the shop staff" { effort 10h per week; supports one }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint one "1" }\n  activity train "Train the shop staff" { supports a }\n}',
    ],
    rejects: [
      '<|activity|> brochure "Print the glossy brochure" {\n  owner "Marketing"\n  effort 120h per month\n}',
      'journey j "J" {\n  stage a "A" { touchpoint one "1" }\n  activity train "Train the shop staff" { effort 10h per week; supports one }\n  <|activity|> brochure "Print the glossy brochure" { effort 5h per week }\n}',
    ],
  },
});

function spent(activity: Activity, total: number): Message {
  const { id, owner } = activity.declared;
  const seconds = monthlyEffort(activity);
  if (seconds === null || total <= 0) {
    return message("`{0}` supports no touchpoint and no stage: say what it `supports`, or stop it.", id);
  }
  const hours = proseHours(seconds);
  const share = rounded((100 * seconds) / total, 0);
  return owner
    ? message(
        "{0} spends {1} a month ({2} % of all effort declared) on `{3}`, which supports no touchpoint: say what it `supports`, or stop it.",
        owner.value,
        hours,
        share,
        id,
      )
    : message(
        "`{0}` takes {1} a month ({2} % of all effort declared) and supports no touchpoint: say what it `supports`, or stop it.",
        id,
        hours,
        share,
      );
}
