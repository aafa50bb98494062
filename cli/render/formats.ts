import { extname } from "node:path";

/** What a picture can be written as, and how the names of such files end, the usual way first. */
const endings = {
  mermaid: [".mmd", ".mermaid"],
  svg: [".svg"],
  png: [".png"],
  md: [".md", ".markdown"],
  html: [".html", ".htm"],
  json: [".json"],
} as const;

export type Format = keyof typeof endings;

export const formats = Object.keys(endings) as Format[];

/** The format that the name of a file speaks of; undefined for any other name. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  return formats.find((format) => (endings[format] as readonly string[]).includes(ending));
}

export function endingOf(format: Format): string {
  return endings[format][0];
}
