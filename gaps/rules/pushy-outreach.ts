import { type Message, message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import { isOurs, type JourneyMap, type Touchpoint } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const pushyOutreach = rule({
  name: "pushy-outreach",
  severity: "warning",
  summary: message(
    "The company sells or advertises to customers, and nothing says to whom, why now or with what consent; or it sells to customers whom it has lost.",
  ),
  why: message(
    "Mail that does not concern the reader floods the inbox, and a call that praises the company to somebody it has let down drives them further away (S4).",
  ),
  options: {},
  fix: message("Add an `audience` or a `trigger` to the touchpoint."),

  checkJourney(journey, { flows, report }) {
    const { uri, touchpoints } = journey;
    const lostAt = afterLosses(journey, flows);
    for (const touchpoint of touchpoints) {
      // A competitor is not ours to mend.
      if (touchpoint.runBy === "competitor") continue;
      if (touchpoint.direction !== "outbound") continue;
      const at = keywordOf(uri, touchpoint.declared.syntax);
      const exit = sells(touchpoint) && isOurs(touchpoint) ? lostAt.get(touchpoint) : undefined;
      if (exit) {
        const related = {
          at: keywordOf(uri, exit.declared.exit!.syntax),
          message: message("The customer is lost here."),
        };
        report({ at, message: sellsToLost(touchpoint, exit), related: [related] });
      } else if ((sells(touchpoint) || advertisesToCustomers(touchpoint)) && !isRelevant(touchpoint)) {
        report({ at, message: meantForNobody(touchpoint), fixes: () => sayForWhom(uri, touchpoint) });
      }
    }
  },

  examples: {
    accepts: [
      'touchpoint offer "Gets an offer" { channel marketing-email; trigger "A year after delivery" }',
      'touchpoint offer "Is offered a case in the app" { channel marketing-email, app }',
      'stage look "Looking" { phase before; touchpoint banner "Sees an advert" { channel advertising } }',
      'stage use "Using" {\n  touchpoint call "Calls in vain" { exit lost; next rival }\n  touchpoint rival "Is called by a rival" { run-by competitor; direction outbound; kind sales; trigger "Asked for a quote" }\n}',
    ],
    rejects: [
      '<|touchpoint|> offer "Gets an offer" { channel marketing-email }',
      'stage use "Using" { phase after; <|touchpoint|> cable "Ten per cent off a cable" { channel promotion } }',
      'stage use "Using" {\n  touchpoint call "Calls in vain" { exit lost "Nobody answered"; next praise }\n  <|touchpoint|> praise "Is called with an offer" { direction outbound; kind sales; audience "Former customers" }\n}',
    ],
  },
});

function sells({ kind }: Touchpoint): boolean {
  return kind === "marketing" || kind === "sales";
}

function advertisesToCustomers({ kind, stage }: Touchpoint): boolean {
  return kind === "advertising" && stage.phase === "after";
}

function isRelevant({ declared: { audience, trigger, consent } }: Touchpoint): boolean {
  return Boolean(audience || trigger || consent);
}

/** What somebody can come by after an `exit lost`, with an exit that leads there. */
function afterLosses({ touchpoints }: JourneyMap, flows: readonly Flow[]): Map<Touchpoint, Touchpoint> {
  const exits = touchpoints.filter(({ declared }) => declared.exit?.outcome === "lost" && declared.next);
  const after = new Map<Touchpoint, Touchpoint>();
  for (const flow of flows) {
    const reached = new Map(exits.flatMap((exit) => flow.nextOf(exit).map((next) => [next, exit])));
    for (const [touchpoint, exit] of reached) {
      for (const next of flow.nextOf(touchpoint)) if (!reached.has(next)) reached.set(next, exit);
      if (!after.has(touchpoint)) after.set(touchpoint, exit);
    }
  }
  return after;
}

function sellsToLost({ label }: Touchpoint, exit: Touchpoint): Message {
  return message(
    '"{0}" sells to customers who were lost at "{1}": find out first why they left, or leave them in peace.',
    label,
    exit.label,
  );
}

function meantForNobody({ label }: Touchpoint): Message {
  return message(
    '"{0}" goes out to customers, and nothing says whom it is for, why now or that they asked for it: add an `audience`, a `trigger` or `consent`.',
    label,
  );
}

function sayForWhom(uri: string, { declared }: Touchpoint): Fix[] {
  return [
    {
      title: message("Say what makes it go out (`trigger`)"),
      edits: [addProperty(uri, declared.syntax, 'trigger "…"')],
    },
    {
      title: message("Say whom it is for (`audience`)"),
      edits: [addProperty(uri, declared.syntax, 'audience "…"')],
    },
  ];
}
