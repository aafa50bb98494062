import { message } from "../../grammar/message.ts";
import type { DeclaredPersona } from "../../model/elements.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const personaChannelUnserved = rule({
  name: "persona-channel-unserved",
  severity: "information",
  summary: message(
    "A persona uses a channel, and in none of the journeys that it is in does a touchpoint for it use that channel.",
  ),
  why: message("Where customers are and you are not, somebody else is (S3)."),
  options: {},

  checkFile({ own, journeys }, { report }) {
    const asking = own.personas.filter((persona) => persona.channels).slice(0, mostPersonas);
    const met = channelsMet(new Set(asking), journeys);
    for (const persona of asking) {
      const served = met.get(persona);
      for (const { channel, spans } of served ? persona.channels!.items : []) {
        if (served!.has(channel.name)) continue;
        report({
          at: placeOf(own.uri, persona.channels!.syntax, spans.channel),
          message: message(
            "{0} uses `{1}`, and no touchpoint meets this persona there: add one, or take the channel out.",
            persona.label,
            channel.name,
          ),
        });
      }
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli" { channels website, reviews }\njourney j "J" {\n  personas eli\n  stage a "A" { touchpoint one "Reads" { channel reviews, website } }\n}',
      'persona eli "Eli" { channels website }\njourney j "J" { stage a "A" { touchpoint one "Reads" { channel reviews } } }',
    ],
    rejects: [
      'persona eli "Eli" { channels reviews, <|phone|> }\njourney j "J" {\n  personas eli\n  stage a "A" { touchpoint one "Reads" { channel reviews } }\n}',
      'persona eli "Eli" { channels <|phone|> }\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint one "Reads" { channel reviews }; touchpoint two "Calls" { channel phone; personas mira } }\n}',
    ],
  },
});

/** So many personas of a file are looked at: more than anyone describes. */
const mostPersonas = 100;

/** The channels on which touchpoints meet each of some personas; nothing for one that no touchpoint is for. */
function channelsMet(
  asking: ReadonlySet<DeclaredPersona>,
  journeys: readonly JourneyMap[],
): ReadonlyMap<DeclaredPersona, ReadonlySet<string>> {
  const met = new Map<DeclaredPersona, string[]>();
  for (const { touchpoints } of journeys) {
    for (const [personas, forThem] of Map.groupBy(touchpoints, (touchpoint) => touchpoint.personas)) {
      const channels = new Set(forThem.flatMap((touchpoint) => touchpoint.channels.map(({ id }) => id)));
      for (const { declared } of personas)
        if (asking.has(declared)) met.set(declared, [...(met.get(declared) ?? []), ...channels]);
    }
  }
  return new Map([...met].map(([persona, channels]) => [persona, new Set(channels)]));
}
