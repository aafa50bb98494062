import { message } from "../../grammar/message.ts";
import { mostPersonas } from "../../model/flow.ts";
import { channelsMet } from "../../model/persona-uses.ts";
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
    for (const persona of own.personas.filter(({ channels }) => channels).slice(0, mostPersonas)) {
      const met = journeys.flatMap((journey) => channelsMet(journey).get(persona) ?? []);
      for (const { channel, spans } of met.length > 0 ? persona.channels!.items : []) {
        if (met.some((channels) => channels.has(channel.name))) continue;
        report({
          at: placeOf(own.uri, persona.channels!.syntax, spans.channel),
          message: message(
            "{0} uses `{1}`, and no touchpoint meets this persona there: add one, or take the channel out.",
            persona.label,
            channel.name,
          ),
          personas: [persona.id],
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
