import { message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import { isGiven, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import { type Place, placeOf, writtenAt } from "../finding.ts";
import { replace } from "../fixes/edits.ts";
import { type Report, rule } from "../rule.ts";

export const conflictingPromises = rule({
  name: "conflicting-promises",
  severity: "warning",
  summary: message("A persona is promised the same thing at two touchpoints, with different deadlines."),
  why: message(
    "A customer who hears 24 hours at one desk and three days at the next believes neither, and remembers (S4: consistency).",
  ),
  options: {},
  fix: message("Let both touchpoints promise the same."),

  checkJourney(journey, { flows, promises, report }) {
    for (const promise of promises) {
      for (const conflict of conflictsIn(promise, flows)) report(conflicting(journey.uri, promise, conflict));
    }
  },

  examples: {
    accepts: [
      'stage look "Looking" {\n  touchpoint site "Reads the offer" { promise fast "Online in a day" within 24h }\n  touchpoint desk "Asks at the desk" { promise fast "Online in a day" within 1d }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { personas eli; promise fast "Online soon" within 24h }\n    touchpoint desk "Asks at the desk" { personas mira; promise fast "Online soon" within 3d }\n  }\n}',
    ],
    rejects: [
      'stage look "Looking" {\n  touchpoint site "Reads the offer" { promise fast "Online soon" within 24h }\n  touchpoint desk "Asks at the desk" { promise fast "Online soon" within <|3d|> }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { promise gift "Before the feast" by 2026-12-24 }\n    touchpoint desk "Asks at the desk" { personas mira; promise gift "Before the feast" by <|2026-12-05|> }\n  }\n}',
    ],
  },
});

/** A deadline of one sort, as a figure that can be compared. */
interface Sort {
  readonly name: "within" | "by";
  of(place: PromisePlace): number | undefined;
}

const sorts: readonly Sort[] = [
  { name: "within", of: ({ fact }) => fact.within?.seconds },
  // A month or quarter means its last day.
  { name: "by", of: ({ fact }) => fact.by?.last },
];

interface Conflict {
  readonly sort: Sort["name"];
  readonly earlier: PromisePlace;
  readonly later: PromisePlace;
  /** Ids of those who are promised both. */
  readonly personas: string[];
}

/** The places that say otherwise than the first one at which the same persona was promised it; each once. */
function conflictsIn({ places }: PromiseMade, flows: readonly Flow[]): Iterable<Conflict> {
  const conflicts = new Map<PromisePlace, Conflict>();
  for (const sort of sorts) {
    const limited = places.filter((place) => sort.of(place) !== undefined);
    if (new Set(limited.map(sort.of)).size < 2) continue;
    for (const { persona } of flows) {
      const [earlier, ...others] = limited.filter((place) => isGiven(place, persona));
      for (const later of others) {
        if (sort.of(later) === sort.of(earlier!)) continue;
        const known = conflicts.get(later) ?? { sort: sort.name, earlier: earlier!, later, personas: [] };
        if (persona && !known.personas.includes(persona.id)) known.personas.push(persona.id);
        conflicts.set(later, known);
      }
    }
  }
  return conflicts.values();
}

function conflicting(uri: string, { id }: PromiseMade, { sort, earlier, later, personas }: Conflict): Report {
  const deadline = ({ fact }: PromisePlace): Place => placeOf(uri, fact.syntax, fact.spans[sort]);
  const [before, after] = [deadline(earlier), deadline(later)];
  const [said, saidNow] = [writtenAt(before), writtenAt(after)];
  const [first, second] = [earlier.touchpoint.id, later.touchpoint.id];
  return {
    at: after,
    message:
      sort === "within"
        ? message(
            "`{0}` is promised within {1} at `{2}`, but within {3} at `{4}`, and a customer who meets both believes neither: promise the same at both.",
            id,
            said,
            first,
            saidNow,
            second,
          )
        : message(
            "`{0}` is promised by {1} at `{2}`, but by {3} at `{4}`, and a customer who meets both believes neither: promise the same at both.",
            id,
            said,
            first,
            saidNow,
            second,
          ),
    related: [{ at: before, message: message("It is promised otherwise here.") }],
    personas,
    fixes: () => [
      {
        title: message("Promise the same as at `{0}`", first),
        edits: [replace(uri, later.fact.syntax, after, said)],
      },
      {
        title: message("Promise the same at `{0}` as here", first),
        edits: [replace(uri, earlier.fact.syntax, before, saidNow)],
      },
    ],
  };
}
