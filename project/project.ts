import { checkFile, checkJourney } from "../gaps/check.ts";
import type { Finding } from "../gaps/finding.ts";
import type { Edit, SourceDocument } from "../grammar/document.ts";
import { bind } from "../model/bind.ts";
import type { DeclaredJourney } from "../model/elements.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { mapJourney } from "../model/map-journey.ts";
import { type FileDeclarations, type Scope, scopeOf } from "../model/scope.ts";
import { inFileOrder, problemsOf, wrongImport } from "./file-findings.ts";
import { type FileKey, fileKey } from "./file-key.ts";
import type { FileSystem } from "./file-system.ts";
import { circlesThrough } from "./import-circles.ts";
import { countImports, type Import, resolveImport } from "./imports.ts";
import { defaultSettings, type Settings, settingsFile } from "./settings.ts";
import { isIncluded, type SettingsFile, SettingsFiles } from "./settings-files.ts";
import { Texts } from "./texts.ts";

/** What is known of one version of a file. */
export interface CheckedDocument {
  readonly document: SourceDocument;
  readonly scope: Scope;
  readonly journeys: readonly JourneyMap[];
  /** In file order. */
  readonly findings: readonly Finding[];
  /** Whether it has problems of syntax, so that some of it may not be understood. */
  readonly broken: boolean;
}

interface File {
  readonly own: FileDeclarations;
  readonly imports: readonly Import[];
}

interface CheckedJourney {
  readonly map: JourneyMap;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * The one pipeline that everyone runs: text, syntax, journeys, findings. Each step is done again only for what
 * a change touches. A file may be asked for by any spelling of its uri.
 */
export class Project {
  private readonly texts: Texts;
  private readonly keys = new Map<string, FileKey>();
  private roots: readonly FileKey[];
  private files = new WeakMap<SourceDocument, File>();
  private readonly scopes = new Map<FileKey, { ingredients: readonly unknown[]; scope: Scope }>();
  private readonly checkedJourneys = new WeakMap<DeclaredJourney, CheckedJourney>();
  private readonly settingsFiles: SettingsFiles;
  /** Goes up with all that bears on a check beside the texts. */
  private settingsRevision = 0;
  private readonly lastChecks = new Map<FileKey, { revision: number; checked: CheckedDocument | null }>();

  constructor(fileSystem: FileSystem, roots: readonly string[]) {
    this.texts = new Texts(fileSystem);
    this.roots = roots.map(fileKey);
    this.settingsFiles = new SettingsFiles(fileSystem);
  }

  /** Sets the folders that make up the workspace. */
  setRoots(roots: readonly string[]): void {
    this.roots = roots.map(fileKey);
    this.files = new WeakMap();
    this.settingsFiles.forgetAll();
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
    this.texts.closeDocument(this.keyOf(uri));
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
      for (const imported of this.importsOf(each)) needed.add(imported);
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
      for (const imported of this.importsOf(each)) needed.add(imported);
    }
    return true;
  }

