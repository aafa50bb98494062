import { message } from "../../grammar/message.ts";
import { lowestEmotion } from "../../model/emotions.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { addProperty } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { lowPointsOf } from "../low-points.ts";
import { addOpportunity } from "../opportunities.ts";
import { rule } from "../rule.ts";

export const lowEmotionUnaddressed = rule({
  name: "low-emotion-unaddressed",
  severity: "warning",
  summary: message(
    "Customers are annoyed or angry at a touchpoint, and no pain, recovery or opportunity says why or what to do.",
  ),
  why: message(
    "A low that nobody explains is a low that nobody mends, and one fault outweighs one good deed (S0, NNG).",
  ),
  options: {},
  fix: message("Add a `pain`, a `recovery` or an `opportunity` to the touchpoint."),

  checkJourney(journey, context) {
    for (const { touchpoint, at, personas, related } of lowPointsOf(
      "low-emotion-unaddressed",
      journey,
      context,
    )) {
      context.report({
        at,
        message: message(
          'Emotion {0} of 5 at "{1}", and nothing says why or what to do: add a `pain`, a `recovery` or an `opportunity`.',
          lowestEmotion(touchpoint)!.score,
          touchpoint.label,
        ),
        related,
        personas,
        fixes: () => addressed(journey, touchpoint),
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint wait "Waits" { emotion 2; pain "No news for days" }',
      'journey j "J" {\n  stage a "A" { touchpoint wait "Waits" { emotion angry } }\n  opportunity call "Call back" { addresses wait }\n}',
      'touchpoint wait "Waits" { emotion 3 }',
      'touchpoint wait "Waits" { emotion 2; importance 5 }',
    ],
    rejects: [
      'touchpoint wait "Waits" { emotion <|2|> }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint wait "Waits" { emotion eli 4, mira <|annoyed|> } }\n}',
    ],
  },
});

function addressed(journey: JourneyMap, touchpoint: Touchpoint): Fix[] {
  const { syntax } = touchpoint.declared;
  return [
    {
      title: message("Say why, with a `pain`"),
      edits: [addProperty(journey.uri, syntax, 'pain "…"')],
    },
    {
      title: message("Say what is done about it, with a `recovery`"),
      edits: [addProperty(journey.uri, syntax, 'recovery "…"')],
    },
    addOpportunity(journey, touchpoint),
  ];
}
