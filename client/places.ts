import { Range, type Uri } from "vscode";
import type { Range as ProtocolRange } from "vscode-languageclient";

/** A range of the protocol as VS Code has it. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The name of a file without its folders. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether both are of one document. */
export function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
