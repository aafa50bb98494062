import type { Finding } from "../gaps/finding.ts";
import type { SourceDocument } from "../grammar/document.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import type { Scope } from "../model/scope.ts";
import type { ImportFact } from "./imports.ts";
import type { Settings } from "./settings.ts";

/** What is known of one version of a file. */
export interface CheckedDocument {
  readonly document: SourceDocument;
  readonly scope: Scope;
  readonly journeys: readonly JourneyMap[];
  /** In file order. */
  readonly findings: readonly Finding[];
  /** Those that it was checked with. */
  readonly settings: Settings;
  /** The imports that are followed, with the files that they mean. */
  readonly imports: readonly { readonly fact: ImportFact; readonly uri: string }[];
  /** Whether it has problems of syntax, so that some of it may not be understood. */
  readonly broken: boolean;
}

/** Looks for findings when somebody first asks for them: what may be typed next is known without. */
export class LazilyChecked implements CheckedDocument {
  readonly document: SourceDocument;
  readonly scope: Scope;
  readonly journeys: readonly JourneyMap[];
  readonly settings: Settings;
  readonly imports: CheckedDocument["imports"];
  readonly broken: boolean;
  readonly #find: () => readonly Finding[];
  #findings: readonly Finding[] | null = null;

  constructor(known: Omit<CheckedDocument, "findings">, find: () => readonly Finding[]) {
    this.document = known.document;
    this.scope = known.scope;
    this.journeys = known.journeys;
    this.settings = known.settings;
    this.imports = known.imports;
    this.broken = known.broken;
    this.#find = find;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#find();
    return this.#findings;
  }
}
