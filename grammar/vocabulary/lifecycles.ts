import type { Phase } from "./channels.ts";

export interface LifecycleStep {
  readonly id: string;
  readonly label: string;
  readonly phase?: Phase;
  readonly optional: boolean;
}

function steps(phases: Partial<Record<Phase, string[]>>): LifecycleStep[] {
  return Object.entries(phases).flatMap(([phase, ids]) =>
    ids.map((id) => ({ id, label: humanise(id), phase: phase as Phase, optional: false })),
  );
}

/** `read-reviews` as a person would write it. */
export function humanise(id: string): string {
  const words = id.replace(/[-_]+/g, " ").trim();
  const [first = ""] = words;
  return words ? first.toLocaleUpperCase("en") + words.slice(first.length) : id;
}

/** The lifecycles that need no declaration. */
export const builtInLifecycles: Readonly<Record<string, readonly LifecycleStep[]>> = {
  buyer: steps({ before: ["awareness", "consideration"], during: ["decision"] }),
  b2b: steps({
    before: ["out-of-market", "trigger", "initial-consideration", "active-evaluation"],
    during: ["purchase-decision"],
    after: ["experience", "loyalty"],
  }),
  purchase: steps({ before: ["before"], during: ["during"], after: ["after"] }),
  customer: steps({
    before: ["awareness", "consideration"],
    during: ["purchase"],
    after: ["service", "loyalty"],
  }),
};
