import { checkFile, checkJourney, checkSuppressions } from "../gaps/check.ts";
import type { Finding } from "../gaps/finding.ts";
import { Notes } from "../grammar/notes.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { type CheckedDocument, LazilyChecked } from "./checked-document.ts";
import { inFileOrder, problemsOf, wrongImport } from "./file-findings.ts";
import type { FileKey } from "./file-key.ts";
import { circlesThrough } from "./import-circles.ts";
import type { LinkedFile } from "./linked-file.ts";
import type { LinkedFiles } from "./linked-files.ts";
import type { Settings } from "./settings.ts";
import { suppress } from "./suppressions.ts";

/** What checks need to know of files beside what they say. */
interface FileFacts {
  settingsOf(key: FileKey): Settings;
  /** Its uri as the editor spells it. */
  uriOf(key: FileKey): string;
}

interface LastCheck {
  readonly revision: number;
  /** All that bears on what is found. */
  readonly ingredients: readonly unknown[];
  readonly checked: CheckedDocument | null;
}

interface CheckedJourney {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Checks files that are linked. Nothing is done again before something changes that bears on it: the text, the names
 * that it sees, who uses its personas, or its settings.
 */
export class Checks {
  private readonly files: LinkedFiles;
  private readonly facts: FileFacts;
  private readonly last = new Map<FileKey, LastCheck>();
  private readonly journeys = new Notes<JourneyMap, CheckedJourney>();

  constructor(files: LinkedFiles, facts: FileFacts) {
    this.files = files;
    this.facts = facts;
  }

  /** @param revision another one whenever anything has changed */
  check(key: FileKey, revision: number): CheckedDocument | null {
    const last = this.last.get(key);
    if (last?.revision === revision) return last.checked;
    const file = this.files.link(key);
    const users = file ? this.usersOf(key, file) : [];
    const ingredients = file ? [file, ...users, ...this.othersFor(key, file)] : [];
    const isSame =
      last?.ingredients.length === ingredients.length &&
      last.ingredients.every((each, index) => each === ingredients[index]);
    const checked = last && isSame ? last.checked : file && this.checkNow(key, file, users);
    this.last.set(key, { revision, ingredients, checked });
    return checked;
  }

  /** Forgets a file that is not there any more. */
  forget(key: FileKey): void {
    this.last.delete(key);
  }

  /** What bears on what is found in a file, beside the file and its users. */
  private othersFor(key: FileKey, file: LinkedFile): unknown[] {
    // Circles lead through files that are not imported directly.
    const circles = file.imports.map(({ key: to }) => to !== null && this.files.leadsTo(to, key));
    return [this.facts.settingsOf(key), this.isInProject(file), ...circles];
  }

  private checkNow(key: FileKey, file: LinkedFile, users: readonly LinkedFile[]): CheckedDocument {
    const { document, scope, journeys, imports } = file;
    const settings = this.facts.settingsOf(key);
    const known = {
      document,
      scope,
      journeys,
      settings,
      imports: imports.flatMap(({ fact, key: to }) => (to ? { fact, uri: this.facts.uriOf(to) } : [])),
      broken: document.chunks.some((chunk) => chunk.problems.length > 0),
    };
    return new LazilyChecked(known, () => this.findingsIn(key, file, users, settings));
  }

  private findingsIn(
    key: FileKey,
    file: LinkedFile,
    users: readonly LinkedFile[],
    settings: Settings,
  ): readonly Finding[] {
    const { document, own, imported, scope, journeys } = file;
    const used = { journeys: users.flatMap((each) => each.journeys), inProject: this.isInProject(file) };
    const all = [
      ...problemsOf(document),
      ...this.wrongImports(key, file),
      ...checkFile({ own, imported, scope, ...used }, settings),
      ...journeys.flatMap((journey) => this.findingsOf(journey, settings)),
    ];
    const { findings, suppressions } = suppress(document, all, settings);
    return inFileOrder(document, [...findings, ...checkSuppressions(suppressions, settings)]);
  }

  /** The files whose journeys may use what a file declares. Only what a persona says is judged by them. */
  private usersOf(key: FileKey, file: LinkedFile): readonly LinkedFile[] {
    return file.own.personas.length > 0 ? this.files.seeing(key) : [file];
  }

  /** Whether a persona that no journey is about stands beside journeys, and is not all that there is. */
  private isInProject({ own }: LinkedFile): boolean {
    return own.personas.length === 0 || this.files.hasJourneys();
  }

  /** What the rules say of a journey; again only when it, what it sees or the settings are others. */
  private findingsOf(journey: JourneyMap, settings: Settings): readonly Finding[] {
    let last = this.journeys.get(journey);
    if (last?.settings !== settings) {
      last = { settings, findings: checkJourney(journey, settings) };
      this.journeys.set(journey, last);
    }
    return last.findings;
  }

  /** Imports that must not be followed, or that lead back to their own file. */
  private wrongImports(key: FileKey, { own, imports }: LinkedFile): Finding[] {
    if (imports.length === 0) return [];
    const circles = circlesThrough(key, (from) => this.files.importsOf(from));
    return imports.flatMap(({ fact, key, refused }) => {
      const message = refused ?? circles.get(key);
      return message && !fact.syntax.broken ? wrongImport(own.uri, fact, message) : [];
    });
  }
}
