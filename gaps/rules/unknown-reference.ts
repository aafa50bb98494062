import { anyOf } from "../../grammar/alternatives.ts";
import { type Message, message } from "../../grammar/message.ts";
import { similar } from "../../grammar/nearest.ts";
import type { Statement } from "../../grammar/syntax.ts";
import { humanise } from "../../grammar/vocabulary/lifecycles.ts";
import { type Reference, type ReferenceKind, referenceKinds } from "../../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "../../model/journey-map.ts";
import { referencesIn } from "../../model/reading/bind.ts";
import type { Scope } from "../../model/scope.ts";
import { placeOf } from "../finding.ts";
import { addBefore, replace } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { quoted } from "../fixes/new-names.ts";
import { type RuleContext, rule } from "../rule.ts";

/** Names that are known; a map or a set. */
interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** The names that a reference could be; null where that is unknown, because another name is wrong already. */
type Candidates = (kind: ReferenceKind) => Names | null;

/** Looking for what was meant takes time: enough names for any author, and not for whoever means harm. */
const mostSuggestions = 100;
const mostNames = 1000;

export const unknownReference = rule({
  name: "unknown-reference",
  severity: "error",
  summary: message("A name is used that is not known here."),
  why: message(
    "What a wrong name was meant to say is missing from the map, from its diagrams and from every other check.",
  ),
  options: {},
  fix: message("Write the nearest name that is known, or declare the one that is written."),

  checkJourney(journey, context) {
    check(journey, referencesIn(journey.declared), candidatesIn(journey), context);
  },

  checkFile({ own, imported, scope }, context) {
    for (const { fact, file } of imported) {
      if (!file)
        context.report({ at: placeOf(own.uri, fact.syntax, fact.spans.path), message: noFile(fact.path) });
    }
    for (const persona of own.personas)
      check({ uri: own.uri, scope }, referencesIn(persona), fileCandidates(scope), context);
  },

  examples: {
    accepts: [
      'persona eli "Eli" { channels website, kiosk }\nchannel kiosk "Kiosk"',
      'journey j "J" {\n  stage a "A" { touchpoint one "One" { next two, b } }\n  stage b "B" { touchpoint two "Two" }\n}',
    ],
    rejects: [
      'persona eli "Eli"\njourney j "J" { personas <|elli|> }',
      'touchpoint pay "Pays" { channel <|websit|> }',
      'journey j "J" {\n  lifecycle buyer\n  stage a "A" { covers <|awarenes|>; touchpoint one "One" { promise p "P" kept-at <|a|> } }\n}',
    ],
  },
});

function check(
  { uri, scope }: { uri: string; scope: Scope },
  references: readonly Reference[],
  candidates: Candidates,
  context: RuleContext,
): void {
  let suggestions = 0;
  for (const reference of references) {
    const { name, to, syntax } = reference;
    if (to.some((kind) => isKnown(name, candidates(kind)))) continue;
    if (!scope.complete && to.some(comesFromFiles)) continue;
    const other = referenceKinds.find((kind) => candidates(kind)?.has(name));
    const known = suggestions++ < mostSuggestions ? to.flatMap((kind) => firstNames(candidates(kind))) : [];
    const near = other ? [] : similar(name, known);
    context.report({
      at: placeOf(uri, syntax.parent, syntax),
      message: other ? ofOtherKind(reference, other) : unknown(reference, near),
      fixes: () => [...near.map((other) => rename(uri, reference, other)), ...declare(uri, reference)],
    });
  }
}

/** Whether a name stands for something, or may. */
function isKnown(name: string, names: Names | null): boolean {
  return names === null || names.has(name);
}

function rename(uri: string, { syntax }: Reference, name: string): Fix {
  return { title: message("Change it to `{0}`", name), edits: [replace(uri, syntax.parent, syntax, name)] };
}

/** Declares a persona or a channel in this file; of everything else, only the author knows where it belongs. */
function declare(uri: string, { name, to, syntax }: Reference): Fix[] {
  const [kind, ...others] = to;
  if (others.length > 0 || (kind !== "persona" && kind !== "channel")) return [];
  return [
    {
      title:
        kind === "persona"
          ? message("Declare the persona `{0}`", name)
          : message("Declare the channel `{0}`", name),
      edits: [addBefore(uri, outermost(syntax.parent), [`${kind} ${name} ${quoted(humanise(name))}`])],
    },
  ];
}

function outermost(statement: Statement): Statement {
  let at = statement;
  while ("parent" in at.parent) at = at.parent;
  return at;
}

function firstNames(names: Names | null): string[] {
  const found: string[] = [];
  for (const name of names?.keys() ?? []) if (found.push(name) === mostNames) break;
  return found;
}

/** Whether what a name stands for is declared at file level, and so may stand in an import. */
function comesFromFiles(kind: ReferenceKind): boolean {
  return kind === "persona" || kind === "channel" || kind === "lifecycle" || kind === "journey";
}

function fileCandidates(scope: Scope): Candidates {
  const names: Partial<Record<ReferenceKind, Names>> = {
    persona: scope.personas,
    channel: scope.channels,
    lifecycle: scope.lifecycles,
    journey: scope.journeys,
  };
  return (kind) => names[kind] ?? new Set();
}

function candidatesIn(journey: JourneyMap): Candidates {
  const inFile = fileCandidates(journey.scope);
  const touchpoints = placesThat(isTouchpoint, journey);
  const stages = placesThat((place) => !isTouchpoint(place), journey);
  const steps = journey.lifecycle && new Set(journey.lifecycle.steps.map((step) => step.id));
  const lifecycleIsUnknown = journey.declared.lifecycle !== undefined && !steps;
  return (kind) => {
    switch (kind) {
      case "touchpoint":
        return touchpoints;
      case "stage":
        return stages;
      case "step":
        return lifecycleIsUnknown ? null : (steps ?? new Set());
      default:
        return inFile(kind);
    }
  };
}

/** The names of stages or of touchpoints, which share theirs. */
function placesThat(isMeant: (place: Touchpoint | Stage) => boolean, { places }: JourneyMap): Names {
  return {
    has(name) {
      const place = places.get(name);
      return place !== undefined && isMeant(place);
    },
    keys: () => [...places].filter(([, place]) => isMeant(place)).map(([name]) => name),
  };
}

function noFile(path: string): Message {
  return message(
    "There is no file `{0}` here that could be read: correct the name, or create the file.",
    path,
  );
}

function ofOtherKind({ name, to }: Reference, kind: ReferenceKind): Message {
  return message("`{0}` is a {1}, and a {2} is needed here: name one.", name, kindName([kind]), kindName(to));
}

function unknown({ name, to }: Reference, near: readonly string[]): Message {
  const what = kindName(to);
  if (near.length > 0)
    return message("There is no {0} called `{1}` here: did you mean {2}?", what, name, anyOf(near));
  return to.some(comesFromFiles)
    ? message(
        "There is no {0} called `{1}` here: declare it, import the file that does, or correct the name.",
        what,
        name,
      )
    : message("There is no {0} called `{1}` in this journey: add it, or correct the name.", what, name);
}

function kindName(to: readonly ReferenceKind[]): Message {
  if (to.length > 1) return message("touchpoint or stage");
  switch (to[0]!) {
    case "persona":
      return message("persona");
    case "channel":
      return message("channel");
    case "lifecycle":
      return message("lifecycle");
    case "step":
      return message("lifecycle step");
    case "journey":
      return message("journey");
    case "stage":
      return message("stage");
    case "touchpoint":
      return message("touchpoint");
  }
}
