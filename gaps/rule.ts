import type { Message } from "../grammar/message.ts";
import type { Declarations } from "../model/elements.ts";
import type { Flow } from "../model/flow.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import type { PromiseMade } from "../model/promises.ts";
import type { FileDeclarations, Scope } from "../model/scope.ts";
import type { Place, Related, Severity } from "./finding.ts";
import type { Fix } from "./fixes/fix.ts";
import type { SlowPlan } from "./promises/promise-plans.ts";

/** A number that a team may set for a rule. */
export interface Option {
  readonly default: number;
  readonly min: number;
  readonly max?: number;
  readonly doc: Message;
}
export type Options = Readonly<Record<string, Option>>;

/** What a rule says of one cause. */
export interface Report {
  readonly at: Place;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** Ids of the personas whom it is about, where that is not everybody. */
  readonly personas?: readonly string[];
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Only of rules that say what they {@link Rule.fix}. */
  readonly fixes?: () => readonly Fix[];
}

export interface RuleContext<O extends Options = Options> {
  readonly options: { readonly [K in keyof O]: number };
  /** The day of the check, counted from 1970-01-01. */
  readonly today: number;
  report(finding: Report): void;
  /** How another rule is set; null where it is turned off. */
  optionsOf(rule: string): Readonly<Record<string, number>> | null;
}

/** What a rule that looks at a journey gets beside it. */
export interface JourneyContext<O extends Options = Options> extends RuleContext<O> {
  /** The walks of its personas, worked out when the first rule asks. */
  readonly flows: readonly Flow[];
  /** The promises that are made in it, worked out likewise. */
  readonly promises: readonly PromiseMade[];
  /** Those of them that are broken, with what is to be said of each. */
  readonly brokenPromises: ReadonlyMap<PromiseMade, Report>;
  /** Those of them that cannot be kept as planned. */
  readonly slowPlans: ReadonlyMap<PromiseMade, SlowPlan>;
}

/** A comment that keeps findings back. */
export interface Suppression {
  readonly at: Place;
  /** As it was written; empty where it names none. */
  readonly rule: string;
  readonly reason: string;
  /** Whether it was found to cover anything, or may cover something while a rule is turned off. */
  readonly used: boolean;
}

/** What an import brings; null where there is no such file that could be read. */
export interface ImportedFile {
  readonly fact: Declarations["import"][number];
  readonly file: FileDeclarations | null;
}

/** A file as rules see it: what it declares, and what its imports make visible. */
export interface CheckedFile {
  readonly own: FileDeclarations;
  /** In file order; without those that must not be followed. */
  readonly imported: readonly ImportedFile[];
  /** The journeys of the project that see this file: its own, and those of the files that import it. */
  readonly journeys: readonly JourneyMap[];
  /** Whether the project has any journey at all; without one, nobody can tell what is used. */
  readonly inProject: boolean;
  readonly scope: Scope;
}

/**
 * A rule reads declared facts only, and stays silent where the facts it needs are absent. It reports at the
 * smallest range that a reader would change, once a cause.
 */
export interface Rule<O extends Options = Options> {
  readonly name: string;
  readonly severity: Severity | "off";
  /** One sentence: what it finds. */
  readonly summary: Message;
  /** Why that matters, and where it is known from. */
  readonly why: Message;
  readonly options: O;
  /** What its quick fixes do, as the beginning of a sentence; none where nothing can be mended for the author. */
  readonly fix?: Message;
  checkJourney?(journey: JourneyMap, context: JourneyContext<O>): void;
  checkFile?(file: CheckedFile, context: RuleContext<O>): void;
  checkSuppressions?(suppressions: readonly Suppression[], context: RuleContext<O>): void;
  /**
   * Texts that it accepts, near misses among them, and texts that it rejects, with `<|` and `|>` around what
   * each finding is about. A fragment stands for a file that holds it.
   */
  readonly examples: { readonly accepts: readonly string[]; readonly rejects: readonly string[] };
}

/** Keeps the exact type of a rule's options. */
export function rule<const O extends Options>(definition: Rule<O>): Rule<O> {
  return definition;
}
