import { message } from "../../grammar/message.ts";
import { lowestEmotion } from "../../model/emotions.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";
import { isImportantButPoor } from "./important-but-poor.ts";

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

  checkJourney({ uri, touchpoints, opportunities }, context) {
    const addressed = new Set(opportunities.flatMap((opportunity) => opportunity.touchpoints));
    for (const touchpoint of touchpoints) {
      const { declared, label } = touchpoint;
      const lowest = lowestEmotion(touchpoint);
      if (!lowest || lowest.score > 2 || isImportantButPoor(touchpoint)) continue;
      if (declared.pain.length > 0 || declared.recovery || addressed.has(touchpoint)) continue;
      context.report({
        at: placeOf(uri, declared.emotion!.syntax, lowest.spans.score),
        message: message(
          'Emotion {0} of 5 at "{1}", and nothing says why or what to do: add a `pain`, a `recovery` or an `opportunity`.',
          lowest.score,
          label,
        ),
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint wait "Waits" { emotion 2; pain "No news for days" }',
      'journey j "J" {\n  stage a "A" { touchpoint wait "Waits" { emotion angry } }\n  opportunity call "Call back" { addresses wait }\n}',
      'touchpoint wait "Waits" { emotion 3 }',
    ],
    rejects: [
      'touchpoint wait "Waits" { emotion <|2|> }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint wait "Waits" { emotion eli 4, mira <|annoyed|> } }\n}',
    ],
  },
});
