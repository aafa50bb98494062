import { promiseStates, stateOfAll } from "../../gaps/promises/promise-states.ts";
import { localise } from "../../grammar/message.ts";
import { emotionOf, meanEmotion } from "../../model/emotions.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { isGiven } from "../../model/promises.ts";
import type { Subject } from "../diagram.ts";
import { gapsOnMap } from "../gaps-on-map.ts";

/**
 * What a picture of a journey is made of, as data for other programs: stages (outer ones before those in them),
 * touchpoints and gaps in file order, names as ids, emotions and importance from 1 to 5. What is not said is left out.
 */
export function journeyData(subject: Subject) {
  const { journey, persona } = subject;
  const { declared, lifecycle, allStages, scenarios } = journey;
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
    stages: allStages.map((stage) => ({
      id: stage.id,
      label: stage.label,
      in: stage.outer?.id,
      phase: stage.phase ?? undefined,
    })),
    touchpoints: touchpoints.map((touchpoint) => touchpointData(touchpoint, personas)),
    promises: promisesData(subject),
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

function promisesData({ journey, persona }: Subject) {
  const { promises, stateAt } = promiseStates(journey);
  return promises.flatMap(({ id, places }) => {
    const given = places.filter((place) => !persona || isGiven(place, persona));
    if (given.length === 0) return [];
    return {
      id,
      label: given.find(({ fact }) => fact.what)?.fact.what,
      touchpoints: given.map(({ touchpoint }) => touchpoint.id),
      state: stateOfAll(given.map(stateAt)),
    };
  });
}

function gapsData(subject: Subject) {
  const { journey, language } = subject;
  return gapsOnMap(subject).flatMap(({ at, findings }) =>
    findings.map(({ rule, severity, message }) => ({
      rule,
      severity,
      at: at?.id ?? journey.declared.id,
      message: localise(message, language),
    })),
  );
}
