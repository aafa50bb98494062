import { diagrams, mermaidDiagrams } from "../../diagrams/catalogue.ts";
import type { Diagram, MermaidDiagram } from "../../diagrams/diagram.ts";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import type { ThemeName } from "../../diagrams/map/theme.ts";
import { type Message, message } from "../../grammar/message.ts";
import { type Format, formatOf } from "./formats.ts";

export interface RenderOptions {
  /** A diagram's name. */
  readonly diagram?: string;
  readonly to?: Format;
  /** A file, or a folder that the files are put into. */
  readonly out?: string;
  readonly theme?: ThemeName;
  /** Ids of what is to be drawn. */
  readonly journey?: string;
  readonly persona?: string;
  readonly scenario?: string;
  /** The path of the browser that draws Mermaid's pictures. */
  readonly browser?: string;
  readonly watch?: boolean;
  /** A BCP 47 tag, where one was asked for. */
  readonly locale?: string;
}

/** What is to be made of each journey. */
export type Plan =
  | { readonly to: "mermaid" | "md"; readonly diagram: MermaidDiagram }
  | { readonly to: "svg" | "png" | "html" | "json"; readonly diagram: Diagram };

interface Refusal {
  readonly refused: Message;
}

/** Fills in what was left out; what cannot be is refused. */
export function planOf(options: RenderOptions): Plan | Refusal {
  const { out, watch } = options;
  if (watch && out === undefined)
    return refuse(message("`--watch` needs `--out`: the file or folder that is to follow the journeys."));
  if (options.persona !== undefined && options.scenario !== undefined)
    return refuse(message("A walk is that of its own persona: leave out `--persona` or `--scenario`."));
  const to = options.to ?? (out === undefined ? undefined : formatOf(out)) ?? "mermaid";
  const named = diagrams.find(({ name }) => name === options.diagram);
  if (to === "json" && named)
    return refuse(message("JSON holds the journey itself, whatever the picture: leave out `--diagram`."));
  const isText = to === "mermaid" || to === "md";
  for (const kind of ["theme", "browser"] as const)
    if (options[kind] !== undefined && (isText || to === "json"))
      return refuse(
        message("`--{0}` does not go with `--to {1}`: that is text, and nothing is drawn.", kind, to),
      );
  const isWalk = options.scenario !== undefined && to !== "json";
  const diagram = named ?? (isText || isWalk ? mermaidDiagrams[0]! : mapDiagram);
  for (const kind of ["persona", "scenario"] as const)
    if (options[kind] !== undefined && !diagram.takes.includes(kind))
      return refuse(
        message("`--{0}` does not go with `{1}`: that shows the whole journey.", kind, diagram.name),
      );
  if (!isText) return { to, diagram };
  if ("print" in diagram) return { to, diagram };
  return refuse(
    message(
      "Mermaid does not draw the map, so it cannot be written as {0}: choose `--to svg`, `png` or `html`, or another diagram.",
      to,
    ),
  );
}

function refuse(refused: Message): Refusal {
  return { refused };
}
