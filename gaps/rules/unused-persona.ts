import { message } from "../../grammar/message.ts";
import { personasUsedIn } from "../../model/persona-uses.ts";
import { placeOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const unusedPersona = rule({
  name: "unused-persona",
  severity: "information",
  summary: message(
    "A persona is declared and no journey of the project names it; a metric's `for` names it too.",
  ),
  why: message("A kind of customer whom no journey is about is one that nobody looks after (S2)."),
  options: {},

  checkFile({ own, journeys, inProject }, { report }) {
    if (!inProject) return;
    const used = personasUsedIn(journeys);
    // Of two with one name the first counts; that there are two is told by another rule.
    const told = new Set([...used].map(({ id }) => id));
    for (const persona of own.personas) {
      if (!persona.id || told.has(persona.id)) continue;
      told.add(persona.id);
      report({
        at: placeOf(own.uri, persona.syntax, persona.name ?? persona.syntax),
        message: message(
          "No journey is about {0}: name `{1}` in the `personas` of one, or take the persona out.",
          persona.label,
          persona.id,
        ),
        personas: [persona.id],
      });
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli"\njourney j "J" { personas eli; stage a "A" { no-contact } }',
      'persona eli "Eli"\njourney j "J" {\n  stage a "A" { no-contact }\n  metric nps 44 from 230 for eli\n}',
      'persona eli "Eli"\npersona mira "Mira"',
      'persona eli "Eli"\npersona eli "Also Eli"\njourney j "J" { personas eli; stage a "A" { no-contact } }',
    ],
    rejects: [
      'persona eli "Eli"\npersona <|mira|> "Mira"\njourney j "J" { personas eli; stage a "A" { no-contact } }',
      'persona <|eli|> "Eli" { goal "A fridge that fits" }\njourney j "J" { stage a "A" { no-contact } }',
    ],
  },
});
