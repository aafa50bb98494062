import { localise } from "../grammar/message.ts";
import type { PropertyDefinition } from "../grammar/vocabulary/definitions.ts";
import { said } from "../grammar/vocabulary/signature.ts";
import { type ElementKind, elements } from "../grammar/vocabulary/table.ts";
import {
  channelSection,
  lifecycleSection,
  metricSection,
  partRows,
  wordSection,
} from "./built-in-reference.ts";
import { introduction } from "./language-introduction.ts";
import { code, codeBlock, type Row, table } from "./reference-markdown.ts";

/** The language reference, made from the vocabulary. */
export function languageReference(): string {
  const kinds = Object.keys(elements) as ElementKind[];
  const sections = [
    introduction,
    ...kinds.map(elementSection),
    metricSection(),
    wordSection(),
    channelSection(),
    lifecycleSection(),
  ];
  return `${sections.join("\n\n")}\n`;
}

function elementSection(kind: ElementKind): string {
  const { doc, example, properties, elements: inner } = elements[kind];
  const places = Object.entries(elements).filter(([, each]) =>
    (each.elements as readonly string[]).includes(kind),
  );
  const title = kind === "file" ? "### In a file" : `### ${kind}`;
  const where = places
    .map(([place]) => (place === "file" ? "directly in a file" : `in \`${place}\``))
    .join(", ");
  const parts = [title, localise(doc)];
  if (kind !== "file") parts.push(`Stands ${where}.`, codeBlock(example));
  if (inner.length > 0)
    parts.push(`Holds the elements ${inner.map((each) => `[\`${each}\`](#${each})`).join(", ")}.`);
  const rows = Object.entries<PropertyDefinition>(properties);
  if (rows.length > 0) parts.push(table(["written", "says", "for example"], rows.flatMap(propertyRows)));
  return parts.join("\n\n");
}

function propertyRows([keyword, row]: readonly [string, PropertyDefinition]): Row[] {
  const notes = [
    localise(row.doc),
    ...(row.many ? ["May be repeated."] : []),
    ...(row.variants ? ["More in [kinds of metric](#kinds-of-metric)."] : []),
  ];
  return [
    [code(said(keyword, row)), notes.join(" "), code(row.example)],
    ...(row.variants ? [] : partRows(row.parameters ?? {})),
  ];
}
