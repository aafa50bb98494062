import { type Language, localise, message } from "../grammar/message.ts";
import { emotionOf } from "../model/emotions.ts";
import type { JourneyMap, Touchpoint } from "../model/journey-map.ts";
import type { Persona } from "../model/scope.ts";
import type { Diagram } from "./diagram.ts";
import { mermaidText } from "./mermaid-text.ts";

/** Mermaid's own journey: stages as sections, touchpoints as tasks, emotions as scores, personas as actors. */
export const journeyDiagram: Diagram = {
  name: "journey",
  title: message("Journey"),

  print(journey, _findings, language) {
    const actors = actorNames(journey);
    const lines = ["journey", `  title ${mermaidText(journey.declared.label, "journey title")}`];
    for (const stage of journey.stages) {
      if (stage.touchpoints.length === 0) continue;
      lines.push(`  section ${mermaidText(stage.label, "journey section")}`);
      for (const task of stage.touchpoints.flatMap((touchpoint) => tasks(touchpoint, actors)))
        lines.push(task);
    }
    if (journey.touchpoints.length === 0) lines.push(...nothingYet(language));
    return `${settings(actors)}${lines.join("\n")}\n`;
  },
};

/** Where nothing is said of a feeling, the face is neutral: Mermaid knows no task without a score. */
const neutral = 3;

/** One task for each distinct score, with the personas who share it. */
function tasks(touchpoint: Touchpoint, actors: ReadonlyMap<Persona, string>): string[] {
  const byScore = new Map<number, string[]>();
  for (const persona of touchpoint.personas) {
    const score = emotionOf(touchpoint, persona) ?? neutral;
    byScore.set(score, [...(byScore.get(score) ?? []), actors.get(persona)!]);
  }
  if (byScore.size === 0) byScore.set(touchpoint.declared.emotion?.items[0]?.score ?? neutral, []);
  const label = mermaidText(touchpoint.label, "journey task");
  return [...byScore].map(
    ([score, who]) => `    ${[label, score, ...(who.length > 0 ? [who.join(", ")] : [])].join(": ")}`,
  );
}

/** Actors are told apart by their names alone: personas with one label get their id beside it. */
function actorNames({ personas }: JourneyMap): Map<Persona, string> {
  const labels = personas.map((persona) => persona.label);
  const isShared = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  return new Map(
    personas.map((persona) => {
      const name = isShared(persona.label) ? `${persona.label} (${persona.id})` : persona.label;
      return [persona, mermaidText(name, "journey actor")];
    }),
  );
}

/** Mermaid breaks a long actor into lines in the middle of an entity, unless told that no label is too long. */
function settings(actors: ReadonlyMap<Persona, string>): string {
  const hasEntity = [...actors.values()].some((name) => /#\d+;/.test(name));
  return hasEntity ? "---\nconfig:\n  journey:\n    maxLabelWidth: 100000\n---\n" : "";
}

function nothingYet(language: Language): string[] {
  const text = localise(message("This journey has no touchpoint yet"), language);
  return [
    `  section ${mermaidText(text, "journey section")}`,
    `    ${mermaidText(text, "journey task")}: ${neutral}`,
  ];
}
