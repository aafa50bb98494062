import { mermaidDiagrams } from "../../../diagrams/catalogue.ts";
import { english } from "../../../grammar/message.ts";
import { parse } from "../../../grammar/parsing/parser.ts";
import { type Chunk, type Statement, textOf } from "../../../grammar/syntax.ts";
import { checkText } from "../../check-text.ts";
import { generatedDocument } from "../documents/generated.ts";
import { parseByHand } from "../hand-written-parser.ts";
import type { Tasks } from "../task.ts";

/** Reading the same content: with the product's parser, as fast as by hand, and with what else there is. */
export const tasks: Tasks = {
  "journey: parse": (lines) => {
    const text = generatedDocument(lines);
    return { run: () => parse(text) };
  },

  "by hand": (lines) => {
    const text = generatedDocument(lines);
    return { run: () => parseByHand(text) };
  },

  "JSON.parse": (lines) => {
    const json = jsonOf(generatedDocument(lines));
    return { run: () => JSON.parse(json) };
  },

  "Langium: parse": async (lines) => {
    const text = generatedDocument(lines);
    const { langiumLanguage } = await import("../langium-language.ts");
    const language = await langiumLanguage();
    return { run: () => language.parse(text) };
  },

  "Langium: parse, link, validate": async (lines) => {
    const text = generatedDocument(lines);
    const { langiumLanguage } = await import("../langium-language.ts");
    const language = await langiumLanguage();
    return { run: () => language.build(text) };
  },

  "Mermaid: its diagrams": async (lines) => {
    const sources = await mermaidOf(generatedDocument(lines));
    const { readMermaidJourney } = await import("../../diagrams/mermaid/mermaid-oracle.ts");
    return {
      run: async () => {
        for (const source of sources) await readMermaidJourney(source);
      },
    };
  },
};

/** The same statements as JSON. */
export function jsonOf(text: string): string {
  return JSON.stringify(
    parseByHand(text).flatMap((chunk) => chunk.statements.map((each) => plain(each, chunk))),
  );
}

interface PlainStatement {
  readonly keyword: string;
  readonly says: readonly (readonly string[])[];
  readonly block?: readonly PlainStatement[];
}

function plain({ keyword, clauses, block }: Statement, chunk: Chunk): PlainStatement {
  return {
    keyword: textOf(chunk, keyword!),
    says: clauses.map((clause) => clause.values.map((value) => textOf(chunk, value))),
    ...(block && { block: block.statements.map((each) => plain(each, chunk)) }),
  };
}

/** What Mermaid can show of the same journeys: their stages, touchpoints and feelings, a diagram a journey. */
async function mermaidOf(text: string): Promise<string[]> {
  const { journeys, findings } = await checkText(text);
  return journeys.map((journey) => mermaidDiagrams[0]!.print({ journey, findings, language: english }));
}
