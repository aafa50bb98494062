import { message } from "../../grammar/message.ts";
import { givenTo } from "../../model/promises.ts";
import { placeOf } from "../finding.ts";
import { addToLine } from "../fixes/edits.ts";
import { keepersOf } from "../promises/promise-keepers.ts";
import { rule } from "../rule.ts";

export const promiseWithoutFulfilment = rule({
  name: "promise-without-fulfilment",
  severity: "warning",
  summary: message("A promise is made, and nothing in the journey says where it is kept or what came of it."),
  why: message(
    "A free month that never came costs more trust than no promise at all: do not promise what no touchpoint delivers (S4).",
  ),
  options: {},
  fix: message("Name the touchpoint where the promise is kept."),

  checkJourney(journey, context) {
    for (const promise of context.promises) {
      const { id, places } = promise;
      if (places.some(({ fact }) => fact.keptAt || fact.actual)) continue;
      const { fact, touchpoint } = places[0]!;
      context.report({
        at: placeOf(journey.uri, fact.syntax, fact.spans.id),
        message: message(
          "`{0}` is promised at `{1}`, and nothing says where it is kept: name the touchpoint with `kept-at`, or what came of it with `actual`.",
          id,
          touchpoint.id,
        ),
        personas: givenTo(places),
        fixes: () =>
          keepersOf(promise, journey, context.flows).map((keeper) => ({
            title: message("Say that it is kept at `{0}`", keeper.id),
            edits: [addToLine(journey.uri, fact.syntax, `kept-at ${keeper.id}`)],
          })),
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
      'journey j "J" {\n  stage buy "Buying" { touchpoint order "Orders" { promise <|month|> "A month free" } }\n  stage use "Using" { touchpoint bill "Gets the first bill"; touchpoint help "Asks for help" }\n}',
      'stage a "A" {\n  touchpoint site "Site" { promise <|fast|> "Online in a day" within 24h }\n  touchpoint desk "Desk" { promise fast "Online in a day" }\n}',
    ],
  },
});
