import { type JourneyOptions, journeyBlock } from "./journey-block.ts";

/** As much of a Markdown tree as is needed. */
interface Node {
  type: string;
  lang?: string | null;
  value?: string;
  children?: Node[];
}

/** A remark plugin, for Docusaurus and Astro: fenced blocks of the language `journey` become images. */
export function remarkJourney(options?: JourneyOptions): (tree: Node) => void {
  return (tree) => replaceBlocks(tree, options);
}

function replaceBlocks(node: Node, options: JourneyOptions | undefined): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "code" && child.lang === "journey") return blockNodes(child.value ?? "", options);
    replaceBlocks(child, options);
    return [child];
  });
}

/** Pictures as images, which any page takes, also one of MDX, which takes no HTML. */
function blockNodes(source: string, options: JourneyOptions | undefined): Node[] {
  const { pictures, problems } = journeyBlock(source, options);
  const images = pictures.map(({ svg, label }) => ({
    type: "paragraph",
    children: [{ type: "image", url: dataUri(svg), alt: label, title: null } as Node],
  }));
  const notes = problems.map(({ line, message }) => ({
    type: "listItem",
    children: [{ type: "paragraph", children: [{ type: "text", value: `${line}: ${message}` }] }],
  }));
  return notes.length > 0 ? [...images, { type: "list", children: notes }] : images;
}

function dataUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
