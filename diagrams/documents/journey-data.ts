import { brokenPromisesIn } from "../../gaps/promises/broken-promises.ts";
import { localise } from "../../grammar/message.ts";
import { emotionOf, meanEmotion } from "../../model/emotions.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { type PromiseMade, promisesOf } from "../../model/promises.ts";
import type { Subject } from "../diagram.ts";
import { findingsByPlace } from "../gap-marks.ts";

/**
 * What a picture of a journey is made of, as data for other programs: stages, touchpoints and gaps in file order,
 * names as ids, emotions and importance from 1 to 5. What is not said is left out.
 */
export function journeyData(subject: Subject) {
  const { journey, persona } = subject;
  const { declared, lifecycle, stages, scenarios } = journey;
  const promises = promisesOf(journey);
  const broken = brokenPromisesIn(journey, promises);
  const personas = persona ? [persona] : journey.personas;
  const touchpoints = persona
    ? journey.touchpoints.filter((touchpoint) => touchpoint.personas.includes(persona))
    : journey.touchpoints;
  return {
    id: declared.id,
    label: declared.label,
    state: declared.state?.value,
    owner: declared.owner?.value,
    lifecycle: lifecycle?.id,
    personas: personas.map(({ id, label }) => ({ id, label })),
    stages: stages.map((stage) => ({
      id: stage.id,
      label: stage.label,
      in: stage.outer?.id,
      phase: stage.phase ?? undefined,
    })),
    touchpoints: touchpoints.map((touchpoint) => touchpointData(touchpoint, personas)),
    promises: promises.map((promise) => promiseData(promise, broken.has(promise))),
    scenarios: scenarios.map(({ declared: { id, label }, persona: walker, observed }) => ({
      id,
      label,
      persona: walker?.id,
      observed,
    })),
    gaps: gapsData(subject),
  };
}

function touchpointData(touchpoint: Touchpoint, personas: Subject["journey"]["personas"]) {
  const { id, label, stage, channels, declared } = touchpoint;
  const felt = personas.flatMap((persona) => {
    const score = touchpoint.personas.includes(persona) ? emotionOf(touchpoint, persona) : null;
    return score === null ? [] : [[persona.id, score] as const];
  });
  return {
    id,
    label,
    stage: stage.id,
    personas: touchpoint.personas.filter((each) => personas.includes(each)).map((each) => each.id),
    channels: channels.map((channel) => channel.id),
    emotions: Object.fromEntries(felt),
    emotion: personas.length === 0 ? (meanEmotion(touchpoint) ?? undefined) : undefined,
    importance: declared.importance?.value,
    momentOfTruth: declared.momentOfTruth !== undefined,
  };
}

function promiseData({ id, places }: PromiseMade, isBroken: boolean) {
  const isKnown = places.some(({ fact }) => fact.actual);
  return {
    id,
    label: places.find(({ fact }) => fact.what)?.fact.what,
    touchpoints: places.map(({ touchpoint }) => touchpoint.id),
    state: isBroken ? "broken" : isKnown ? "kept" : "open",
  };
}

function gapsData({ journey, findings, language }: Subject) {
  return [...findingsByPlace(journey, findings)].flatMap(([place, found]) =>
    found.map(({ rule, severity, message }) => ({
      rule,
      severity,
      at: place?.id ?? journey.declared.id,
      message: localise(message, language),
    })),
  );
}