  /** The open files whose imports lead to a file, on any way: what is found in them may change with it. */
  dependents(uri: string): string[] {
    const key = this.keyOf(uri);
    const leads = (from: FileKey) => {
      const seen = new Set(this.importsOf(from));
      for (const each of seen) {
        if (each === key) return true;
        for (const imported of this.importsOf(each)) seen.add(imported);
      }
      return false;
    };
    return [...this.texts.openKeys()]
      .filter((each) => each !== key && leads(each))
      .map((each) => this.texts.get(each)!.uri);
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

  /** Checks a file that is loaded; null for an unknown one. Nothing is done again before a text changes. */
  check(uri: string): CheckedDocument | null {
    const key = this.keyOf(uri);
    const revision = this.texts.revision + this.settingsRevision;
    let last = this.lastChecks.get(key);
    if (last?.revision !== revision) {
      last = { revision, checked: this.checkNow(key) };
      this.lastChecks.set(key, last);
    }
    return last.checked;
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

  private checkNow(key: FileKey): CheckedDocument | null {
    const document = this.texts.get(key);
    if (!document) return null;
    const { own, imports } = this.fileOf(document);
    const followed = imports.filter((each) => each.key !== null && !each.fact.syntax.broken);
    const imported = followed.map(({ fact, key }) => {
      const found = this.texts.get(key!);
      return { fact, file: found && this.fileOf(found).own };
    });
    const files = imported.flatMap(({ file }) => file ?? []);
    const scope = this.scopeFor(key, own, files, files.length === countImports(document));
    const settings = this.settingsFiles.nearest(key, this.roots)?.settings ?? defaultSettings;
    const journeys = own.journeys.map((declared) => this.checkedJourney(declared, own, scope, settings));
    const findings = [
      ...problemsOf(document),
      ...this.wrongImports(key, document, imports),
      ...checkFile({ own, imported, scope }, settings),
      ...journeys.flatMap((journey) => journey.findings),
    ];
    return {
      document,
      scope,
      journeys: journeys.map((journey) => journey.map),
      findings: inFileOrder(document, findings),
      broken: document.chunks.some((chunk) => chunk.problems.length > 0),
    };
  }

  private fileOf(document: SourceDocument): File {
    let file = this.files.get(document);
    if (!file) {
      const all = document.chunks.map((chunk) => bind(chunk).declarations);
      const key = fileKey(document.uri);
      file = {
        own: {
          uri: document.uri,
          personas: all.flatMap((each) => each.persona),
          channels: all.flatMap((each) => each.channel),
          lifecycles: all.flatMap((each) => each.lifecycle),
          journeys: all.flatMap((each) => each.journey),
        },
        imports: all.flatMap((each) => each.import).map((fact) => resolveImport(fact, key, this.roots)),
      };
      this.files.set(document, file);
    }
    return file;
  }

  private importsOf(key: FileKey): FileKey[] {
    const document = this.texts.get(key);
    return document ? this.fileOf(document).imports.flatMap((each) => each.key ?? []) : [];
  }

  /** Names change far less often than what is said about them: as long as they do not, the scope is the same. */
  private scopeFor(
    key: FileKey,
    own: FileDeclarations,
    imported: readonly FileDeclarations[],
    complete: boolean,
  ): Scope {
    const names = [own, ...imported].flatMap((file) => [
      file.uri,
      ...file.personas,
      ...file.channels,
      ...file.lifecycles,
      ...file.journeys.map((journey) => journey.id),
    ]);
    const ingredients = [complete, ...names];
    const last = this.scopes.get(key);
    const same =
      last?.ingredients.length === ingredients.length &&
      last.ingredients.every((each, index) => each === ingredients[index]);
    if (last && same) return last.scope;
    const scope = scopeOf(own, imported, complete);
    this.scopes.set(key, { ingredients, scope });
    return scope;
  }

  private checkedJourney(
    declared: DeclaredJourney,
    { uri }: FileDeclarations,
    scope: Scope,
    settings: Settings,
  ): CheckedJourney {
    let checked = this.checkedJourneys.get(declared);
    if (checked?.map.scope !== scope || checked.settings !== settings) {
      const map = checked?.map.scope === scope ? checked.map : mapJourney(uri, declared, scope);
      checked = { map, settings, findings: checkJourney(map, settings) };
      this.checkedJourneys.set(declared, checked);
    }
    return checked;
  }

  /** Imports that must not be followed, or that lead back to their own file. */
  private wrongImports(key: FileKey, { uri }: SourceDocument, imports: readonly Import[]): Finding[] {
    if (imports.length === 0) return [];
    const circles = circlesThrough(key, (from) => this.importsOf(from));
    return imports.flatMap(({ fact, key, refused }) => {
      const message = refused ?? circles.get(key);
      return message && !fact.syntax.broken ? wrongImport(uri, fact, message) : [];
    });
  }
}
