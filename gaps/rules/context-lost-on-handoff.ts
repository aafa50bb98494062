import { type Message, message } from "../../grammar/message.ts";
import type { DeclaredTouchpoint } from "../../model/elements.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { recordsAt } from "../../model/records.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { addProperty, addToList } from "../fixes/edits.ts";
import type { Fix, TextEdit } from "../fixes/fix.ts";
import { quoted } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const contextLostOnHandoff = rule({
  name: "context-lost-on-handoff",
  severity: "warning",
  summary: message(
    "Customers are handed over, or meet another owner, and the two share no `record` of what happened; of two owners not where customers only look, read or receive, and neither of the two writes down what happens.",
  ),
  why: message("Every call a new ticket: who has to tell it all again was never listened to (S4)."),
  options: {},
  fix: message("Let both touchpoints write to the same `record`."),

  checkJourney(journey, { flows, report }) {
    for (const loss of lossesIn(journey, flows)) {
      const { touchpoint, others } = loss;
      report({
        at: placeOf(journey.uri, loss.fact.syntax, loss.fact.spans.value),
        message: lost(loss),
        related: [...others].slice(0, mostRelated).map(({ id, declared }) => ({
          at: keywordOf(journey.uri, declared.syntax),
          message: message("`{0}` shares no record with `{1}`.", id, touchpoint.id),
        })),
        personas: [...loss.personas],
        fixes: () => [letShare(journey, [touchpoint, ...others])],
      });
    }
  },

  examples: {
    accepts: [
      'stage look "Looking" {\n  touchpoint ad "Sees an advertisement" { channel advertising; owner "Marketing" }\n  touchpoint site "Looks at the site" { channel website; owner "Web team" }\n}',
      'journey j "J" {\n  record "CRM"\n  stage buy "Buying" {\n    touchpoint order "Orders" { owner "Sales"; handoff "Support" }\n    touchpoint help "Asks for help" { owner "Support" }\n  }\n}',
      'stage buy "Buying" {\n  touchpoint order "Orders" { owner "Sales"; record "Web shop", "CRM" }\n  touchpoint help "Asks for help" { owner "Support"; record "CRM" }\n}',
      'stage buy "Buying" {\n  touchpoint call "Calls" { owner "Support"; handoff "Network team"; exit lost }\n  touchpoint visit "Is visited" { owner "Network team" }\n}',
    ],
    rejects: [
      'stage buy "Buying" {\n  touchpoint call "Calls" { handoff <|"Network team"|> }\n  touchpoint visit "Is visited"\n}',
      'journey j "J" {\n  record "CRM"\n  stage buy "Buying" { record "Web shop"; touchpoint order "Orders" { owner "Sales" } }\n  stage use "Using" { touchpoint help "Asks for help" { owner <|"Support"|> } }\n}',
    ],
  },
});

/** So many are pointed at, and so many records are compared: more than anyone reads. */
const mostRelated = 5;
const mostRecords = 100;

interface Loss {
  /** The `handoff`, or the later `owner`. */
  readonly fact: NonNullable<DeclaredTouchpoint["handoff"]>;
  readonly touchpoint: Touchpoint;
  /** Those that share no record with it. */
  readonly others: Set<Touchpoint>;
  /** Ids of those who go from one to the other. */
  readonly personas: Set<string>;
}

/** Where what was said gets lost: for each `handoff`, and for each owner whom customers meet after another one. */
function lossesIn(journey: JourneyMap, flows: readonly Flow[]): Iterable<Loss> {
  const losses = new Map<Loss["fact"], Loss>();
  const lose = (fact: Loss["fact"], touchpoint: Touchpoint, other: Touchpoint, who: readonly Flow[]) => {
    const loss = losses.get(fact) ?? { fact, touchpoint, others: new Set(), personas: new Set() };
    loss.others.add(other);
    for (const { persona } of who) if (persona) loss.personas.add(persona.id);
    losses.set(fact, loss);
  };
  for (const from of journey.touchpoints) {
    const { handoff, owner } = from.declared;
    if (!handoff && !owner) continue;
    for (const [to, who] of nextsOf(from, flows)) {
      const isOther = handoff ? true : isOtherOwner(from, to);
      if (!isOther || !mayShare(from, to) || shareRecord(journey, from, to)) continue;
      const [earlier, later] = from.index < to.index ? [from, to] : [to, from];
      if (handoff) lose(handoff, from, to, who);
      else if (isTold(earlier, later, journey)) lose(later.declared.owner!, later, earlier, who);
    }
  }
  return losses.values();
}

