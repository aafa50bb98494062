import { type Message, message } from "../../grammar/message.ts";
import type { PromiseFact } from "../../model/elements.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { givenTo, isGiven, type PromiseMade, type PromisePlace } from "../../model/promises.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { replace } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { keepersOf } from "../promises/promise-keepers.ts";
import { rule } from "../rule.ts";

export const promiseOutOfOrder = rule({
  name: "promise-out-of-order",
  severity: "error",
  summary: message("A promise is kept at a touchpoint that comes before it, and no loop leads back there."),
  why: message(
    "What comes before a promise cannot keep it: the customer meets the two in the wrong order (CJA).",
  ),
  options: {},
  fix: message("Name a later touchpoint where the promise is kept."),

  checkJourney(journey, { flows, promises, report }) {
    const loops = new Loops(flows);
    for (const promise of promises) {
      for (const place of outOfOrder(promise, loops)) {
        const { fact, keptAt, touchpoint } = place;
        report({
          at: placeOf(journey.uri, fact.syntax, fact.keptAt ? fact.spans.keptAt : fact.spans.id),
          message: comesTooEarly(promise, place),
          personas: givenTo([place]),
          related: [
            {
              at: keywordOf(journey.uri, keptAt!.declared.syntax),
              message: message("`{0}` comes before `{1}`.", keptAt!.id, touchpoint.id),
            },
          ],
          fixes: () => (fact.keptAt ? keptLater(journey, promise, fact, flows) : []),
        });
      }
    }
  },

  examples: {
    accepts: [
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise fast "Online in a day" kept-at live }\n  touchpoint live "Is online"\n}',
      'stage use "Using" {\n  touchpoint bill "Gets the bill"\n  touchpoint call "Calls about it" { promise right "Right next month" kept-at bill; next bill }\n}',
      'touchpoint pay "Pays" { promise receipt "A receipt at once" kept-at pay }',
    ],
    rejects: [
      'stage buy "Buying" {\n  touchpoint live "Is online"\n  touchpoint order "Orders" { promise fast "Online in a day" kept-at <|live|> }\n  touchpoint bill "Gets the bill"\n}',
      'stage buy "Buying" {\n  touchpoint offer "Reads the offer" { promise fast "Online in a day" kept-at live }\n  touchpoint live "Is online"\n  touchpoint help "Calls for help" { promise <|fast|> "Online in a day" }\n}',
    ],
  },
});

/** Walks back are looked for so many times: more than any map has promises out of order. */
const mostSearches = 100;

class Loops {
  private readonly flows: readonly Flow[];
  private searchesLeft = mostSearches;

  constructor(flows: readonly Flow[]) {
    this.flows = flows;
  }

  /** Whether somebody who is given a promise can come back to where it is kept; beyond what can be searched, it may be so. */
  leadBack(place: PromisePlace): boolean {
    return this.flows.some((flow) => {
      if (!isGiven(place, flow.persona)) return false;
      if (this.searchesLeft === 0) return true;
      this.searchesLeft--;
      return flow.after(place.touchpoint).has(place.keptAt!);
    });
  }
}

/** Where a promise comes too late; what follows from one `kept-at` that is wrong itself is not told again. */
function outOfOrder({ places }: PromiseMade, loops: Loops): PromisePlace[] {
  const late = places.filter(
    (place) => place.keptAt && place.keptAt.index < place.touchpoint.index && !loops.leadBack(place),
  );
  const isToldThere = late.some(({ fact }) => fact.keptAt);
  return late.filter(({ fact }) => fact.keptAt || !isToldThere);
}

function comesTooEarly({ id }: PromiseMade, { keptAt, touchpoint }: PromisePlace): Message {
  return message(
    "`{0}` is promised at `{1}`, but `{2}`, where it is kept, comes before that: name a later touchpoint, or make the promise sooner.",
    id,
    touchpoint.id,
    keptAt!.id,
  );
}

function keptLater(
  journey: JourneyMap,
  promise: PromiseMade,
  fact: PromiseFact,
  flows: readonly Flow[],
): Fix[] {
  return keepersOf(promise, journey, flows).map(({ id }) => ({
    title: message("Say that it is kept at `{0}`", id),
    edits: [replace(journey.uri, fact.syntax, fact.spans.keptAt!, id)],
  }));
}
