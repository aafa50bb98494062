import type { Edit, SourceDocument } from "../grammar/document.ts";
import type { Declaration } from "../model/resolve.ts";
import type { Scope } from "../model/scope.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { Checks } from "./checks.ts";
import { type FileKey, fileKey, isWithin } from "./file-key.ts";
import type { FileSystem } from "./file-system.ts";
import { LinkedFiles, type SharedKind } from "./linked-files.ts";
import { type Occurrence, occurrencesOf } from "./occurrences.ts";
import { defaultSettings, type Settings, settingsFile } from "./settings.ts";
import { isIncluded, type SettingsFile, SettingsFiles } from "./settings-files.ts";
import { Texts } from "./texts.ts";

export type { CheckedDocument };

/**
 * The one pipeline that everyone runs: text, syntax, journeys, findings. Each step is done again only for what
 * a change touches. A file may be asked for by any spelling of its uri.
 */
export class Project {
  private readonly texts: Texts;
  private readonly keys = new Map<string, FileKey>();
  private roots: readonly FileKey[];
  private readonly files: LinkedFiles;
  private readonly checks: Checks;
  private readonly settingsFiles: SettingsFiles;
  private defaultSettings: Settings = defaultSettings;
  /** Goes up with all that bears on a check beside the texts. */
  private settingsRevision = 0;

  constructor(fileSystem: FileSystem, roots: readonly string[]) {
    this.texts = new Texts(fileSystem);
    this.files = new LinkedFiles(this.texts);
    this.roots = roots.map(fileKey);
    this.files.setRoots(this.roots);
    this.settingsFiles = new SettingsFiles(fileSystem);
    this.checks = new Checks(this.files, {
      settingsOf: (key) => this.settingsFiles.nearest(key, this.roots)?.settings ?? this.defaultSettings,
      uriOf: (key) => this.uriOf(key),
    });
  }

  /** Goes up with everything that may change what is found. */
  get revision(): number {
    return this.texts.revision + this.settingsRevision;
  }

  /** Sets the folders that make up the workspace. */
  setRoots(roots: readonly string[]): void {
    this.roots = roots.map(fileKey);
    this.files.setRoots(this.roots);
    this.settingsFiles.forgetAll();
    this.settingsRevision++;
    // Files that are outside now are no longer there; those that were may be read now.
    const isOutside = (key: FileKey) => !this.roots.some((root) => isWithin(key, root));
    this.forgetClosed((key) => isOutside(key) || this.texts.get(key) === null);
  }

  /** Sets what counts for files for which no settings file does. */
  setDefaultSettings(settings: Settings): void {
    this.defaultSettings = settings;
    this.settingsRevision++;
  }

  /** Takes a text that an editor has open. What is found in it is told under this spelling of its uri. */
  openDocument(uri: string, text: string, version: number): void {
    this.texts.openDocument(uri, text, version);
  }

  editDocument(uri: string, edit: Edit, version: number): void {
    this.texts.editDocument(this.keyOf(uri), edit, version);
  }

  closeDocument(uri: string): void {
    const key = this.keyOf(uri);
    this.texts.closeDocument(key);
    this.checks.forget(key);
    this.files.forget(key);
    this.keys.delete(uri);
  }

  /** Forgets what was read of the files in a folder that is gone. @returns their uris */
  forgetWithin(folderUri: string): string[] {
    const folder = this.keyOf(folderUri);
    return this.forgetClosed((key) => isWithin(key, folder));
  }

  /** Forgets what was read of a file that has changed on disk. */
  forget(uri: string): void {
    const key = this.keyOf(uri);
    if (key.endsWith(`/${settingsFile}`)) {
      this.settingsFiles.forget(key);
      this.settingsRevision++;
    }
    this.texts.forget(key);
  }

  document(uri: string): SourceDocument | null {
    return this.texts.get(this.keyOf(uri));
  }

  isOpen(uri: string): boolean {
    return this.texts.isOpen(this.keyOf(uri));
  }

  /** The uris of the open documents, as the editor spells them. */
  openUris(): string[] {
    return [...this.texts.openKeys()].map((key) => this.texts.get(key)!.uri);
  }

  /** The uris of the files that are open or were read. */
  uris(): string[] {
    return [...this.texts.keys()].flatMap((key) => this.texts.get(key)?.uri ?? []);
  }

