import { localise, type Message, message } from "../../grammar/message.ts";
import type { Persona } from "../../model/scope.ts";
import { morePersonas } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { type Drawing, fewerAndFewer, firstThatFits } from "./limits.ts";
import { mermaidText } from "./mermaid-text.ts";
import { ink, plotColours } from "./plot-colours.ts";
import { withSettings } from "./settings.ts";
import { shortened } from "./short-text.ts";

/** Who goes through the journey: each persona with its segment, goals, needs, pains and channels. */
export const personasDiagram: MermaidDiagram = {
  name: "personas",
  title: message("Personas"),
  shows: message("Who goes through the journey: goals, needs, pains and channels."),
  takes: ["persona"],

  print: (subject) => firstThatFits(drawings(subject)),
};

function* drawings(subject: Subject): Generator<Drawing> {
  const { journey, persona } = subject;
  const personas = persona ? [persona] : journey.personas;
  for (const some of fewerAndFewer(Math.min(personas.length, mostPersonas))) {
    const lines = printed(tree(subject, personas, some), "root", "  ");
    yield { source: withSettings({ themeCSS }, ["mindmap", ...lines]) };
  }
}

/** Each persona with all that is said of it has a colour; Mermaid numbers them, and starts over after eleven. */
const themeCSS = [
  `.mindmap-node * { color: ${ink} } .mindmap-node.section-root * { fill: #e9ebef }`,
  ".edge { stroke-width: 2px; stroke: #8a919c }",
  ...plotColours.flatMap(({ colour, pastel }, index) => {
    const numbers = [index, index + plotColours.length];
    const all = (selector: (number: number) => string) => numbers.map(selector).join(", ");
    return [
      `${all((number) => `.mindmap-node.section-${number} *`)} { fill: ${pastel} }`,
      `${all((number) => `.section-edge-${number}`)} { stroke: ${colour} }`,
    ];
  }),
].join(" ");

const mostPersonas = 12;
/** Of one kind. */
const mostFacts = 5;

interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

function tree(subject: Subject, personas: readonly Persona[], some: number): Branch {
  const { journey, language } = subject;
  const shown = personas.slice(0, some).map((each) => branchOf(each, subject));
  const left = personas.length - some;
  const note = (text: Message): Branch => ({ label: localise(text, language), branches: [] });
  if (left > 0) shown.push(note(morePersonas(left)));
  if (shown.length === 0) shown.push(note(message("This journey names no persona yet")));
  return { label: journey.declared.label, branches: shown };
}

function branchOf({ label, declared }: Persona, { journey, language }: Subject): Branch {
  const { segment, goal, need, pain, channels } = declared;
  const leaf = (text: string): Branch => ({ label: text, branches: [] });
  const kind = (title: Message, facts: readonly string[]): Branch[] => {
    const left = facts.length - mostFacts;
    const rest = left > 0 ? [localise(message("and {0} more", left), language)] : [];
    const branches = [...facts.slice(0, mostFacts), ...rest].map(leaf);
    return facts.length > 0 ? [{ label: localise(title, language), branches }] : [];
  };
  const branches = [
    ...(segment ? [leaf(segment.value)] : []),
    ...kind(
      message("Goals"),
      goal.map(({ value }) => value),
    ),
    ...kind(
      message("Needs"),
      need.map(({ value }) => value),
    ),
    ...kind(
      message("Pains"),
      pain.map(({ value }) => value),
    ),
    ...kind(
      message("Channels"),
      channels?.items.map(({ channel: { name } }) => journey.scope.channels.get(name)?.label ?? name) ?? [],
    ),
  ];
  const nothing = leaf(localise(message("Nothing is said of this persona yet"), language));
  return { label, branches: branches.length > 0 ? branches : [nothing] };
}

function printed({ label, branches }: Branch, id: string, indent: string): string[] {
  return [
    `${indent}${id}["${mermaidText(shortened(label, 420), "mindmap label")}"]`,
    ...branches.flatMap((branch, index) => printed(branch, `${id}_${index}`, `${indent}  `)),
  ];
}
