import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const flatEmotion = rule({
  name: "flat-emotion",
  severity: "off",
  summary: message("5 or more touchpoints say how customers feel, and all say the same."),
  why: message("A line without ups and downs was filled in at a desk: it shows nothing to work on (NNG)."),
  options: {},

  checkJourney({ uri, declared, touchpoints }, { report }) {
    const felt = touchpoints.flatMap((touchpoint) => touchpoint.declared.emotion ?? []);
    const scores = new Set(felt.flatMap(({ items }) => items.map(({ score }) => score)));
    if (felt.length < fewest || scores.size !== 1) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        'All {0} touchpoints of "{1}" that have an `emotion` have the same, {2} of 5: ask customers where it goes up and down.',
        felt.length,
        declared.label,
        [...scores][0]!,
      ),
    });
  },

  examples: {
    accepts: [
      'stage a "A" {\n  touchpoint one "1" { emotion 4 }\n  touchpoint two "2" { emotion 4 }\n  touchpoint three "3" { emotion 4 }\n  touchpoint four "4" { emotion 4 }\n  touchpoint five "5" { emotion 3 }\n}',
      'stage a "A" {\n  touchpoint one "1" { emotion 4 }\n  touchpoint two "2" { emotion 4 }\n  touchpoint three "3" { emotion 4 }\n  touchpoint four "4" { emotion 4 }\n  touchpoint five "5"\n}',
    ],
    rejects: [
      '<|journey|> j "J" {\n  stage a "A" {\n    touchpoint one "1" { emotion 4 }\n    touchpoint two "2" { emotion 4 }\n    touchpoint three "3" { emotion 4 }\n  }\n  stage b "B" {\n    touchpoint four "4" { emotion 4 }\n    touchpoint five "5" { emotion pleased }\n  }\n}',
      'persona eli "Eli"\npersona mira "Mira"\n<|journey|> j "J" {\n  personas eli, mira\n  stage a "A" {\n    touchpoint one "1" { emotion eli 3, mira 3 }\n    touchpoint two "2" { emotion 3 }\n    touchpoint three "3" { emotion 3 }\n    touchpoint four "4" { emotion 3 }\n    touchpoint five "5" { emotion 3 }\n    touchpoint six "6"\n  }\n}',
    ],
  },
});

/** Fewer touchpoints may well feel the same. */
const fewest = 5;