  /** Reads a file, and all that it imports on any way, as far as that is not done yet. */
  async load(uri: string): Promise<SourceDocument | null> {
    const key = this.keyOf(uri);
    if (!this.settingsFiles.isLoaded(key, this.roots)) {
      await this.settingsFiles.load(key, this.roots);
      this.settingsRevision++;
    }
    const needed = new Set([key]);
    for (const each of needed) {
      await this.texts.read(each);
      for (const imported of this.files.importsOf(each)) needed.add(imported);
    }
    return this.texts.get(key);
  }

  /** Whether everything is read that checking a file needs. */
  isLoaded(uri: string): boolean {
    const key = this.keyOf(uri);
    if (!this.settingsFiles.isLoaded(key, this.roots)) return false;
    const needed = new Set([key]);
    for (const each of needed) {
      if (!this.texts.has(each)) return false;
      for (const imported of this.files.importsOf(each)) needed.add(imported);
    }
    return true;
  }

  /**
   * The open files in which other things may be found after a change in a file: those whose imports lead to it, on
   * any way, and those that it imports, as what they declare may be used by it.
   */
  dependents(uri: string): string[] {
    const key = this.keyOf(uri);
    const imports = this.files.importsOf(key);
    return [...this.texts.openKeys()]
      .filter((each) => each !== key && (imports.includes(each) || this.files.leadsTo(each, key)))
      .map((each) => this.texts.get(each)!.uri);
  }

  /** The uris of the files that a file imports, directly. */
  importsOf(uri: string): string[] {
    return this.files.importsOf(this.keyOf(uri)).map((key) => this.uriOf(key));
  }

  /** Whether a file lies in a folder of the workspace, so that it may be read and imported. */
  isInWorkspace(uri: string): boolean {
    const key = this.keyOf(uri);
    return this.roots.some((root) => isWithin(key, root));
  }

  /** Whether the imports of one file lead to another one, on any way. */
  leadsTo(from: string, to: string): boolean {
    return this.files.leadsTo(this.keyOf(from), this.keyOf(to));
  }

  /** What files that were read declare for others, of one kind: names with their labels and the uris of their files. */
  *declared(kind: SharedKind): Generator<{ uri: string; id: string; label: string }> {
    for (const { key, id, label } of this.files.declared(kind)) yield { uri: this.uriOf(key), id, label };
  }

  /** The settings file that counts for a file that is loaded; null where there is none. */
  settingsFor(uri: string): SettingsFile | null {
    return this.settingsFiles.nearest(this.keyOf(uri), this.roots);
  }

  /** Whether the settings that count for a file let it be checked with its folder. */
  isIncluded(uri: string): boolean {
    return isIncluded(this.keyOf(uri), this.settingsFor(uri));
  }

  /** Every settings file that was read. */
  settingsRead(): SettingsFile[] {
    return this.settingsFiles.all();
  }

  /** Checks a file that is loaded; null for an unknown one. */
  check(uri: string): CheckedDocument | null {
    return this.checks.check(this.keyOf(uri), this.revision);
  }

  /** Everywhere that a name stands in the files that were read. */
  occurrences(declaration: Declaration): Occurrence[] {
    return occurrencesOf(declaration, this.files.seeing(this.keyOf(declaration.uri)));
  }

  /** The scopes of the files that see what a file declares. */
  scopesSeeing(uri: string): Scope[] {
    return this.files.seeing(this.keyOf(uri)).map(({ scope }) => scope);
  }

  private forgetClosed(isAsked: (key: FileKey) => boolean): FileKey[] {
    const forgotten = this.texts.forgetClosed(isAsked);
    for (const key of forgotten) {
      this.checks.forget(key);
      this.files.forget(key);
    }
    return forgotten;
  }

  /** The uri of a file that was read, as the editor spells it. */
  private uriOf(key: FileKey): string {
    return this.texts.get(key)?.uri ?? key;
  }

  /** Remembered, as every finding of a file asks for it. */
  private keyOf(uri: string): FileKey {
    let key = this.keys.get(uri);
    if (key === undefined) {
      key = fileKey(uri);
      this.keys.set(uri, key);
    }
    return key;
  }
}
