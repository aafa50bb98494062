import type { JourneyMap, Stage, Touchpoint } from "./journey-map.ts";

type RecordFact = NonNullable<Touchpoint["declared"]["record"]>;

/**
 * Where what happens at a touchpoint is written down: as its own `record` says, else the nearest one around it;
 * they do not add up.
 */
export function recordsAt({ declared: journey }: JourneyMap, { declared, stage }: Touchpoint) {
  return (declared.record ?? recordAround(stage) ?? journey.record)?.items ?? [];
}

function recordAround(stage: Stage | null): RecordFact | undefined {
  return stage ? (stage.declared.record ?? recordAround(stage.outer)) : undefined;
}
