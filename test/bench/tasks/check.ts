import { rules } from "../../../gaps/catalogue.ts";
import { checkFile, checkJourney } from "../../../gaps/check.ts";
import { format } from "../../../grammar/formatter/format.ts";
import { type Parsed, parse } from "../../../grammar/parsing/parser.ts";
import { mapJourney } from "../../../model/map-journey.ts";
import { bind } from "../../../model/reading/bind.ts";
import { Project } from "../../../project/project.ts";
import { defaultSettings } from "../../../project/settings.ts";
import { checkText } from "../../check-text.ts";
import { inMemoryFiles } from "../../in-memory-files.ts";
import { generatedDocument } from "../documents/generated.ts";
import type { Task, Tasks } from "../task.ts";
import { tasks as parseTasks } from "./parse.ts";

const uri = "file:///work/measured.journey";

/** A whole check, what it is made of, and what it is compared with. */
export const tasks: Tasks = {
  ...parseTasks,

  "journey: check": (lines) => {
    const files = inMemoryFiles({ "measured.journey": generatedDocument(lines) });
    return {
      run: async () => {
        const project = new Project(files, ["file:///work"]);
        await project.load(uri);
        return project.check(uri);
      },
    };
  },

  "journey: format": (lines) => {
    const text = generatedDocument(lines);
    return { run: () => format(text) };
  },

  bind: (lines) => {
    const text = generatedDocument(lines);
    let parsed: Parsed;
    return {
      prepare: () => {
        parsed = parse(text);
      },
      run: () => parsed.chunks.map(bind),
    };
  },

  "look up names": async (lines) => {
    const { journeys } = await checkText(generatedDocument(lines));
    return { run: () => journeys.map(({ declared, scope }) => mapJourney(uri, declared, scope)) };
  },

  "all rules": async (lines) => {
    const { journeys, file } = await checked(lines);
    return {
      run: () => [
        ...checkFile(file, defaultSettings),
        ...journeys.flatMap((journey) => checkJourney(journey, defaultSettings)),
      ],
    };
  },

  ...Object.fromEntries(rules.map((rule) => [rule.name, (lines: number) => ruleAlone(rule, lines)])),
};

/** One gap rule, on all journeys of a document. */
async function ruleAlone(rule: (typeof rules)[number], lines: number): Promise<Task> {
  const { journeys, file } = await checked(lines);
  const settings = {
    rules: new Map(
      rules.map(({ name }) => [
        name,
        { severity: name === rule.name ? "error" : "off", options: {} } as const,
      ]),
    ),
  };
  return {
    run: () => {
      checkFile(file, settings);
      for (const journey of journeys) checkJourney(journey, settings);
    },
  };
}

async function checked(lines: number) {
  const { document, journeys, scope } = await checkText(generatedDocument(lines));
  const all = document.chunks.map((chunk) => bind(chunk).declarations);
  const own = {
    uri,
    personas: all.flatMap((each) => each.persona),
    channels: all.flatMap((each) => each.channel),
    lifecycles: all.flatMap((each) => each.lifecycle),
    journeys: all.flatMap((each) => each.journey),
  };
  return { journeys, file: { own, imported: [], scope, journeys, inProject: true } };
}