function isOtherOwner(from: Touchpoint, to: Touchpoint): boolean {
  const other = to.declared.owner;
  return other !== undefined && other.value !== from.declared.owner!.value;
}

/** Where customers look, read or receive, and tell nobody anything that could get lost. */
const nothingTold: ReadonlySet<string | null> = new Set([
  "advertising",
  "landing-page",
  "home",
  "information",
  "search",
  "social",
  "review",
  "referral",
  "comparison",
  "delivery",
  "notice",
  "billing",
  "marketing",
  "reward",
]);

/** Whether there is anything to lose: something that customers told, or that one of the two writes down. */
function isTold(earlier: Touchpoint, later: Touchpoint, journey: JourneyMap): boolean {
  return (
    !nothingTold.has(earlier.kind) ||
    [earlier, later].some((touchpoint) => recordsAt(journey, touchpoint).length > 0)
  );
}

/** Where somebody goes from a touchpoint, and who. */
function nextsOf(from: Touchpoint, flows: readonly Flow[]): Map<Touchpoint, Flow[]> {
  const nexts = new Map<Touchpoint, Flow[]>();
  for (const flow of flows)
    for (const to of flow.nextOf(from)) nexts.set(to, [...(nexts.get(to) ?? []), flow]);
  nexts.delete(from);
  return nexts;
}

function shareRecord(journey: JourneyMap, a: Touchpoint, b: Touchpoint): boolean {
  const records = recordsOf(journey, b);
  return recordsOf(journey, a).some((record) => records.includes(record));
}

/** Nobody shares what is written down with a competitor. */
function mayShare(a: Touchpoint, b: Touchpoint): boolean {
  return a.runBy !== "competitor" && b.runBy !== "competitor";
}

function recordsOf(journey: JourneyMap, touchpoint: Touchpoint): string[] {
  return recordsAt(journey, touchpoint)
    .slice(0, mostRecords)
    .map(({ value }) => value);
}

function lost({ fact, touchpoint, others }: Loss): Message {
  const [first] = others;
  if (fact === touchpoint.declared.handoff) {
    return others.size === 1
      ? message(
          "`{0}` hands the customer over to {1}, but shares no `record` with `{2}`, so the customer has to tell it all again: let both write to the same one.",
          touchpoint.id,
          fact.value,
          first!.id,
        )
      : message(
          "`{0}` hands the customer over to {1}, but shares no `record` with {2} touchpoints that follow, `{3}` among them, so the customer has to tell it all again: let all write to the same one.",
          touchpoint.id,
          fact.value,
          others.size,
          first!.id,
        );
  }
  return others.size === 1
    ? message(
        "`{0}` ({1}) and `{2}` ({3}) share no `record`, so the customer has to tell it all again: let both write to the same one.",
        first!.id,
        first!.declared.owner!.value,
        touchpoint.id,
        fact.value,
      )
    : message(
        "`{0}` ({1}) shares no `record` with {2} touchpoints of other owners, `{3}` ({4}) among them, so the customer has to tell it all again: let all write to the same one.",
        touchpoint.id,
        fact.value,
        others.size,
        first!.id,
        first!.declared.owner!.value,
      );
}

/** Lets touchpoints write to one record: the first that one of them has, or one that the author names. */
function letShare(journey: JourneyMap, touchpoints: readonly Touchpoint[]): Fix {
  const [shared = "…"] = touchpoints.flatMap((touchpoint) => recordsOf(journey, touchpoint));
  const without = touchpoints.filter((touchpoint) => !recordsOf(journey, touchpoint).includes(shared));
  return {
    title: message("Let them share the record {0}", quoted(shared)),
    edits: without.map((touchpoint) => addRecord(journey, touchpoint, shared)),
  };
}

/** A record of its own takes the place of those around it, so these are named with it. */
function addRecord(journey: JourneyMap, touchpoint: Touchpoint, record: string): TextEdit {
  const { syntax, record: own } = touchpoint.declared;
  if (own) return addToList(journey.uri, own.syntax, quoted(record));
  const all = [...recordsOf(journey, touchpoint), record].map(quoted).join(", ");
  return addProperty(journey.uri, syntax, `record ${all}`);
}
