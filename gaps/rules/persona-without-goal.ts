import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const personaWithoutGoal = rule({
  name: "persona-without-goal",
  severity: "warning",
  summary: message("A persona that a journey is about has no goal."),
  why: message("What customers want to get done is what every contact is measured by (S1 part 3)."),
  options: {},
  fix: message("Add a `goal` to the persona."),

  checkFile({ own, journeys }, { report }) {
    const used = new Set(journeys.flatMap(({ personas }) => personas.map(({ declared }) => declared)));
    for (const persona of own.personas) {
      if (persona.goal.length > 0 || !used.has(persona)) continue;
      report({
        at: keywordOf(own.uri, persona.syntax),
        message: message(
          "{0} goes through a journey, and nothing says what for: add a `goal`, so that each touchpoint can be measured by it.",
          persona.label,
        ),
        personas: [persona.id],
        fixes: () => [
          { title: message("Add a `goal`"), edits: [addProperty(own.uri, persona.syntax, 'goal "…"')] },
        ],
      });
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli" { goal "A fridge that fits" }\njourney j "J" { personas eli; stage a "A" { no-contact } }',
      'persona eli "Eli"\njourney j "J" { stage a "A" { no-contact } }',
      'persona eli "Eli" { goal "A fridge" }\npersona mira "Mira"\njourney j "J" { personas eli; stage a "A" { without mira "Buys by phone"; touchpoint one "One" } }',
    ],
    rejects: [
      '<|persona|> eli "Eli"\njourney j "J" { personas eli; stage a "A" { no-contact } }',
      '<|persona|> eli "Eli" {\n  segment "Compares everything"\n}\njourney j "J" { stage a "A" { touchpoint one "One" { personas eli } } }',
    ],
  },
});
