import { type Message, message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { referencesIn } from "../../model/reading/bind.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const unreachableStage = rule({
  name: "unreachable-stage",
  severity: "error",
  summary: message(
    "None of the touchpoints of a stage can be reached by any of its personas from the first touchpoint that this persona meets.",
  ),
  why: message(
    "A stage to which no way leads is planned, paid for and met by nobody (CJA: a touchpoint that is missing from the walk).",
  ),
  options: {},

  checkJourney(journey, { flows, report }) {
    if (!isEveryWayKnown(journey, flows)) return;
    const reached = new Set<Touchpoint>();
    for (const flow of flows) for (const touchpoint of flow.onPath()) reached.add(touchpoint);
    for (const { declared, label, touchpoints } of journey.stages) {
      if (touchpoints.length === 0 || touchpoints.some((each) => reached.has(each) || isForUnknown(each)))
        continue;
      const before = journey.touchpoints[touchpoints[0]!.index - 1];
      report({
        at: keywordOf(journey.uri, declared.syntax),
        message: before?.declared.exit && !before.declared.next ? afterExit(label, before) : noWay(label),
      });
      // What only this stage leads to is mended with it.
      for (const flow of flows) for (const touchpoint of touchpoints) addAll(reached, flow, touchpoint);
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint one "One" { next three } }\n  stage b "B" { touchpoint two "Two"; touchpoint three "Three" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  stage a "A" { touchpoint one "One" { personas eli; exit won } }\n  stage b "B" { touchpoint two "Two" { personas mira } }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" { touchpoint one "One" { next three } }\n  <|stage|> b "B" { touchpoint two "Two" }\n  stage c "C" { touchpoint three "Three" }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint one "One" { exit lost "Too dear" } }\n  <|stage|> b "B" { touchpoint two "Two" }\n  stage c "C" { touchpoint three "Three" }\n}',
    ],
  },
});

function noWay(label: string): Message {
  return message(
    'No way leads to "{0}": nobody who starts this journey gets there. Let a `next` lead to it, or take it out.',
    label,
  );
}

function afterExit(label: string, { id }: Touchpoint): Message {
  return message(
    'No way leads to "{0}": by its `exit`, everybody leaves at `{1}`. Add a `next` there for those who go on, or take the stage out.',
    label,
    id,
  );
}

/** Adds what a persona comes by from a touchpoint on, as far as it is not there yet. */
function addAll(reached: Set<Touchpoint>, flow: Flow, from: Touchpoint): void {
  const waiting = [from];
  for (const touchpoint of waiting) {
    if (reached.has(touchpoint)) continue;
    reached.add(touchpoint);
    for (const next of flow.nextOf(touchpoint)) waiting.push(next);
  }
}

/** A `next` to a name that is not known may have led anywhere; and more personas than are followed may go anywhere. */
function isEveryWayKnown({ declared, places, personas }: JourneyMap, flows: readonly Flow[]): boolean {
  const names = referencesIn(declared).filter(({ to }) => to.includes("touchpoint") && to.includes("stage"));
  return personas.length <= flows.length && names.every(({ name }) => places.has(name));
}

/** Whether all of the personas that a touchpoint names are unknown, which is told there. */
function isForUnknown({ declared, personas }: Touchpoint): boolean {
  return declared.personas !== undefined && personas.length === 0;
}
