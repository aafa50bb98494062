import { checkFile, checkJourney } from "../gaps/check.ts";
import type { Finding } from "../gaps/finding.ts";
import { type Edit, SourceDocument } from "../grammar/document.ts";
import { bind } from "../model/bind.ts";
import type { Declarations, DeclaredJourney } from "../model/elements.ts";
import { type JourneyMap, mapJourney } from "../model/journey-map.ts";
import { type FileDeclarations, type Scope, scopeOf } from "../model/scope.ts";
import type { FileSystem } from "./file-system.ts";
import {
  countImports,
  cycleThrough,
  cyclicImport,
  type Import,
  missingImport,
  refusedImport,
  resolveImport,
} from "./imports.ts";
import { defaultSettings, type Settings, settingsFile } from "./settings.ts";
import { type SettingsFile, SettingsFiles } from "./settings-files.ts";

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
  readonly document: SourceDocument;
  readonly own: FileDeclarations;
  readonly imports: readonly Import[];
}

interface CheckedJourney {
  readonly map: JourneyMap;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * The one pipeline that everyone runs: text, syntax, journeys, findings. Files that an editor has open count
 * before those on disk. Each step is done again only for what a change touches.
 */
export class Project {
  private readonly fileSystem: FileSystem;
  private roots: readonly string[];
  private readonly open = new Map<string, SourceDocument>();
  /** Files read from disk; null where there is none. */
  private readonly onDisk = new Map<string, SourceDocument | null>();
  private files = new WeakMap<SourceDocument, File>();
  private readonly scopes = new Map<string, { ingredients: readonly unknown[]; scope: Scope }>();
  private readonly checkedJourneys = new WeakMap<DeclaredJourney, CheckedJourney>();
  private readonly settingsFiles: SettingsFiles;
  /** Goes up with every text that changes, so that what was checked since can be told. */
  private revision = 0;
  private readonly lastChecks = new Map<string, { revision: number; checked: CheckedDocument | null }>();

  constructor(fileSystem: FileSystem, roots: readonly string[]) {
    this.fileSystem = fileSystem;
    this.roots = roots;
    this.settingsFiles = new SettingsFiles(fileSystem);
  }

  /** Sets the folders that make up the workspace. */
  setRoots(roots: readonly string[]): void {
    this.roots = roots;
    this.revision++;
    this.files = new WeakMap();
  }

  /** Takes a text that an editor has open. */
  openDocument(uri: string, text: string, version: number): void {
    this.open.set(uri, SourceDocument.parse(uri, text, version));
    this.revision++;
  }

  editDocument(uri: string, edit: Edit, version: number): void {
    const document = this.open.get(uri);
    if (document) this.open.set(uri, document.edit(edit, version));
    this.revision++;
  }

  closeDocument(uri: string): void {
    this.open.delete(uri);
    this.forget(uri);
  }

  /** Forgets what was read of a file that has changed on disk. */
  forget(uri: string): void {
    if (uri.endsWith(`/${settingsFile}`)) this.settingsFiles.forget(uri);
    this.onDisk.delete(uri);
    this.revision++;
  }

  document(uri: string): SourceDocument | null {
    return this.open.get(uri) ?? this.onDisk.get(uri) ?? null;
  }

  openUris(): string[] {
    return [...this.open.keys()];
  }

  /** Reads a file, and all that it imports on any way, as far as that is not done yet. */
  async load(uri: string): Promise<SourceDocument | null> {
    if (!this.settingsFiles.isLoaded(uri, this.roots)) {
      await this.settingsFiles.load(uri, this.roots);
      this.revision++;
    }
    const waiting = [uri];
    const seen = new Set(waiting);
    for (const each of waiting) {
      if (!this.open.has(each) && !this.onDisk.has(each)) {
        const text = await this.fileSystem.read(each);
        this.revision++;
        this.onDisk.set(each, text === null ? null : SourceDocument.parse(each, text));
      }
      for (const imported of this.importsOf(each)) {
        if (!seen.has(imported)) waiting.push(imported);
        seen.add(imported);
      }
    }
    return this.document(uri);
  }

