import { message } from "../../grammar/message.ts";
import type { JourneyMap, Stage } from "../../model/journey-map.ts";
import { effortByStage, monthlyEffort, totalEffort } from "../effort.ts";
import { keywordOf } from "../finding.ts";
import { proseHours, rounded } from "../phrases.ts";
import { type Report, rule } from "../rule.ts";

export const effortImbalance = rule({
  name: "effort-imbalance",
  severity: "off",
  summary: message(
    "Much of the effort declared goes to what customers never meet, or little of it to a stage with a moment of truth.",
  ),
  why: message(
    "Stop what does not affect the journey, and put first what does: that is the easiest way to close the gap (S1).",
  ),
  options: {
    maxWasted: {
      default: 25,
      min: 0,
      max: 100,
      doc: message("Percent of all effort that may go to activities which support nothing."),
    },
    minCritical: {
      default: 5,
      min: 0,
      max: 100,
      doc: message("Percent of all effort that a stage with a moment of truth should get."),
    },
  },

  checkJourney(journey, { options, report }) {
    const total = totalEffort(journey);
    if (total <= 0) return;
    const wasted = journey.activities
      .filter(({ declared }) => !declared.supports)
      .reduce((sum, activity) => sum + (monthlyEffort(activity) ?? 0), 0);
    if (100 * wasted > options.maxWasted * total)
      report(tooMuchWasted(journey, wasted, total, options.maxWasted));
    const efforts = effortByStage(journey);
    for (const stage of journey.stages) {
      const isCritical = stage.touchpoints.some(({ declared }) => declared.momentOfTruth);
      const { seconds, unsaid } = efforts(stage);
      if (isCritical && unsaid === 0 && 100 * seconds < options.minCritical * total)
        report(tooLittle(journey, stage, seconds, total, options.minCritical));
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint pay "Pays" { moment-of-truth } }\n  activity train "Train the staff" { effort 75h per month; supports a }\n  activity brochure "Print the brochure" { effort 25h per month }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint pay "Pays" { moment-of-truth } }\n  stage b "B" { touchpoint use "Uses it" }\n  activity train "Train the staff" { effort 5h per month; supports pay }\n  activity coach "Coach customers" { effort 95h per month; supports use }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint pay "Pays" { moment-of-truth } }\n  stage b "B" { touchpoint use "Uses it" }\n  activity train "Train the staff" { supports pay }\n  activity coach "Coach customers" { effort 95h per month; supports use }\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage a "A" { touchpoint pay "Pays" }\n  activity train "Train the staff" { effort 70h per month; supports a }\n  activity brochure "Print the brochure" { effort 30h per month }\n}',
      'journey j "J" {\n  <|stage|> a "A" { touchpoint pay "Pays" { moment-of-truth } }\n  stage b "B" { touchpoint use "Uses it" }\n  activity train "Train the staff" { effort 4h per month; supports pay }\n  activity coach "Coach customers" { effort 96h per month; supports use }\n}',
    ],
  },
});

function tooMuchWasted({ uri, declared }: JourneyMap, wasted: number, total: number, most: number): Report {
  return {
    at: keywordOf(uri, declared.syntax),
    message: message(
      "{0} % of all effort declared ({1} of {2} a month) goes to activities that support nothing the customer meets, and {3} % may: stop them, or say what they `supports`.",
      rounded((100 * wasted) / total),
      proseHours(wasted),
      proseHours(total),
      most,
    ),
  };
}

function tooLittle(
  { uri }: JourneyMap,
  { declared, label }: Stage,
  effort: number,
  total: number,
  least: number,
): Report {
  return {
    at: keywordOf(uri, declared.syntax),
    message: message(
      'Customers decide in "{0}", which gets {1} % of all effort declared ({2} of {3} a month), less than {4} %: move effort here from what matters less.',
      label,
      rounded((100 * effort) / total),
      proseHours(effort),
      proseHours(total),
      least,
    ),
  };
}
