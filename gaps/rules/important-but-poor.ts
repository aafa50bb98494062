import { message } from "../../grammar/message.ts";
import { meanEmotion } from "../../model/emotions.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { placeOf } from "../finding.ts";
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

  checkJourney({ uri, touchpoints }, context) {
    for (const touchpoint of touchpoints) {
      if (!isImportantButPoor(touchpoint)) continue;
      const { emotion, importance } = touchpoint.declared;
      const [first] = emotion!.items;
      const last = emotion!.items.at(-1)!;
      context.report({
        at: placeOf(uri, emotion!.syntax, {
          start: (first!.spans.persona ?? first!.spans.score!).start,
          end: last.spans.score!.end,
        }),
        message: message(
          '"{0}" matters to customers ({1} of 5) and feels bad (emotion {2} of 5): improve this one first.',
          touchpoint.label,
          importance!.value,
          rounded(meanEmotion(touchpoint)!),
        ),
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint pay "Pays" { importance 5; emotion 3 }',
      'touchpoint pay "Pays" { importance 3; emotion 1; pain "Slow" }',
    ],
    rejects: [
      'touchpoint pay "Pays" { importance 5; emotion <|1|> }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint pay "Pays" { importance 4; emotion <|eli 1, mira 3|> } }\n}',
    ],
  },
});

/** The most telling of the rules that look at a low emotion: where it speaks, the others are silent. */
export function isImportantButPoor(touchpoint: Touchpoint): boolean {
  const mean = meanEmotion(touchpoint);
  return (touchpoint.declared.importance?.value ?? 0) >= 4 && mean !== null && mean <= 2;
}
