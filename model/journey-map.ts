import type { Direction, Phase, Runner, TouchpointKind } from "../grammar/vocabulary/channels.ts";
import type {
  DeclaredActivity,
  DeclaredJourney,
  DeclaredOpportunity,
  DeclaredStage,
  DeclaredTouchpoint,
  Metric,
} from "./elements.ts";
import type { Scenario } from "./scenario.ts";
import type { Channel, Lifecycle, Persona, Scope } from "./scope.ts";

/** A journey with its names looked up and its defaults filled in. */
export interface JourneyMap {
  readonly uri: string;
  readonly declared: DeclaredJourney;
  readonly scope: Scope;
  readonly lifecycle: Lifecycle | null;
  /** Those that the journey names, then those that only touchpoints name. */
  readonly personas: readonly Persona[];
  /** The innermost stages in file order: an outer stage stands for the stages in it. */
  readonly stages: readonly Stage[];
  /** All stages, outer ones before those in them. */
  readonly allStages: readonly Stage[];
  /** In file order. */
  readonly touchpoints: readonly Touchpoint[];
  readonly activities: readonly Activity[];
  /** In file order. */
  readonly opportunities: readonly Opportunity[];
  readonly scenarios: readonly Scenario[];
  /** Every metric of the journey, its stages and its touchpoints, in file order. */
  readonly metrics: readonly Metric[];
  /** What a name of a stage or touchpoint stands for. */
  readonly places: ReadonlyMap<string, Touchpoint | Stage>;
}

export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly declared: DeclaredStage;
  readonly outer: Stage | null;
  readonly phase: Phase | null;
  /** Ids of lifecycle steps. */
  readonly covers: readonly string[];
  readonly touchpoints: Touchpoint[];
  /**
   * Where who comes to this stage arrives: at its first touchpoint, also in a stage in it, or where it has none at
   * the first one behind it.
   */
  entry: Touchpoint | null;
}

export interface Touchpoint {
  readonly id: string;
  readonly label: string;
  readonly declared: DeclaredTouchpoint;
  /** Its place among the journey's touchpoints. */
  readonly index: number;
  readonly stage: Stage;
  /** Who meets it. */
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  readonly kind: TouchpointKind | null;
  readonly direction: Direction;
  readonly runBy: Runner;
}

export interface Activity {
  readonly declared: DeclaredActivity;
  readonly supports: readonly (Touchpoint | Stage)[];
}

export interface Opportunity {
  readonly declared: DeclaredOpportunity;
  /** What it is for: the touchpoint that it stands at, and those that it addresses. */
  readonly touchpoints: readonly Touchpoint[];
}

/** A stage and those around it, from the inside out. */
export function withOuter(stage: Stage): Stage[] {
  return stage.outer ? [stage, ...withOuter(stage.outer)] : [stage];
}

export function isTouchpoint(place: Touchpoint | Stage): place is Touchpoint {
  return "stage" in place;
}

/** Whether the company runs a touchpoint, by itself or through a partner. */
export function isOurs({ runBy }: Touchpoint): boolean {
  return runBy === "company" || runBy === "partner";
}
