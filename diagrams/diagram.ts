import type { Finding } from "../gaps/finding.ts";
import type { Language, Message } from "../grammar/message.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Persona } from "../model/scope.ts";
import type { ThemeName } from "./map/theme.ts";

/** What is drawn of a journey. */
export interface Subject {
  readonly journey: JourneyMap;
  /** Of the file that it stands in. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Draws what it alone meets and feels, where the diagram takes one. */
  readonly persona?: Persona;
  /** Draws this walk alone, where the diagram takes one. */
  readonly scenario?: Scenario;
}

/** A picture of a journey. */
interface Picture {
  /** As it is called on the command line. */
  readonly name: string;
  /** As it is called in a menu. */
  readonly title: Message;
  /** What a reader learns from it, in one sentence. */
  readonly shows: Message;
  /** What it can be narrowed to. */
  readonly takes: readonly ("persona" | "scenario")[];
}

/** A picture as Mermaid text. */
export interface MermaidDiagram extends Picture {
  /** Prints the journey; any text in it is drawn as it is. */
  print(subject: Subject): string;
}

/** A picture as SVG. */
export interface SvgDiagram extends Picture {
  /** Draws the journey; the same subject gives the same bytes, wherever it is drawn. */
  draw(subject: Subject, theme: ThemeName): string;
}

export type Diagram = MermaidDiagram | SvgDiagram;
