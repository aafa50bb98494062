import {
  type CancellationToken,
  type ClientCapabilities,
  LSPErrorCodes,
  type Range as LspRange,
  ResponseError,
} from "vscode-languageserver";
import type { Place } from "../gaps/finding.ts";
import { english, type Language, localise, type Message } from "../grammar/message.ts";
import { Notes } from "../grammar/notes.ts";
import { languageFor } from "../project/languages.ts";
import type { CheckedDocument, Project } from "../project/project.ts";
import { inTurn } from "./session/in-turn.ts";

/** So long, in milliseconds, a pause in typing takes. */
const whileTyping = 300;

/** What features share: the project, the reader's language, and word of what was checked. */
export class Workspace {
  readonly project: Project;
  /** What the client says that it can do. */
  client: ClientCapabilities = {};
  /** The uri of the folder with the documentation, which diagnostics link to; null where there is none. */
  docs: string | null = null;
  /** Whether the client colours texts, figures and comments itself. */
  hasGrammar = false;
  /** Whether all files of the folders that are open may be read; those of strangers are not. */
  isTrusted = true;
  /** Whether the client reads files that the server cannot. */
  canReadFiles = false;
  /** Settled when the journeys of the folders that are open were read. */
  loading: Promise<void> = Promise.resolve();
  /** The language of the editor itself. */
  displayLanguage: Language = english;
  private readonly texts = new Map<Language, Notes<Message, string>>();
  private readonly listeners: ((uri: string) => void)[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(project: Project) {
    this.project = project;
  }

  /** The language for the readers of a document: that of its team's settings, else that of the editor. */
  languageOf({ settings }: CheckedDocument): Language {
    return settings.locale === undefined ? this.displayLanguage : languageFor(settings.locale);
  }

  /** A message in a language; each is printed once, as findings outlive many keystrokes. */
  say(text: Message, language: Language): string {
    const texts = this.texts.get(language) ?? new Notes<Message, string>();
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
  async nextChange(token: CancellationToken): Promise<void> {
    await new Promise<void>((resolve) => {
      const ended = token.onCancellationRequested(() => done());
      const done = () => {
        ended.dispose();
        this.waiting.delete(done);
        resolve();
      };
      this.waiting.add(done);
    });
  }

  /** Waits until nothing has changed for a while: between two keystrokes, nobody looks at other files. */
  async pause(token: CancellationToken): Promise<void> {
    for (let isCalm = false; !isCalm && !token.isCancellationRequested; ) {
      const { revision } = this.project;
      await new Promise((resolve) => setTimeout(resolve, whileTyping));
      isCalm = this.project.revision === revision;
    }
  }

  /** Says that a document has changed, so that it and those that import it are checked anew. */
  async changed(uri: string): Promise<void> {
    if (!this.project.isLoaded(uri)) await this.project.load(uri);
    await this.tell([uri, ...this.project.dependents(uri)]);
  }

  /** Says that something has changed that bears on every document. */
  async allChanged(): Promise<void> {
    await this.tell(this.project.openUris());
  }

  /**
   * A document as it is now; reads what is not loaded yet.
   * @throws where it was edited meanwhile: what was asked is then about another text
   */
  async checked(uri: string): Promise<CheckedDocument | null> {
    if (!this.project.isLoaded(uri)) await this.unlessEdited(uri, this.project.load(uri));
    return this.project.check(uri);
  }

  /** A document as it is now, once all files of the workspace were read: for what all of them have a say in. */
  async checkedAmongAll(uri: string): Promise<CheckedDocument | null> {
    await this.unlessEdited(uri, this.loading);
    return this.checked(uri);
  }

  /** Every file that was read, checked, while other messages come in between. */
  async *everyFile(token: CancellationToken): AsyncGenerator<CheckedDocument> {
    for await (const uri of inTurn(this.project.uris(), token)) {
      if (!this.project.isLoaded(uri)) await this.project.load(uri);
      const checked = this.project.check(uri);
      if (checked) yield checked;
    }
  }

  /** A place as lines and characters of the document that it stands in now. */
  rangeOf({ uri, chunk, start, end }: Place): LspRange {
    const document = this.project.document(uri)!;
    return { start: document.positionInChunk(chunk, start), end: document.positionInChunk(chunk, end) };
  }

  private async unlessEdited(uri: string, work: Promise<unknown>): Promise<void> {
    const before = this.project.document(uri);
    await work;
    if (before && this.project.document(uri) !== before)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The text was edited meanwhile.");
  }

  private async tell(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (!this.project.isLoaded(uri)) await this.project.load(uri);
      for (const listener of this.listeners) listener(uri);
    }
    for (const done of this.waiting) done();
  }
}
