import { type Message, message } from "../../grammar/message.ts";
import type { PromiseFact } from "../../model/elements.ts";
import { mostPersonas } from "../../model/flow.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { isPromisedTo } from "../../model/promises.ts";
import type { Persona } from "../../model/scope.ts";
import { placeOf } from "../finding.ts";
import { removePart } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const promiseMissesPersona = rule({
  name: "promise-misses-persona",
  severity: "warning",
  summary: message(
    "A persona meets the touchpoint at which a promise is made, but the promise is not for it.",
  ),
  why: message(
    'Who hears a promise takes it for their own, and remembers: "within a day, but not where I live" (S4).',
  ),
  options: {},
  fix: message("Promise it to everyone who meets the touchpoint."),

  checkJourney({ uri, touchpoints }, { report }) {
    for (const touchpoint of touchpoints) {
      for (const fact of touchpoint.declared.promise) {
        const missed = missedAt(touchpoint, fact);
        if (missed.length === 0) continue;
        report({
          at: placeOf(uri, fact.syntax, fact.spans.only ?? fact.spans.except),
          message: leftOut(fact, touchpoint, missed),
          personas: missed.map(({ id }) => id),
          fixes: () => [promiseToEveryone(uri, fact)],
        });
      }
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { promise fast "Online in a day" only eli, mira }\n  }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { personas eli; promise fast "Online in a day" except mira }\n  }\n}',
    ],
    rejects: [
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage look "Looking" {\n    touchpoint site "Reads the offer" { promise fast "Online in a day" except <|mira|> within 24h }\n  }\n}',
      'persona eli "Eli"\npersona mira "Mira"\npersona daan "Daan"\njourney j "J" {\n  stage look "Looking" {\n    touchpoint site "Reads the offer" {\n      personas eli, mira, daan\n      promise fast "Online in a day" {\n        only <|eli|>\n        within 24h\n      }\n    }\n  }\n}',
    ],
  },
});

function missedAt({ personas }: Touchpoint, fact: PromiseFact): Persona[] {
  if (!fact.only && !fact.except) return [];
  return personas.slice(0, mostPersonas).filter((persona) => !isPromisedTo({ fact }, persona));
}

function leftOut({ id }: PromiseFact, { label }: Touchpoint, [first, ...others]: Persona[]): Message {
  return others.length === 0
    ? message(
        '{0} meets "{1}" too, but `{2}` is not promised to {0}: promise it to everyone there, or only where nobody else hears it.',
        first!.label,
        label,
        id,
      )
    : message(
        '{0} personas, {1} among them, meet "{2}" too, but `{3}` is not promised to them: promise it to everyone there, or only where nobody else hears it.',
        others.length + 1,
        first!.label,
        label,
        id,
      );
}

function promiseToEveryone(uri: string, { syntax, spans }: PromiseFact): Fix {
  return {
    title: message("Promise it to everyone here"),
    edits: [
      ...(spans.only ? [removePart(uri, syntax, "only", spans.only)] : []),
      ...(spans.except ? [removePart(uri, syntax, "except", spans.except)] : []),
    ],
  };
}
