import type { ImportedFile } from "../gaps/rule.ts";
import type { SourceDocument } from "../grammar/document.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import type { FileDeclarations, Scope } from "../model/scope.ts";
import type { Import } from "./imports.ts";

/** What a file declares and imports, by itself. */
export interface File {
  readonly own: FileDeclarations;
  readonly imports: readonly Import[];
}

/** What the names in a file stand for. */
export interface Links {
  readonly scope: Scope;
  readonly journeys: readonly JourneyMap[];
}

/** A file with the names in it looked up, when somebody first asks: with one file, all change that import it. */
export class LinkedFile implements File, Links {
  readonly document: SourceDocument;
  readonly own: FileDeclarations;
  readonly imports: readonly Import[];
  /** What its imports bring; without those that must not be followed. */
  readonly imported: readonly ImportedFile[];
  readonly #lookUp: () => Links;
  #links: Links | null = null;

  constructor(
    document: SourceDocument,
    { own, imports }: File,
    imported: readonly ImportedFile[],
    lookUp: () => Links,
  ) {
    this.document = document;
    this.own = own;
    this.imports = imports;
    this.imported = imported;
    this.#lookUp = lookUp;
  }

  get scope(): Scope {
    return this.#all.scope;
  }

  get journeys(): readonly JourneyMap[] {
    return this.#all.journeys;
  }

  get #all(): Links {
    this.#links ??= this.#lookUp();
    return this.#links;
  }
}
