import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMermaidJourney } from "./mermaid-oracle.ts";

const corpus = new URL("../../fixtures/mermaid-journey/", import.meta.url);
const diagrams = readdirSync(corpus).filter((name) => name.endsWith(".mmd"));

/** `parsed/` records how Mermaid 11 read or refused each diagram. Mermaid 12 agrees on all of them. */
describe("the oracle reads real journey diagrams as Mermaid did", () => {
  test.each(diagrams)("%s", async (name) => {
    const source = readFileSync(new URL(name, corpus), "utf8");
    const { ok, read, error, title, accTitle, accDescr, sections, tasks } = record(name);
    const understood = ok ? { title, accTitle, accDescr, sections, tasks } : { error };
    const wasFoundInHtml = read?.startsWith("after dedent");
    expect(await readMermaidJourney(wasFoundInHtml ? withoutIndent(source) : source)).toEqual(understood);
  });
});

function record(name: string) {
  const json = readFileSync(new URL(`parsed/${name.slice(0, 2)}.json`, corpus), "utf8");
  return JSON.parse(json, (_key, value) => (value === "NaN" ? Number.NaN : value));
}

/** In HTML a diagram may be indented as a whole, which Mermaid undoes before it looks for front matter. */
function withoutIndent(source: string): string {
  const indents = source.match(/^[ \t]*(?=\S)/gm) ?? [];
  const shortest = Math.min(...indents.map((indent) => indent.length));
  return source.replace(new RegExp(`^[ \\t]{${shortest}}`, "gm"), "").trim();
}
