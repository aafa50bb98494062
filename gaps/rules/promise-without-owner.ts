import { message } from "../../grammar/message.ts";
import { givenTo, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import { placeOf } from "../finding.ts";
import { addProperty, addToLine } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const promiseWithoutOwner = rule({
  name: "promise-without-owner",
  severity: "warning",
  summary: message("Nobody answers for a promise: neither it nor its touchpoint has an `owner`."),
  why: message(
    "Customers remember what you said, whoever said it: a promise that is nobody's is kept by nobody (S4).",
  ),
  options: {},
  fix: message("Add an `owner` to the promise or to its touchpoint."),

  checkJourney(journey, { promises, report }) {
    for (const promise of promises) {
      const place = firstWithoutOwner(promise);
      if (!place) continue;
      const { fact, touchpoint } = place;
      report({
        at: placeOf(journey.uri, fact.syntax, fact.spans.id),
        message: message(
          "Nobody answers for `{0}`, which is promised at `{1}`: give the promise or the touchpoint an `owner`.",
          promise.id,
          touchpoint.id,
        ),
        personas: givenTo(promise.places),
        fixes: () => [
          {
            title: message("Say who answers for the promise"),
            edits: [addToLine(journey.uri, fact.syntax, 'owner "…"')],
          },
          {
            title: message("Say who answers for the touchpoint"),
            edits: [addProperty(journey.uri, touchpoint.declared.syntax, 'owner "…"')],
          },
        ],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h owner "Network team" }',
      'touchpoint order "Orders" { owner "Web shop"; promise fast "Online in a day" within 24h }',
      'stage look "Looking" {\n  touchpoint site "Reads the offer" { promise fast "Online in a day" }\n  touchpoint desk "Asks at the desk" { promise fast "Online in a day" owner "Network team" }\n}',
    ],
    rejects: [
      'touchpoint order "Orders" { promise <|fast|> "Online in a day" within 24h }',
      'journey j "J" {\n  owner "Customer experience"\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { owner "Marketing"; promise fast "Online in a day" }\n    touchpoint desk "Asks at the desk" { promise <|fast|> "Online in a day" }\n  }\n}',
    ],
  },
});

/** An owner of the promise answers for it wherever it is made; one of a touchpoint, for what is promised there. */
function firstWithoutOwner({ places }: PromiseMade): PromisePlace | undefined {
  return places.some(({ fact }) => fact.owner)
    ? undefined
    : places.find(({ touchpoint }) => !touchpoint.declared.owner);
}
