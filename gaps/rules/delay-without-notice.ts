import { message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { givenTo, isGiven, type PromisePlace } from "../../model/promises.ts";
import { placeOf } from "../finding.ts";
import type { Fix } from "../fixes/fix.ts";
import { addOnTheWay } from "../fixes/new-touchpoints.ts";
import { rule } from "../rule.ts";

export const delayWithoutNotice = rule({
  name: "delay-without-notice",
  severity: "information",
  summary: message(
    "A promise is broken or planned too slow, and nobody tells the customer before it is kept.",
  ),
  why: message(
    "A valid reason for the delay, by mail or by phone, would have earned the company another chance (S4).",
  ),
  options: {},
  fix: message("Add a touchpoint that tells the customer of the delay."),

  checkJourney(journey, { flows, promises, brokenPromises, slowPlans, report }) {
    const notices = new Notices(journey, flows);
    for (const promise of promises) {
      if (!brokenPromises.has(promise) && !slowPlans.has(promise)) continue;
      const places = promise.places.filter(isKeptLater);
      const [first] = places;
      if (!first || places.some((place) => notices.follow(place))) continue;
      const { fact, touchpoint, keptAt } = first;
      report({
        at: placeOf(journey.uri, fact.syntax, fact.spans.id),
        message: brokenPromises.has(promise)
          ? message(
              "`{0}` is late, and nobody tells the customer between `{1}` and `{2}`: add an outbound touchpoint of kind notice or follow-up that gives the reason.",
              promise.id,
              touchpoint.id,
              keptAt.id,
            )
          : message(
              "As it is planned, `{0}` will be late, and nobody tells the customer between `{1}` and `{2}`: add an outbound touchpoint of kind notice or follow-up that gives the reason.",
              promise.id,
              touchpoint.id,
              keptAt.id,
            ),
        personas: givenTo(places),
        fixes: () => addNotice(journey, touchpoint),
      });
    }
  },

  examples: {
    accepts: [
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise fast "Online in a day" within 24h actual 3d kept-at live }\n  touchpoint sorry "Is told why it takes longer" { channel transactional-email }\n  touchpoint live "Is online"\n}',
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise fast "Online in a day" within 24h actual 20h kept-at live }\n  touchpoint live "Is online"\n}',
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h actual 3d }',
    ],
    rejects: [
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise <|fast|> "Online in a day" within 24h actual 3d kept-at live }\n  touchpoint status "Looks up the status" { channel website; kind notice }\n  touchpoint live "Is online"\n}',
      'stage buy "Buying" {\n  touchpoint order "Orders" { promise <|fast|> "Online in a day" within 24h kept-at live }\n  touchpoint visit "Waits for the engineer" { duration 3d }\n  touchpoint live "Is online"\n  touchpoint sorry "Is told why it took longer" { direction outbound; kind follow-up }\n}',
    ],
  },
});

function isKeptLater(place: PromisePlace): place is PromisePlace & { keptAt: Touchpoint } {
  return place.keptAt !== null && place.keptAt.index > place.touchpoint.index;
}

/** What tells customers of delays: by persona, the first of it that stands behind each place in the file. */
class Notices {
  private readonly flows: readonly Flow[];
  private readonly nextBehind: readonly (readonly number[])[];

  constructor({ touchpoints }: JourneyMap, flows: readonly Flow[]) {
    this.flows = flows;
    this.nextBehind = flows.map((flow) => {
      const notices = new Set(flow.touchpoints.filter(isNotice));
      const behind: number[] = new Array(touchpoints.length);
      let next = Number.POSITIVE_INFINITY;
      for (let index = touchpoints.length - 1; index >= 0; index--) {
        behind[index] = next;
        if (notices.has(touchpoints[index]!)) next = index;
      }
      return behind;
    });
  }

  /** Whether somebody who is given a promise meets a notice before it is kept. */
  follow(place: PromisePlace & { keptAt: Touchpoint }): boolean {
    return this.flows.some(
      ({ persona }, index) =>
        isGiven(place, persona) && this.nextBehind[index]![place.touchpoint.index]! < place.keptAt.index,
    );
  }
}

function isNotice({ direction, kind, declared }: Touchpoint): boolean {
  return direction === "outbound" && (kind === "notice" || kind === "follow-up") && !declared.absent;
}

function addNotice(journey: JourneyMap, touchpoint: Touchpoint): Fix[] {
  const edits = addOnTheWay(journey, touchpoint, "delay-notice", ["direction outbound", "kind notice"]);
  const title = message("Add a notice of the delay after `{0}`", touchpoint.id);
  return edits.length > 0 ? [{ title, edits }] : [];
}
