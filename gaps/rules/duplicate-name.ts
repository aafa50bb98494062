import { type Message, message } from "../../grammar/message.ts";
import { chunkOf, type Range, type Statement, textOf } from "../../grammar/syntax.ts";
import type { FileDeclarations } from "../../model/scope.ts";
import { type Place, placeOf } from "../finding.ts";
import { remove } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { freeName } from "../fixes/new-names.ts";
import { type ImportedFile, type RuleContext, rule } from "../rule.ts";

export const duplicateName = rule({
  name: "duplicate-name",
  severity: "error",
  summary: message("Two of one kind have the same name, or a stage and a touchpoint of one journey."),
  why: message("A name that stands for two things makes every reference to it a guess."),
  options: {},
  fix: message("Give the later one a name of its own."),

  checkFile({ own, imported }, context) {
    for (const pick of kinds) {
      const first = namesOfImports(own, imported, pick, context);
      reportTwice(
        pick(own).map((named) => place(own.uri, named)),
        context,
        first,
      );
    }
    for (const { step } of own.lifecycles)
      reportTwice(
        step.map((each) => partPlace(own.uri, each)),
        context,
      );
  },

  checkJourney({ uri, declared, allStages, touchpoints, opportunities }, context) {
    const report = (named: readonly Named[]) => {
      if (hasTwice(named))
        reportTwice(
          named.map((each) => place(uri, each)),
          context,
        );
    };
    const places = [...allStages, ...touchpoints].map((each) => each.declared);
    report(places.sort((a, b) => a.syntax.start - b.syntax.start));
    report(declared.activity);
    report(opportunities.map((opportunity) => opportunity.declared));
    report(declared.scenario);
    // The same promise may be made at several touchpoints, but only once at each.
    for (const { declared: at } of touchpoints)
      if (hasTwice(at.promise))
        reportTwice(
          at.promise.map((each) => partPlace(uri, each)),
          context,
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

/** Whether there is anything to report, which there seldom is. */
function hasTwice(named: readonly { readonly id: string }[]): boolean {
  return named.length > 1 && new Set(named.map(({ id }) => id)).size < named.length;
}

interface Named {
  readonly id: string;
  readonly syntax: Statement;
  readonly name: Range | null;
}

interface NamedPlace {
  readonly id: string;
  readonly at: Place;
  /** What is named, where it can be left out. */
  readonly whole?: Statement;
}

function place(uri: string, { id, syntax, name }: Named): NamedPlace {
  return { id, at: placeOf(uri, syntax, name ?? syntax), whole: syntax };
}

function partPlace(uri: string, part: { id: string; syntax: Statement; spans: { id?: Range } }): NamedPlace {
  return { id: part.id, at: placeOf(uri, part.syntax, part.spans.id) };
}

/** What has names of its own in a file and those that it imports. */
const kinds: readonly ((file: FileDeclarations) => readonly Named[])[] = [
  (file) => file.personas,
  (file) => file.channels,
  (file) => file.lifecycles,
  (file) => file.journeys,
];

/** The names that imports bring. Those that two files bring are reported at the second, where both meet. */
function namesOfImports(
  { uri }: FileDeclarations,
  imported: readonly ImportedFile[],
  pick: (file: FileDeclarations) => readonly Named[],
  context: RuleContext,
): Map<string, NamedPlace> {
  const first = new Map<string, NamedPlace>();
  const seen = new Set<FileDeclarations>();
  for (const { fact, file } of imported) {
    if (!file || seen.has(file)) continue;
    seen.add(file);
    const named = pick(file).map((each) => place(file.uri, each));
    const twice = named.flatMap((each) => {
      const earlier = first.get(each.id);
      return earlier && earlier.at.uri !== file.uri ? earlier : [];
    });
    for (const each of named) if (each.id && !first.has(each.id)) first.set(each.id, each);
    if (twice.length > 0) {
      context.report({
        at: placeOf(uri, fact.syntax, fact.spans.path),
        message: broughtTwice(fact.path, twice[0]!.id, twice.length - 1),
        related: twice.slice(0, mostRelated).map(({ id, at }) => ({ at, message: firstPlace(id) })),
      });
    }
  }
  return first;
}

/** Reports every later one of two with one name. */
function reportTwice(
  named: readonly NamedPlace[],
  context: RuleContext,
  first = new Map<string, NamedPlace>(),
): void {
  for (const each of named) {
    const earlier = each.id ? first.get(each.id) : undefined;
    if (!earlier) first.set(each.id, each);
    else {
      context.report({
        at: each.at,
        message: twice(each.id),
        related: [{ at: earlier.at, message: firstPlace(each.id) }],
        fixes: () => {
          const taken = new Set([...first.keys(), ...named.map(({ id }) => id)]);
          const name = freeName(each.id, taken);
          return [
            { title: message("Rename it to `{0}`", name), edits: [{ at: each.at, text: name }] },
            ...leaveOut(each, earlier),
          ];
        },
      });
    }
  }
}

/** One that says what the first says can go; of any other, something would be lost. */
function leaveOut({ at, whole }: NamedPlace, first: NamedPlace): Fix[] {
  const isSame = whole && first.whole && said(whole) === said(first.whole);
  return isSame
    ? [{ title: message("Leave it out: it says the same as the first"), edits: [remove(at.uri, whole)] }]
    : [];
}

/** The words of a statement, of its block, and of the comments there: how they are laid out says nothing. */
function said(statement: Statement): string {
  const chunk = chunkOf(statement);
  const wordsOf = ({ keyword, words, block }: Statement): unknown[] => [
    ...[keyword, ...words].map((word) => word && textOf(chunk, word)),
    ...(block ? [block.statements.map(wordsOf)] : []),
  ];
  const comments = chunk.comments.filter(
    ({ start, end }) => start >= statement.start && end <= statement.end,
  );
  return JSON.stringify([wordsOf(statement), comments.map((comment) => textOf(chunk, comment))]);
}

const mostRelated = 5;

function broughtTwice(path: string, id: string, others: number): Message {
  return others === 0
    ? message(
        "`{0}` declares `{1}`, which another import brings already, so nobody can tell which of the two is meant: rename one.",
        path,
        id,
      )
    : message(
        "`{0}` declares `{1}` and {2} more that another import brings already, so nobody can tell which of the two is meant: rename them.",
        path,
        id,
        others,
      );
}

const twice = (id: string): Message =>
  message(
    "`{0}` is the name of something else already, so nobody can tell which of the two is meant: rename one.",
    id,
  );

const firstPlace = (id: string): Message => message("`{0}` is declared here first.", id);
