import type { CancellationToken, ClientCapabilities, Range as LspRange } from "vscode-languageserver";
import type { Place } from "../gaps/finding.ts";
import { english, type Language, localise, type Message } from "../grammar/message.ts";
import { languageFor } from "../project/languages.ts";
import type { CheckedDocument, Project } from "../project/project.ts";
import { inTurn } from "./session/in-turn.ts";

/** What features share: the project, the reader's language, and word of what was checked. */
export class Workspace {
  readonly project: Project;
  /** What the client says that it can do. */
  client: ClientCapabilities = {};
  /** The uri of the folder with the documentation, which diagnostics link to; null where there is none. */
  docs: string | null = null;
  /** Whether the client colours texts, figures and comments itself. */
  hasGrammar = false;
  /** Settled when the journeys of the folders that are open were read. */
  loading: Promise<void> = Promise.resolve();
  /** The language of the editor itself. */
  displayLanguage: Language = english;
  private readonly texts = new Map<Language, WeakMap<Message, string>>();
  private readonly listeners: ((uri: string) => void)[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(project: Project) {
    this.project = project;
  }

  /** The language for the readers of a document: that of its team's settings, else that of the editor. */
  languageOf({ settings }: CheckedDocument): Language {
    return settings.locale === undefined ? this.displayLanguage : languageFor(settings.locale);
  }

  /** A message in a language; each is printed once, as findings outlive many keystrokes. */
  say(text: Message, language: Language): string {
    const texts = this.texts.get(language) ?? new WeakMap<Message, string>();
    this.texts.set(language, texts);
    let said = texts.get(text);
    if (said === undefined) {
      said = localise(text, language);
      texts.set(text, said);
    }
    return said;
  }

  /** Calls back whenever a document, or what it imports, has changed and can be checked. */
  onChanged(listener: (uri: string) => void): void {
    this.listeners.push(listener);
  }

  /** Waits until anything has changed, or nobody waits for that any more. */
  nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  /** Says that a document has changed, so that it and those that import it are checked anew. */
  async changed(uri: string): Promise<void> {
    await this.tell([uri, ...this.project.dependents(uri)]);
  }

  /** Says that something has changed that bears on every document. */
  async allChanged(): Promise<void> {
    await this.tell(this.project.openUris());
  }

  /** A document as it is now; reads what is not loaded yet. */
  async checked(uri: string): Promise<CheckedDocument | null> {
    if (!this.project.isLoaded(uri)) await this.project.load(uri);
    return this.project.check(uri);
  }

  /** Every file that was read, checked, while other messages come in between. */
  async *everyFile(token: CancellationToken): AsyncGenerator<CheckedDocument> {
    for await (const uri of inTurn(this.project.uris(), token)) {
      const checked = await this.checked(uri);
      if (checked) yield checked;
    }
  }

  /** A place as lines and characters of the document that it stands in now. */
  rangeOf({ uri, chunk, start, end }: Place): LspRange {
    const document = this.project.document(uri)!;
    return { start: document.positionInChunk(chunk, start), end: document.positionInChunk(chunk, end) };
  }

  private async tell(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (!this.project.isLoaded(uri)) await this.project.load(uri);
      for (const listener of this.listeners) listener(uri);
    }
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
