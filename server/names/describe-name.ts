import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import {
  type ChannelTraits,
  direction,
  phase,
  runner,
  touchpointKind,
} from "../../grammar/vocabulary/channels.ts";
import type { LifecycleStep } from "../../grammar/vocabulary/lifecycles.ts";
import type { ReferenceKind } from "../../grammar/vocabulary/value-types.ts";
import { isTouchpoint, type JourneyMap, type Stage, type Touchpoint } from "../../model/journey-map.ts";
import type { Persona, Scope } from "../../model/scope.ts";
import { escapeMarkdown } from "../explanations/markdown.ts";

/** Where names are looked up. */
export interface NamePlace {
  readonly scope: Scope;
  /** Those of the file. */
  readonly journeys: readonly JourneyMap[];
  /** The one that the name stands in, if any. */
  readonly journey: JourneyMap | null;
  readonly language: Language;
}

/** What a name stands for, in Markdown: its label, its kind and what a reader wants to know of it. */
export function describeName(kind: ReferenceKind, name: string, place: NamePlace): string | null {
  const { scope, journey, journeys, language } = place;
  const card = (label: string, what: Message, facts: readonly Fact[]) => {
    const title = `**${escapeMarkdown(label)}** · ${localise(what, language)} \`${name}\``;
    return [title, ...facts.map((fact) => `- ${written(fact, language)}`)].join("\n");
  };
  switch (kind) {
    case "persona": {
      const persona = scope.personas.get(name);
      return persona ? card(persona.label, message("persona"), personaFacts(persona)) : null;
    }
    case "channel": {
      const channel = scope.channels.get(name);
      const description = channel?.source?.declared.description;
      return channel
        ? card(channel.label, message("channel"), [
            ...(description ? [message("{0}", description.value)] : []),
            ...channelFacts(channel),
          ])
        : null;
    }
    case "lifecycle": {
      const lifecycle = scope.lifecycles.get(name);
      const label = lifecycle?.source?.declared.label ?? name;
      return lifecycle ? card(label, message("lifecycle"), lifecycle.steps.map(stepInLifecycle)) : null;
    }
    case "step": {
      const step = journey?.lifecycle?.steps.find(({ id }) => id === name);
      return step ? card(step.label, message("lifecycle step"), stepFacts(step)) : null;
    }
    case "journey": {
      const declared = journeys.find((each) => each.declared.id === name)?.declared;
      const facts = declared?.vision ? [message("Vision: {0}", declared.vision.value)] : [];
      return scope.journeys.has(name) ? card(declared?.label ?? name, message("journey"), facts) : null;
    }
    case "stage":
    case "touchpoint": {
      const found = journey?.places.get(name);
      if (!found || isTouchpoint(found) !== (kind === "touchpoint")) return null;
      return isTouchpoint(found)
        ? card(found.label, message("touchpoint"), touchpointFacts(found))
        : card(found.label, message("stage"), stageFacts(found));
    }
  }
}

/** A sentence, in which users' words are escaped; or a property as it would be written, and what it means. */
type Fact = Message | { readonly code: string; readonly doc: Message | null };

function written(fact: Fact, language: Language): string {
  if ("text" in fact) return escapeMarkdown(localise(fact, language));
  return fact.doc ? `\`${fact.code}\`: ${localise(fact.doc, language)}` : `\`${fact.code}\``;
}

function personaFacts({ declared: { segment, goal } }: Persona): Fact[] {
  return [
    ...(segment ? [message("Segment: {0}", segment.value)] : []),
    ...(goal[0] ? [message("Goal: {0}", goal[0].value)] : []),
  ];
}

function channelFacts(traits: ChannelTraits): Fact[] {
  return [
    { code: `phase ${traits.phase}`, doc: phase.docs[traits.phase] },
    { code: `run-by ${traits.runBy}`, doc: runner.docs[traits.runBy] },
    { code: `direction ${traits.direction}`, doc: direction.docs[traits.direction] },
    ...(traits.kind ? [{ code: `kind ${traits.kind}`, doc: touchpointKind.docs[traits.kind] }] : []),
  ];
}

function stepInLifecycle(step: LifecycleStep): Fact {
  const parts = [`step ${step.id}`, ...(step.phase ? [`phase ${step.phase}`] : [])];
  return { code: [...parts, ...(step.optional ? ["optional"] : [])].join(" "), doc: null };
}

function stepFacts(step: LifecycleStep): Fact[] {
  return [
    ...(step.phase ? [{ code: `phase ${step.phase}`, doc: phase.docs[step.phase] }] : []),
    ...(step.optional ? [{ code: "optional", doc: message("A journey need not cover this step.") }] : []),
  ];
}

function stageFacts(stage: Stage): Fact[] {
  const [goal] = stage.declared.goal;
  return [
    ...(stage.phase ? [{ code: `phase ${stage.phase}`, doc: phase.docs[stage.phase] }] : []),
    ...(goal ? [message("Goal: {0}", goal.value)] : []),
  ];
}

function touchpointFacts({ stage, channels, declared }: Touchpoint): Fact[] {
  const emotions = declared.emotion?.items.map(({ persona, score }) =>
    persona ? `${persona.name} ${score}` : `${score}`,
  );
  return [
    message("Stage: {0}", stage.label),
    ...(channels.length > 0 ? [message("Channel: {0}", channels.map(({ label }) => label).join(", "))] : []),
    ...(emotions ? [message("Emotion: {0}", emotions.join(", "))] : []),
  ];
}
