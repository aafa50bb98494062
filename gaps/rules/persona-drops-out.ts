import { message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Stage } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const personaDropsOut = rule({
  name: "persona-drops-out",
  severity: "warning",
  summary: message("A persona has touchpoints before and after a stage with touchpoints, but none in it."),
  why: message(
    "Either the map forgot this persona here, or the company did: in both cases its journey has a hole (S1: be there in every phase).",
  ),
  options: {},
  fix: message("Say that the persona passes the stage by, with `without`."),

  checkJourney(journey, { flows, report }) {
    const passedBy = new Map(
      journey.allStages.map((stage) => [
        stage,
        new Set(stage.declared.without.map(({ persona }) => persona.name)),
      ]),
    );
    for (const flow of flows) {
      const { persona } = flow;
      for (const stage of persona ? stagesPassedOver(journey, flow, persona, passedBy) : []) {
        report({
          at: keywordOf(journey.uri, stage.declared.syntax),
          message: message(
            '{0} has touchpoints before and after "{1}" but none in it: add one for `{2}`, or say `without {2}` and why.',
            persona!.label,
            stage.label,
            persona!.id,
          ),
          personas: [persona!.id],
          fixes: () => [
            {
              title: message("Add `without {0}`", persona!.id),
              edits: [addProperty(journey.uri, stage.declared.syntax, `without ${persona!.id} "…"`)],
            },
          ],
        });
      }
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint one "1" }\n  stage b "B" { without mira "Buys by phone"; touchpoint two "2" { personas eli } }\n  stage c "C" { touchpoint three "3" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint one "1" }\n  stage b "B" { no-contact "Waiting" }\n  stage c "C" { touchpoint three "3" { personas eli } }\n}',
    ],
    rejects: [
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" { touchpoint one "1" }\n  <|stage|> b "B" { touchpoint two "2" { personas eli } }\n  stage c "C" { touchpoint three "3" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  stage a "A" { touchpoint one "1" { personas eli, mira } }\n  <|stage|> b "B" { touchpoint two "2" { personas mira } }\n  stage c "C" { touchpoint three "3" { personas eli } }\n}',
    ],
  },
});

/** The stages with touchpoints between a persona's first and last stage in which it has none. */
function stagesPassedOver(
  { stages }: JourneyMap,
  { touchpoints }: Flow,
  persona: Persona,
  passedBy: ReadonlyMap<Stage, ReadonlySet<string>>,
): Stage[] {
  const met = new Set(touchpoints.map(({ stage }) => stage));
  const [first, last] = [touchpoints[0], touchpoints.at(-1)];
  if (!first || !last) return [];
  return stages
    .slice(stages.indexOf(first.stage), stages.indexOf(last.stage))
    .filter(
      (stage) => !met.has(stage) && stage.touchpoints.length > 0 && !isWithout(stage, persona, passedBy),
    );
}

/** Whether a stage, or one around it, says that a persona passes it by. */
function isWithout(
  stage: Stage,
  persona: Persona,
  passedBy: ReadonlyMap<Stage, ReadonlySet<string>>,
): boolean {
  for (let at: Stage | null = stage; at; at = at.outer) {
    if (at.declared.noContact || passedBy.get(at)?.has(persona.id)) return true;
  }
  return false;
}
