import type { SourceDocument } from "../grammar/document.ts";
import { Notes } from "../grammar/notes.ts";
import type { DeclaredJourney } from "../model/elements.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { mapJourney } from "../model/map-journey.ts";
import { bind } from "../model/reading/bind.ts";
import { type FileDeclarations, type Scope, scopeOf } from "../model/scope.ts";
import { type FileKey, fileKey } from "./file-key.ts";
import { countImports, resolveImport } from "./imports.ts";
import { type File, LinkedFile } from "./linked-file.ts";
import type { Texts } from "./texts.ts";

/** What files declare for others, which can be imported. */
export type SharedKind = "persona" | "channel" | "lifecycle";

const shared = { persona: "personas", channel: "channels", lifecycle: "lifecycles" } as const;

export function isShared(kind: string): kind is SharedKind {
  return Object.hasOwn(shared, kind);
}

interface LastLink {
  /** The versions of what it imports that were there. */
  readonly imported: readonly (SourceDocument | null)[];
  readonly file: LinkedFile;
}

/** Links the files of a project with each other. Each step is done again only for what a change touches. */
export class LinkedFiles {
  private readonly texts: Texts;
  private roots: readonly FileKey[] = [];
  private files = new Notes<SourceDocument, File>();
  private links = new Notes<SourceDocument, LastLink>();
  private imported: { revision: number; importers: ReadonlyMap<FileKey, readonly FileKey[]> } = {
    revision: -1,
    importers: new Map(),
  };
  private readonly scopes = new Map<FileKey, { ingredients: readonly unknown[]; scope: Scope }>();
  private readonly maps = new Notes<DeclaredJourney, JourneyMap>();

  constructor(texts: Texts) {
    this.texts = texts;
  }

  /** Sets the folders that imports must not leave. */
  setRoots(roots: readonly FileKey[]): void {
    this.roots = roots;
    this.files = new Notes();
    this.links = new Notes();
  }

  /** A file that is read; null for an unknown one. The same until it or what it imports changes. */
  link(key: FileKey): LinkedFile | null {
    const document = this.texts.get(key);
    if (!document) return null;
    const imported = this.fileOf(document).imports.map(({ key }) => key && this.texts.get(key));
    let last = this.links.get(document);
    if (!last?.imported.every((each, index) => each === imported[index])) {
      last = { imported, file: this.linkNow(key, document) };
      this.links.set(document, last);
    }
    return last.file;
  }

  private linkNow(key: FileKey, document: SourceDocument): LinkedFile {
    const file = this.fileOf(document);
    const followed = file.imports.filter((each) => each.key !== null && !each.fact.syntax.broken);
    const imported = followed.map(({ fact, key }) => {
      const found = this.texts.get(key!);
      return { fact, file: found && this.fileOf(found).own };
    });
    return new LinkedFile(document, file, imported, () => {
      const files = imported.flatMap(({ file }) => file ?? []);
      const scope = this.scopeFor(key, file.own, files, files.length === countImports(document));
      return { scope, journeys: file.own.journeys.map((declared) => this.mapOf(declared, file.own, scope)) };
    });
  }

  /** The files that a file imports, directly. */
  importsOf(key: FileKey): FileKey[] {
    const document = this.texts.get(key);
    return document ? this.fileOf(document).imports.flatMap((each) => each.key ?? []) : [];
  }

  /** Whether the imports of one file lead to another one, on any way. */
  leadsTo(from: FileKey, to: FileKey): boolean {
    const seen = new Set(this.importsOf(from));
    for (const each of seen) {
      if (each === to) return true;
      for (const imported of this.importsOf(each)) seen.add(imported);
    }
    return false;
  }

  /** What files declare for others, of one kind. */
  *declared(kind: SharedKind): Generator<{ key: FileKey; id: string; label: string }> {
    for (const key of this.texts.keys()) {
      const document = this.texts.get(key);
      if (document)
        for (const { id, label } of this.fileOf(document).own[shared[kind]]) if (id) yield { key, id, label };
    }
  }

  /** The files that see what a file declares: itself, and those that import it. */
  seeing(key: FileKey): LinkedFile[] {
    const importers = this.importers().get(key) ?? [];
    return [...new Set([key, ...importers])].flatMap((each) => this.link(each) ?? []);
  }

  /** The files that import each file; looked up once for as long as no text changes. */
  private importers(): ReadonlyMap<FileKey, readonly FileKey[]> {
    if (this.imported.revision !== this.texts.revision) {
      const importers = new Map<FileKey, FileKey[]>();
      for (const key of this.texts.keys()) {
        for (const to of this.importsOf(key)) {
          const from = importers.get(to);
          if (from) from.push(key);
          else importers.set(to, [key]);
        }
      }
      this.imported = { revision: this.texts.revision, importers };
    }
    return this.imported.importers;
  }

  /** Forgets what was worked out of a file that is not there any more. */
  forget(key: FileKey): void {
    this.scopes.delete(key);
  }

  /** Whether any file that was read holds a journey. */
  hasJourneys(): boolean {
    for (const key of this.texts.keys()) {
      const document = this.texts.get(key);
      if (document && this.fileOf(document).own.journeys.length > 0) return true;
    }
    return false;
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

  private mapOf(declared: DeclaredJourney, { uri }: FileDeclarations, scope: Scope): JourneyMap {
    let map = this.maps.get(declared);
    if (map?.scope !== scope) {
      map = mapJourney(uri, declared, scope);
      this.maps.set(declared, map);
    }
    return map;
  }
}
