import { emotionOf, meanEmotion } from "../../model/emotions.ts";
import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import type { Subject } from "../diagram.ts";

/** What a picture shows as one: a touchpoint, or in a large journey all those of a stage. */
export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly stage: Stage;
  readonly touchpoints: readonly Touchpoint[];
}

/** The touchpoints that are drawn: all, or those that the chosen persona meets. */
export function touchpointsOf({ journey, persona }: Pick<Subject, "journey" | "persona">) {
  return persona
    ? journey.touchpoints.filter(({ personas }) => personas.includes(persona))
    : journey.touchpoints;
}

export function eachTouchpoint(touchpoints: readonly Touchpoint[]): Moment[] {
  return touchpoints.map((touchpoint) => ({
    id: touchpoint.id,
    label: touchpoint.label,
    stage: touchpoint.stage,
    touchpoints: [touchpoint],
  }));
}

export function eachStage(touchpoints: readonly Touchpoint[]): Moment[] {
  const byStage = Map.groupBy(touchpoints, ({ stage }) => stage);
  return [...byStage].map(([stage, inStage]) => ({
    id: stage.id,
    label: stage.label,
    stage,
    touchpoints: inStage,
  }));
}

/** How a persona feels there, 1 to 5, or on average everyone who meets it; null where nothing is said of it. */
export function emotionAt({ touchpoints }: Moment, persona: Persona | null): number | null {
  const scores = touchpoints.flatMap((touchpoint) => {
    if (!persona) return meanEmotion(touchpoint) ?? [];
    return touchpoint.personas.includes(persona) ? (emotionOf(touchpoint, persona) ?? []) : [];
  });
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
}

/** How important some touchpoints are, 1 to 5: as the most important of them; null where nothing is said. */
export function importanceOf(touchpoints: readonly Touchpoint[]): number | null {
  return touchpoints.reduce<number | null>(
    (highest, { declared: { importance } }) =>
      importance && importance.value > (highest ?? 0) ? importance.value : highest,
    null,
  );
}
