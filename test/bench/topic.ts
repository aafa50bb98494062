import type { Table } from "./table.ts";

/** Something that is to stay fast or small, and how it fared. */
export interface Target {
  readonly name: string;
  /** What was measured, and how much it may be at most: a ratio, or in the unit. */
  readonly measured: number;
  readonly limit: number;
  readonly unit: "×" | "ms" | "kB" | "MB/MB";
}

export interface Outcome {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

/** One thing to measure. */
export interface Topic {
  readonly title: string;
  measure(): Promise<Outcome>;
}
