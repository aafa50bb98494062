import { type Message, message } from "../../grammar/message.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import type { Scope } from "../../model/scope.ts";
import { placeOf } from "../finding.ts";
import { type Fall, lowPointsOf } from "../low-points.ts";
import { rule } from "../rule.ts";

export const emotionCliff = rule({
  name: "emotion-cliff",
  severity: "warning",
  summary: message("How a persona feels falls by 3 or more from one touchpoint to its next."),
  why: message("A sudden low is what customers remember of a journey, however good the rest was (NNG)."),
  options: {
    drop: { default: 3, min: 1, max: 4, doc: message("By how much the feeling has to fall to be reported.") },
  },

  checkJourney(journey, context) {
    for (const { touchpoint, at, fall, personas, related } of lowPointsOf(
      "emotion-cliff",
      journey,
      context,
    )) {
      const { from, before } = fall!;
      context.report({
        at,
        message: fell(fall!, touchpoint, journey.scope),
        related: [
          {
            at: placeOf(journey.uri, before.syntax, before.spans.score),
            message: message('At "{0}" it was still {1} of 5.', from.label, before.score),
          },
          ...related,
        ],
        personas,
      });
    }
  },

  examples: {
    accepts: [
      'stage a "A" {\n  touchpoint order "Orders" { emotion 5 }\n  touchpoint wait "Waits" { emotion 3 }\n  touchpoint late "Is told it is late" { emotion 1; pain "No reason given" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" {\n    touchpoint order "Orders" { personas eli; emotion 5 }\n    touchpoint call "Calls" { personas mira; emotion 2; pain "A long queue" }\n  }\n}',
      'stage a "A" {\n  touchpoint order "Orders" { emotion 5; next done }\n  touchpoint wait "Waits" { emotion 2; pain "No news" }\n  touchpoint done "Is done" { emotion 4 }\n}',
      'stage a "A" {\n  touchpoint order "Orders" { emotion 5 }\n  touchpoint wait "Waits" { emotion 2 }\n}',
    ],
    rejects: [
      'stage a "A" {\n  touchpoint order "Orders" { emotion 5 }\n  touchpoint wait "Waits" { emotion <|2|>; pain "No news" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint order "Orders" { emotion eli 4, mira 3 } }\n  stage b "B" { touchpoint wait "Waits" { emotion mira 4, eli <|angry|>; recovery "A call the same day" } }\n}',
    ],
  },
});

function fell({ from, before, after }: Fall, { label }: Touchpoint, { personas }: Scope): Message {
  const named = after.persona ?? before.persona;
  const figures = [from.label, before.score, label, after.score] as const;
  return named
    ? message(
        'Right after "{0}" (emotion {1} of 5), {4} falls to {3} at "{2}": find out what happens in between, and soften the fall.',
        ...figures,
        personas.get(named.name)?.label ?? named.name,
      )
    : message(
        'Right after "{0}" (emotion {1} of 5), customers fall to {3} at "{2}": find out what happens in between, and soften the fall.',
        ...figures,
      );
}
