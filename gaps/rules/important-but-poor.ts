import { message } from "../../grammar/message.ts";
import { meanEmotion } from "../../model/emotions.ts";
import { lowPointsOf } from "../low-points.ts";
import { rounded } from "../phrases.ts";
import { rule } from "../rule.ts";

export const importantButPoor = rule({
  name: "important-but-poor",
  severity: "warning",
  summary: message("A touchpoint of importance 4 or 5 has a mean emotion of at most 2."),
  why: message(
    "Work goes first to the moments in which customers decide and teams can make a difference (S1, part 5).",
  ),
  options: {},

  checkJourney(journey, context) {
    for (const { touchpoint, at, related } of lowPointsOf("important-but-poor", journey, context)) {
      context.report({
        at,
        message: message(
          '"{0}" matters to customers ({1} of 5) and feels bad (emotion {2} of 5): improve this one first.',
          touchpoint.label,
          touchpoint.declared.importance!.value,
          rounded(meanEmotion(touchpoint)!),
        ),
        related,
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint pay "Pays" { importance 5; emotion 3 }',
      'touchpoint pay "Pays" { importance 3; emotion 1; pain "Slow" }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint pay "Pays" { importance 4; emotion eli 1, mira 4 } }\n}',
    ],
    rejects: [
      'touchpoint pay "Pays" { importance 5; emotion <|1|> }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint pay "Pays" { importance 4; emotion <|eli 1, mira 3|> } }\n}',
    ],
  },
});
