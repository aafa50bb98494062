import { message } from "../../grammar/message.ts";
import { isOurs, type Stage, type Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const channelMismatch = rule({
  name: "channel-mismatch",
  severity: "warning",
  summary: message(
    "A persona says which channels it uses, and in a stage none of its touchpoints uses one of them; those that the company starts are left out, those run by third parties and competitors, and stages with a touchpoint whose channel is not said.",
  ),
  why: message("Be where your customers are, not on every channel there is (S3)."),
  options: {},

  checkJourney({ uri }, { flows, report }) {
    for (const { persona, touchpoints } of flows) {
      const used = persona?.declared.channels?.items.map(({ channel }) => channel.name);
      if (!persona || !used) continue;
      for (const [stage, met] of Map.groupBy(touchpoints, (touchpoint) => touchpoint.stage)) {
        const first = firstMismatch(met, new Set(used));
        if (!first) continue;
        const { syntax, items } = first.declared.channel!;
        const part = { start: items[0]!.spans.channel!.start, end: items.at(-1)!.spans.channel!.end };
        report({
          at: placeOf(uri, syntax, part),
          message: mismatch(persona, stage, used),
          personas: [persona.id],
        });
      }
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli" { channels website, phone }\njourney j "J" {\n  personas eli\n  stage a "Comparing" { touchpoint one "Reads" { channel reviews }; touchpoint two "Compares" { channel store, website } }\n}',
      'persona eli "Eli" { channels phone }\njourney j "J" {\n  personas eli\n  stage a "Comparing" { touchpoint one "Reads" { channel reviews }; touchpoint two "Looks at others" { channel website; run-by competitor } }\n}',
      'persona eli "Eli" { channels phone }\njourney j "J" {\n  personas eli\n  stage a "Comparing" { touchpoint one "Reads" { channel app }; touchpoint two "Asks" }\n}',
      'persona eli "Eli" { channels phone }\njourney j "J" {\n  personas eli\n  stage a "Paying" { touchpoint bill "Gets the bill" { channel billing } }\n}',
    ],
    rejects: [
      'persona eli "Eli" { channels phone }\njourney j "J" {\n  personas eli\n  stage a "Paying" { touchpoint one "Pays at the shop next door" { channel <|store|>; run-by partner } }\n}',
      'persona eli "Eli" { channels website, phone }\njourney j "J" {\n  personas eli\n  stage a "Comparing" { touchpoint one "Visits" { channel <|store|> }; touchpoint two "Uses the app" { channel app } }\n}',
      'persona eli "Eli" { channels phone }\njourney j "J" {\n  personas eli\n  stage a "Comparing" { touchpoint one "Reads" { channel <|reviews|>; run-by company } }\n}',
    ],
  },
});

/** The first touchpoint of a persona in a stage that suits it in none of its channels. */
function firstMismatch(met: readonly Touchpoint[], used: ReadonlySet<string>): Touchpoint | null {
  const ours = met.filter((touchpoint) => isOurs(touchpoint) && touchpoint.direction !== "outbound");
  const isKnown = ours.every(({ channels }) => channels.length > 0);
  const suits = ours.some(({ channels }) => channels.some(({ id }) => used.has(id)));
  return isKnown && !suits ? (ours[0] ?? null) : null;
}

function mismatch({ label }: Persona, stage: Stage, used: readonly string[]) {
  const list = used.slice(0, mostNamed).join(", ");
  return message(
    '{0} uses {1}, and no touchpoint in "{2}" is on one of these channels: add one, or correct what {0} uses.',
    label,
    used.length > mostNamed ? `${list} …` : list,
    stage.label,
  );
}

const mostNamed = 5;
