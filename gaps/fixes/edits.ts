import { chunkOf, type Range, type Statement, textOf } from "../../grammar/syntax.ts";
import { elements } from "../../grammar/vocabulary/table.ts";
import { placeOf } from "../finding.ts";
import type { TextEdit } from "./fix.ts";

/** Two spaces deeper: the one layout of all journeys. */
const step = "  ";

/** Puts a text where a part of a statement stands. */
export function replace(uri: string, statement: Statement, part: Range, text: string): TextEdit {
  return { at: placeOf(uri, statement, part), text };
}

/** Adds words to the line of a statement, before its block. */
export function addToLine(uri: string, statement: Statement, words: string): TextEdit {
  const { end } = statement.words.at(-1) ?? statement.keyword ?? statement;
  return insert(uri, statement, end, ` ${words}`);
}

/** Takes a named part of a statement out, with its name and the white space before it. */
export function removePart(uri: string, statement: Statement, name: string, part: Range): TextEdit {
  const before = textOf(chunkOf(statement), { start: statement.start, end: part.start });
  const named = before.trimEnd().slice(0, -name.length).trimEnd();
  return replace(uri, statement, { start: statement.start + named.length, end: part.end }, "");
}

/** Takes a statement out, with the rest of its line where nothing else stands there. */
export function remove(uri: string, statement: Statement): TextEdit {
  const { text } = chunkOf(statement);
  const [rest] = /^[ \t]*(?:\r\n|\n|\r)+/.exec(text.slice(statement.end)) ?? [""];
  return replace(uri, statement, { start: statement.start, end: statement.end + rest.length }, "");
}

/** Adds an item to the end of a list such as `supports search, checkout`. */
export function addToList(uri: string, list: Statement, item: string): TextEdit {
  const { end } = list.words.at(-1)!;
  return insert(uri, list, end, `, ${item}`);
}

/** Adds a property to an element: after its other properties, before the elements in it. */
export function addProperty(uri: string, element: Statement, line: string): TextEdit {
  const inside = element.block?.statements ?? [];
  const chunk = chunkOf(element);
  const firstElement = inside.findIndex(
    ({ keyword, block }) => block && keyword && Object.hasOwn(elements, textOf(chunk, keyword)),
  );
  const before = firstElement < 0 ? inside.length : firstElement;
  return addInside(uri, element, [line], inside[before - 1]?.end ?? null, firstElement >= 0);
}

/** Adds an element, given as its lines, at the end of another one. */
export function addElement(uri: string, element: Statement, lines: readonly string[]): TextEdit {
  const last = element.block?.statements.at(-1);
  const parted = last?.block ? ["", ...lines] : lines;
  return addInside(uri, element, parted, last?.end ?? null, false);
}

/** Adds an element, given as its lines, behind another one. */
export function addAfter(uri: string, statement: Statement, lines: readonly string[]): TextEdit {
  const indent = indentOf(statement);
  const text = lines.map((line) => `\n${line === "" ? "" : indent + line}`).join("");
  return insert(uri, statement, endOfLine(statement, statement.end), `\n${text}`);
}

/** Adds an element, given as its lines, before another one. */
export function addBefore(uri: string, statement: Statement, lines: readonly string[]): TextEdit {
  const indent = indentOf(statement);
  return insert(uri, statement, statement.start, `${lines.join(`\n${indent}`)}\n\n${indent}`);
}

/**
 * Adds lines to the block of an element, which gets one if it has none.
 * @param behind the end of the statement in it that they follow; null for the beginning of the block
 * @param more whether an element follows, which a blank line parts from what is added
 */
function addInside(
  uri: string,
  element: Statement,
  lines: readonly string[],
  behind: number | null,
  more: boolean,
): TextEdit {
  const { block } = element;
  const { text } = chunkOf(element);
  const outer = indentOf(element);
  const inner = lines.map((line) => `\n${line === "" ? "" : outer + step + line}`).join("");
  if (!block) return insert(uri, element, element.end, ` {${inner}\n${outer}}`);
  if (block.closed && !text.slice(block.start, block.end).includes("\n")) {
    const words = onOneLine(lines);
    return behind === null
      ? insert(uri, element, block.start + 1, ` ${words}${block.statements.length > 0 ? ";" : " "}`)
      : insert(uri, element, behind, `; ${words}${more ? ";" : ""}`);
  }
  const at = endOfLine(element, behind ?? block.start + 1);
  return insert(uri, element, at, behind === null && more ? `${inner}\n` : inner);
}

/** Lines as one: statements with `;` between them, but none after `{` or before `}`. */
function onOneLine(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((before, line) => before + (before.endsWith("{") || line === "}" ? " " : "; ") + line);
}

/** An offset, or the end of its line where nothing but a comment follows. */
function endOfLine(statement: Statement, offset: number): number {
  const { text } = chunkOf(statement);
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(offset)) ?? [];
  return /^\s*(?:\/\/.*)?$/.test(rest) ? offset + rest.trimEnd().length : offset;
}

function insert(uri: string, statement: Statement, at: number, text: string): TextEdit {
  const newline = chunkOf(statement).text.includes("\r\n") ? "\r\n" : "\n";
  return {
    at: placeOf(uri, statement, { start: at, end: at }),
    text: newline === "\n" ? text : text.replaceAll("\n", newline),
  };
}

/** The white space that the line of a statement begins with. */
function indentOf(statement: Statement): string {
  const { text } = chunkOf(statement);
  const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, statement.start))![0];
}
