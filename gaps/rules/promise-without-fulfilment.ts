import { message } from "../../grammar/message.ts";
import { promisesOf } from "../../model/promises.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const promiseWithoutFulfilment = rule({
  name: "promise-without-fulfilment",
  severity: "warning",
  summary: message("A promise is made, and nothing in the journey says where it is kept or what came of it."),
  why: message(
    "A free month that never came costs more trust than no promise at all: do not promise what no touchpoint delivers (S4).",
  ),
  options: {},

  checkJourney(journey, context) {
    for (const { id, places } of promisesOf(journey)) {
      if (places.some(({ fact }) => fact.keptAt || fact.actual)) continue;
      const { fact, touchpoint } = places[0]!;
      context.report({
        at: placeOf(journey.uri, fact.syntax, fact.spans.id),
        message: message(
          "`{0}` is promised at `{1}`, and nothing says where it is kept: name the touchpoint with `kept-at`, or what came of it with `actual`.",
          id,
          touchpoint.id,
        ),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" { promise month "A month free" kept-at bill }; touchpoint bill "First bill" }\n}',
      'stage a "A" {\n  touchpoint site "Site" { promise fast "Online in a day" }\n  touchpoint desk "Desk" { promise fast "Online in a day" actual 20h }\n}',
    ],
    rejects: [
      'touchpoint order "Orders" { promise <|month|> "A month free" }',
      'stage a "A" {\n  touchpoint site "Site" { promise <|fast|> "Online in a day" within 24h }\n  touchpoint desk "Desk" { promise fast "Online in a day" }\n}',
    ],
  },
});
