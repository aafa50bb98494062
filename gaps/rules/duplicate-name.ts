import { type Message, message } from "../../grammar/message.ts";
import type { Range, Statement } from "../../grammar/syntax.ts";
import type { FileDeclarations } from "../../model/scope.ts";
import { type Place, placeOf } from "../finding.ts";
import { type RuleContext, rule } from "../rule.ts";

export const duplicateName = rule({
  name: "duplicate-name",
  severity: "error",
  summary: "Two of one kind have the same name, or a stage and a touchpoint of one journey.",
  why: "A name that stands for two things makes every reference to it a guess.",
  options: {},

  checkFile({ own, imported }, context) {
    const names = (pick: (file: FileDeclarations) => readonly Named[]) => {
      const inImports = imported.flatMap((file) => pick(file).map((named) => place(file.uri, named)));
      const inFile = pick(own).map((named) => place(own.uri, named));
      reportTwice([...inImports, ...inFile], context, own.uri);
    };
    names((file) => file.personas);
    names((file) => file.channels);
    names((file) => file.lifecycles);
    names((file) => file.journeys);
    for (const { step } of own.lifecycles)
      reportTwice(
        step.map((each) => partPlace(own.uri, each)),
        context,
        own.uri,
      );
  },

  checkJourney({ uri, declared, allStages, touchpoints, opportunities }, context) {
    const report = (named: readonly Named[]) =>
      reportTwice(
        named.map((each) => place(uri, each)),
        context,
        uri,
      );
    const places = [...allStages, ...touchpoints].map((each) => each.declared);
    report(places.sort((a, b) => a.syntax.start - b.syntax.start));
    report(declared.activity);
    report(opportunities.map((opportunity) => opportunity.declared));
    report(declared.scenario);
    // The same promise may be made at several touchpoints, but only once at each.
    for (const { declared: at } of touchpoints)
      reportTwice(
        at.promise.map((each) => partPlace(uri, each)),
        context,
        uri,
      );
  },

  examples: {
    accepts: [
      'persona eli "Eli"\nchannel eli "Eli"',
      'journey j "J" {\n  stage a "A" { touchpoint one "One" { promise p "P" } }\n  stage b "B" { touchpoint two "Two" { promise p "P" } }\n}',
    ],
    rejects: [
      'persona eli "Eli"\npersona <|eli|> "Also Eli"',
      'journey j "J" {\n  stage pay "Paying" { touchpoint <|pay|> "Pays" }\n}',
    ],
  },
});

interface Named {
  readonly id: string;
  readonly syntax: Statement;
  readonly name: Range | null;
}

interface NamedPlace {
  readonly id: string;
  readonly at: Place;
}

function place(uri: string, { id, syntax, name }: Named): NamedPlace {
  return { id, at: placeOf(uri, syntax, name ?? syntax) };
}

function partPlace(uri: string, part: { id: string; syntax: Statement; spans: { id?: Range } }): NamedPlace {
  return { id: part.id, at: placeOf(uri, part.syntax, part.spans.id) };
}

/** Reports every later one of two with one name, where the later one stands in this file. */
function reportTwice(named: readonly NamedPlace[], context: RuleContext, uri: string): void {
  const first = new Map<string, NamedPlace>();
  for (const each of named) {
    const earlier = each.id ? first.get(each.id) : undefined;
    if (!earlier) first.set(each.id, each);
    else if (each.at.uri === uri) {
      context.report({
        at: each.at,
        message: twice(each.id),
        related: [{ at: earlier.at, message: firstPlace(each.id) }],
      });
    }
  }
}

const twice = (id: string): Message =>
  message(
    "`{0}` is the name of something else already, so nobody can tell which of the two is meant: rename one.",
    id,
  );

const firstPlace = (id: string): Message => message("`{0}` is declared here first.", id);
