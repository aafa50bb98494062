import { message } from "../../grammar/message.ts";
import { givenTo } from "../../model/promises.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const promiseWithoutDeadline = rule({
  name: "promise-without-deadline",
  severity: "information",
  summary: message("A promise does not say by when it is kept."),
  why: message(
    "Customers wait for what they were promised; without a date, nobody can tell whether it is late (S4).",
  ),
  options: {},

  checkJourney(journey, { promises, report }) {
    for (const { id, places } of promises) {
      if (places.some(({ fact }) => fact.within || fact.by)) continue;
      const { fact, touchpoint } = places[0]!;
      report({
        at: placeOf(journey.uri, fact.syntax, fact.spans.id),
        message: message(
          "`{0}` is promised at `{1}`, but not by when, so nobody can tell whether it is late: say `within` how long, or `by` which day.",
          id,
          touchpoint.id,
        ),
        personas: givenTo(places),
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h }',
      'touchpoint order "Orders" { promise gift "There before Christmas" by 2026-12-24 }',
      'stage look "Looking" {\n  touchpoint site "Reads the offer" { promise fast "Online soon" }\n  touchpoint desk "Asks at the desk" { promise fast "Online in a day" within 24h }\n}',
    ],
    rejects: [
      'touchpoint order "Orders" { promise <|month|> "A month free" kept-at order }',
      'touchpoint order "Orders" {\n  promise <|fast|> "Online in a day" actual 3d\n  promise gift "There before Christmas" by 2026-12-24\n}',
    ],
  },
});