  /** Whether everything is read that checking a file needs. */
  isLoaded(uri: string): boolean {
    if (!this.settingsFiles.isLoaded(uri, this.roots)) return false;
    const needed = new Set([uri]);
    for (const each of needed) {
      if (!this.open.has(each) && !this.onDisk.has(each)) return false;
      for (const imported of this.importsOf(each)) needed.add(imported);
    }
    return true;
  }

  /** The open files that import a file, directly: what they mean may change with it. */
  dependents(uri: string): string[] {
    return this.openUris().filter((each) => this.importsOf(each).includes(uri));
  }

  /** The settings file that counts for a file that is loaded; null where there is none. */
  settingsFor(uri: string): SettingsFile | null {
    return this.settingsFiles.nearest(uri, this.roots);
  }

  /** Every settings file that was read. */
  settingsRead(): SettingsFile[] {
    return this.settingsFiles.all();
  }

  /** Checks a file that is loaded; null for an unknown one. Nothing is done again before a text changes. */
  check(uri: string): CheckedDocument | null {
    let last = this.lastChecks.get(uri);
    if (last?.revision !== this.revision) {
      last = { revision: this.revision, checked: this.checkNow(uri) };
      this.lastChecks.set(uri, last);
    }
    return last.checked;
  }

  private checkNow(uri: string): CheckedDocument | null {
    const document = this.document(uri);
    if (!document) return null;
    const file = this.fileOf(document);
    const imported = file.imports.flatMap((each) => {
      const found = each.uri && this.document(each.uri);
      return found ? this.fileOf(found).own : [];
    });
    const scope = this.scopeFor(uri, file.own, imported, imported.length === countImports(document));
    const settings = this.settingsFor(uri)?.settings ?? defaultSettings;
    const journeys = file.own.journeys.map((declared) => this.checkedJourney(uri, declared, scope, settings));
    const findings = [
      ...problemsOf(document),
      ...this.importFindings(uri, file.imports),
      ...checkFile({ own: file.own, imported, scope }, settings),
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
      const own: FileDeclarations = {
        uri: document.uri,
        personas: all.flatMap((each) => each.persona),
        channels: all.flatMap((each) => each.channel),
        lifecycles: all.flatMap((each) => each.lifecycle),
        journeys: all.flatMap((each) => each.journey),
      };
      const facts = all.flatMap((each: Declarations) => each.import);
      file = { document, own, imports: facts.map((fact) => resolveImport(fact, document.uri, this.roots)) };
      this.files.set(document, file);
    }
    return file;
  }

  private importsOf(uri: string): string[] {
    const document = this.document(uri);
    return document ? this.fileOf(document).imports.flatMap((each) => each.uri ?? []) : [];
  }

  /** Names change far less often than what is said about them: as long as they do not, the scope is the same. */
  private scopeFor(
    uri: string,
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
    const last = this.scopes.get(uri);
    const same =
      last?.ingredients.length === ingredients.length &&
      last.ingredients.every((each, index) => each === ingredients[index]);
    if (last && same) return last.scope;
    const scope = scopeOf(own, imported, complete);
    this.scopes.set(uri, { ingredients, scope });
    return scope;
  }

  private checkedJourney(
    uri: string,
    declared: DeclaredJourney,
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

  private importFindings(uri: string, imports: readonly Import[]): Finding[] {
    return imports.flatMap((each) => {
      if (each.fact.syntax.broken) return [];
      if (each.problem) return refusedImport(uri, each, each.problem);
      if (!this.document(each.uri!)) return missingImport(uri, each);
      const way = cycleThrough(uri, each.uri!, (from) => this.importsOf(from));
      return way ? cyclicImport(uri, each, way) : [];
    });
  }
}

function problemsOf({ uri, chunks }: SourceDocument): Finding[] {
  return chunks.flatMap((chunk) =>
    [...chunk.problems, ...bind(chunk).problems].map(({ code, message, start, end }) => ({
      rule: code,
      severity: "error" as const,
      at: { uri, chunk, start, end },
      message,
      related: [],
    })),
  );
}

function inFileOrder(document: SourceDocument, findings: readonly Finding[]): Finding[] {
  const start = (finding: Finding) => document.startOf(finding.at.chunk) + finding.at.start;
  return [...findings].sort((a, b) => start(a) - start(b));
}
