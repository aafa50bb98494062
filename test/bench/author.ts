import type { Position } from "../../grammar/document.ts";
import type { Keystroke } from "./documents/typing.ts";
import type { LanguageClient } from "./language-client.ts";

/** Somebody who types the same into documents of several servers, again and again. */
export class Author {
  readonly uri: string;
  private readonly keys: readonly Keystroke[];
  private readonly typed = new Map<LanguageClient, number>();

  constructor(uri: string, keys: readonly Keystroke[]) {
    this.uri = uri;
    this.keys = keys;
  }

  /** Waits until the server is ready for another key; where all are typed, they are taken back first. */
  async rest(server: LanguageClient): Promise<void> {
    await server.diagnostics(this.uri);
    if (this.typed.get(server) !== this.keys.length) return;
    this.typed.set(server, 0);
    await server.edit(this.uri, this.keys[0]!.position, placeAfter(this.keys.at(-1)!), "");
    await server.diagnostics(this.uri);
  }

  /** Types the next key; gives where the cursor is then. */
  async type(server: LanguageClient): Promise<Position> {
    const count = this.typed.get(server) ?? 0;
    const keystroke = this.keys[count]!;
    this.typed.set(server, count + 1);
    await server.edit(this.uri, keystroke.position, keystroke.position, keystroke.key);
    return placeAfter(keystroke);
  }
}

function placeAfter({ key, position: { line, character } }: Keystroke): Position {
  return key === "\n" ? { line: line + 1, character: 0 } : { line, character: character + 1 };
}
