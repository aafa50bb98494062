import { message } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addBefore, addProperty } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const missingPersona = rule({
  name: "missing-persona",
  severity: "warning",
  summary: message("A journey with touchpoints names no persona, neither itself nor at any touchpoint."),
  why: message(
    "A journey is the way of somebody: without a persona as its point of reference, it is the company's process (S1 part 2, NNG).",
  ),
  options: {},
  fix: message("Say which `personas` the journey is about."),

  checkJourney(journey, { report }) {
    const { uri, declared, touchpoints } = journey;
    if (touchpoints.length === 0 || declared.personas || touchpoints.some((each) => each.declared.personas))
      return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: message(
        'Nobody is named who goes through "{0}", so nobody can tell for whom it should work: say whose journey it is with `personas`.',
        declared.label,
      ),
      fixes: () => [namePersonas(journey)],
    });
  },

  examples: {
    accepts: [
      'persona eli "Eli"\njourney j "Renting a bike" {\n  stage find "Finding one" { touchpoint app "Opens the app" { personas eli } }\n}',
      'journey j "Renting a bike" {\n  stage find "Finding one" { no-contact "Not mapped yet" }\n}',
    ],
    rejects: [
      '<|journey|> j "Renting a bike" {\n  stage find "Finding one" { touchpoint app "Opens the app" }\n}',
      'persona eli "Eli"\npersona mira "Mira"\n<|journey|> j "Renting a bike" {\n  owner "CX team"\n\n  stage find "Finding one" {\n    touchpoint app "Opens the app"\n  }\n}',
    ],
  },
});

/** So many of the personas that are known are named for the author, who strikes those that are too many. */
const mostNamed = 8;

function namePersonas({ uri, declared: { syntax }, scope }: JourneyMap): Fix {
  const known = [...scope.personas.keys()].slice(0, mostNamed);
  if (known.length > 0) {
    const names = known.join(", ");
    return {
      title: message("Add `personas {0}`", names),
      edits: [addProperty(uri, syntax, `personas ${names}`)],
    };
  }
  return {
    title: message("Add a persona"),
    edits: [
      addBefore(uri, syntax, ['persona customer "Customer"']),
      addProperty(uri, syntax, "personas customer"),
    ],
  };
}
