import type { Subject } from "../../diagrams/diagram.ts";
import { isRule } from "../../gaps/catalogue.ts";
import { type Language, type Message, message } from "../../grammar/message.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedFile } from "../open-project.ts";
import type { RenderOptions } from "./plan.ts";

/** A journey that is to be drawn. */
export interface DrawnJourney {
  readonly file: string;
  /** Whether it is the only one of its file that is drawn. */
  readonly isAlone: boolean;
  readonly subject: Subject;
}

interface Found {
  readonly drawn: readonly DrawnJourney[];
  /** Why some of what was asked for cannot be drawn. */
  readonly problems: readonly Message[];
  /** What to know of pictures that are drawn all the same. */
  readonly warnings: readonly Message[];
}

/** The journeys of some files that were asked for. A file without any is passed over where others have one. */
export function drawnJourneys(
  files: readonly CheckedFile[],
  options: RenderOptions,
  language: Language,
): Found {
  const drawn: DrawnJourney[] = [];
  const problems: Message[] = [];
  const warnings: Message[] = [];
  for (const file of files) {
    const { name, checked } = file;
    const journeys = checked.journeys.filter(({ declared }) => isAsked(declared.id, options, files.length));
    for (const journey of journeys) {
      const narrowed = narrowing(name, journey, options);
      if ("problem" in narrowed) problems.push(narrowed.problem);
      else {
        const subject = { journey, findings: checked.findings, language, ...narrowed };
        drawn.push({ file: name, isAlone: journeys.length === 1, subject });
      }
    }
    if (journeys.length > 0) warnings.push(...warningsOf(file));
  }
  if (drawn.length === 0 && problems.length === 0)
    problems.push(...files.map((file) => nothingIn(file, options)));
  return { drawn, problems, warnings };
}

function isAsked(id: string, { journey, out }: RenderOptions, files: number): boolean {
  if (journey !== undefined) return id === journey;
  // Files are called after the journeys in them; a single one may be printed without a name.
  return id !== "" || (files === 1 && out === undefined);
}

function narrowing(
  file: string,
  { personas, scenarios, declared }: JourneyMap,
  asked: RenderOptions,
): Pick<Subject, "persona" | "scenario"> | { problem: Message } {
  const persona = personas.find(({ id }) => id === asked.persona);
  if (asked.persona !== undefined && !persona)
    return {
      problem: message(
        "{0}: there is no persona `{1}` in the journey `{2}`; there is {3}.",
        file,
        asked.persona,
        declared.id,
        listed(personas),
      ),
    };
  const scenario = scenarios.find((each) => each.declared.id === asked.scenario);
  if (asked.scenario !== undefined && !scenario)
    return {
      problem: message(
        "{0}: there is no scenario `{1}` in the journey `{2}`; there is {3}.",
        file,
        asked.scenario,
        declared.id,
        listed(scenarios.map((each) => each.declared)),
      ),
    };
  return { ...(persona && { persona }), ...(scenario && { scenario }) };
}

function nothingIn({ name, checked }: CheckedFile, { journey }: RenderOptions): Message {
  if (checked.journeys.length === 0) return message("{0}: there is no journey in this file to draw.", name);
  const ids = listed(checked.journeys.map(({ declared }) => declared));
  return message("{0}: there is no journey `{1}` in this file; there is {2}.", name, journey ?? "", ids);
}

function listed(things: readonly { readonly id: string }[]): string | Message {
  return things.length === 0 ? message("none") : things.map(({ id }) => id).join(", ");
}

function warningsOf({ name, checked }: CheckedFile): Message[] {
  return [
    ...(checked.findings.some(({ rule, severity }) => severity === "error" && !isRule(rule))
      ? [
          message(
            "{0} says some things that could not be understood, so the picture may miss them: journey check lists them.",
            name,
          ),
        ]
      : []),
    ...(checked.scope.complete
      ? []
      : [message("{0} imports a file that could not be read, so the picture may miss something.", name)]),
  ];
}
