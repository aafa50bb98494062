import { noteHtml, pictureHtml } from "./block-html.ts";
import { readInfo } from "./fence.ts";
import { type Element, htmlElement } from "./html-element.ts";
import { journeyBlock } from "./journey-block.ts";
import type { JourneyOptions } from "./journey-options.ts";

/** As much of a Markdown tree as is needed. */
interface Node {
  type: string;
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  value?: string;
  children?: Node[];
  position?: { start: { line: number } } | undefined;
  data?: object | undefined;
}

/** A remark plugin: fenced blocks of the language `journey` become pictures, in Markdown as in MDX. */
export function remarkJourney(options?: JourneyOptions): (tree: Node) => void {
  return (tree) => replaceBlocks(tree, options);
}

function replaceBlocks(node: Node, options: JourneyOptions | undefined): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    const info = child.type === "code" ? readInfo(`${child.lang ?? ""} ${child.meta ?? ""}`) : null;
    if (info) return nodesFor(child, info.diagram, options);
    replaceBlocks(child, options);
    return child;
  });
}

function nodesFor(
  { value = "", position }: Node,
  diagram: string | undefined,
  options: JourneyOptions | undefined,
): Node[] {
  const line = position && position.start.line + 1;
  const { pictures, notes } = journeyBlock({ source: value, diagram, line }, options);
  return [
    ...notes.map((note) => elementNode(htmlElement(noteHtml(note)))),
    ...pictures.map(
      (picture): Node =>
        "svg" in picture
          ? elementNode(htmlElement(pictureHtml(picture)))
          : { type: "code", lang: "mermaid", meta: null, value: picture.mermaid },
    ),
  ];
}

/** What remark-rehype makes the element from: no HTML as text, which MDX does not take. */
function elementNode({ tagName, properties, children }: Element): Node {
  return {
    type: "journey",
    data: { hName: tagName, hProperties: properties, hChildren: children },
    children: [],
  };
}
