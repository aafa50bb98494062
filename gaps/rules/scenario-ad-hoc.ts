import { message } from "../../grammar/message.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { idFromLabel } from "../../model/reading/id-from-label.ts";
import { type Scenario, walkersOf } from "../../model/scenario.ts";
import { placeOf } from "../finding.ts";
import { addAfter, addToList, replace } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { freeName, quoted } from "../fixes/new-names.ts";
import { rule } from "../rule.ts";

export const scenarioAdHoc = rule({
  name: "scenario-ad-hoc",
  severity: "warning",
  summary: message("On a walk that really happened, the customer met something that is not on the map."),
  why: message(
    "What customers do outside of the plan shows what the plan lacks: the second way in which plan and reality part (CJA).",
  ),
  options: {},
  fix: message("Put what happened on the map, as a touchpoint behind the one before it."),

  checkJourney(journey, { report }) {
    for (const scenario of journey.scenarios) {
      let before: Touchpoint | null = null;
      for (const [index, { fact, touchpoint }] of scenario.observed ? scenario.steps.entries() : []) {
        if (fact.touchpoint !== "ad-hoc") {
          before = touchpoint;
          continue;
        }
        const behind = before;
        report({
          at: placeOf(journey.uri, fact.syntax, fact.spans.touchpoint),
          message: offTheMap(scenario, fact.note),
          personas: walkersOf(scenario),
          ...(behind && { fixes: () => putOnMap(journey, scenario, index, behind) }),
        });
      }
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" }\n  scenario s "As we imagine it" { step order; step ad-hoc "Asks a friend" }\n}',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders"; touchpoint ask "Asks a friend" }\n  scenario s "As it went" { observed; step order; step ask }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" }\n  scenario s "As it went" { observed; step order; step <|ad-hoc|> 2 "Asks a friend" }\n}',
      'journey j "J" {\n  stage a "A" {\n    touchpoint order "Orders" { next pay 70%, leave 30% }\n    touchpoint leave "Leaves" { exit lost }\n    touchpoint pay "Pays"\n  }\n  scenario s "As it went" { observed; step order; step <|ad-hoc|> 2 "Asks a friend"; step pay }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage a "A" {\n    touchpoint order "Orders" { emotion 4 }\n  }\n  scenario s "As it went for Eli" {\n    persona eli\n    observed\n    step order\n    step <|ad-hoc|> "Looks up the parcel with the carrier" failed\n    step <|ad-hoc|>\n  }\n}',
    ],
  },
});

function offTheMap({ declared }: Scenario, note: string | undefined) {
  return note === undefined
    ? message(
        'In "{0}", something happened that is not on the map: say what, and put it there, or see to it that customers need not do it.',
        declared.label,
      )
    : message(
        'In "{0}", something happened that is not on the map ("{1}"): put it there as a touchpoint, or see to it that customers need not do it.',
        declared.label,
        note,
      );
}

/** The way leads through what is put on the map, as it did for the one who walked. */
function putOnMap(journey: JourneyMap, scenario: Scenario, index: number, behind: Touchpoint): Fix[] {
  const { uri, personas, places } = journey;
  const { fact } = scenario.steps[index]!;
  const after = scenario.steps.slice(index + 1).find((step) => step.fact.touchpoint !== "ad-hoc")?.touchpoint;
  const { next, exit, syntax } = behind.declared;
  if (fact.note === undefined || (exit && !next) || (next && !after)) return [];
  const id = freeName(idFromLabel(fact.note) || "ad-hoc-touchpoint", places);
  const facts = [
    ...(scenario.persona && personas.length > 1 ? [`personas ${scenario.persona.id}`] : []),
    ...(next ? [`next ${after!.id}`] : []),
  ];
  const opening = `touchpoint ${id} ${quoted(fact.note)}`;
  const lines = facts.length > 0 ? [`${opening} {`, ...facts.map((each) => `  ${each}`), "}"] : [opening];
  return [
    {
      title: message('Put it on the map behind "{0}"', behind.label),
      edits: [
        ...(next ? [addToList(uri, next.syntax, id)] : []),
        addAfter(uri, syntax, lines),
        replace(uri, fact.syntax, fact.spans.touchpoint!, id),
      ],
    },
  ];
}
