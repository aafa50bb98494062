import { localise, message } from "../../grammar/message.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { gapsTold } from "./gaps-told.ts";
import { markdownProse, markdownText } from "./markdown-text.ts";

/** Markdown with a picture of a journey that GitHub and its like draw, and its gaps in words. */
export function markdownDocument(subject: Subject, diagram: MermaidDiagram): string {
  const { label } = subject.journey.declared;
  const gaps = gapsTold(subject);
  const told = gaps.map(
    ({ severity, where, told, rule }) =>
      `- **${severity}** ${where && `${markdownText(where)}: `}${markdownProse(told)} (\`${rule}\`)`,
  );
  const heading = localise(message("Gaps"), subject.language);
  const nothing = localise(message("No gaps found."), subject.language);
  return [
    `# ${markdownText(label)}`,
    "",
    fenced(diagram.print(subject)),
    "",
    ...(gaps.length > 0 ? [`## ${heading}`, "", ...told] : [nothing]),
    "",
  ].join("\n");
}

/** A block that holds a text whatever stands in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}mermaid\n${text.trimEnd()}\n${fence}`;
}
