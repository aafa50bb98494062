import type { Direction } from "../grammar/vocabulary/channels.ts";
import type { Reference } from "../grammar/vocabulary/value-types.ts";
import type { DeclaredJourney, DeclaredOpportunity, DeclaredStage, DeclaredTouchpoint } from "./elements.ts";
import {
  isTouchpoint,
  type JourneyMap,
  type Opportunity,
  type Stage,
  type Touchpoint,
} from "./journey-map.ts";
import { mapScenario } from "./scenario.ts";
import type { Channel, Lifecycle, Persona, Scope } from "./scope.ts";

/** Looks up the names of a journey and fills in what follows from them. */
export function mapJourney(uri: string, declared: DeclaredJourney, scope: Scope): JourneyMap {
  const lifecycle = lookUp(scope.lifecycles, declared.lifecycle?.lifecycle) ?? null;
  const named = lookUpAll(
    scope.personas,
    declared.personas?.items.map((item) => item.persona),
  );
  const allStages: Stage[] = [];
  const touchpoints: Touchpoint[] = [];

  const addStages = (stages: readonly DeclaredStage[], outer: Stage | null) => {
    for (const stage of stages) {
      const added = mapStage(stage, outer, lifecycle);
      allStages.push(added);
      const firstInner = stage.stage[0]?.syntax.start ?? Number.POSITIVE_INFINITY;
      const addTouchpoints = (declared: readonly DeclaredTouchpoint[]) => {
        for (const touchpoint of declared) {
          const mapped = mapTouchpoint(touchpoint, touchpoints.length, added, named, scope);
          added.touchpoints.push(mapped);
          touchpoints.push(mapped);
        }
      };
      // A stage holds touchpoints or stages; where it holds both, which is told, the file's order counts.
      addTouchpoints(stage.touchpoint.filter(({ syntax }) => syntax.start < firstInner));
      addStages(stage.stage, added);
      addTouchpoints(stage.touchpoint.filter(({ syntax }) => syntax.start > firstInner));
    }
  };
  addStages(declared.stage, null);
  findEntries(allStages, touchpoints);

  const stages = allStages.filter((stage) => stage.declared.stage.length === 0);
  const places = placesById(allStages, touchpoints);
  return {
    uri,
    declared,
    scope,
    lifecycle,
    personas: everyone(named, touchpoints),
    stages,
    allStages,
    touchpoints,
    places,
    activities: declared.activity.map((activity) => ({
      declared: activity,
      supports: lookUpAll(
        places,
        activity.supports?.items.map((item) => item.target),
      ),
    })),
    opportunities: mapOpportunities(declared, allStages, places),
    scenarios: declared.scenario.map((scenario) => mapScenario(scenario, places, scope)),
    metrics: holders(declared, allStages, touchpoints)
      .flatMap((holder) => holder.metric)
      .sort((a, b) => a.syntax.start - b.syntax.start),
  };
}

/** From the end to the beginning: a stage without touchpoints is entered where the next one is. */
function findEntries(stages: readonly Stage[], touchpoints: readonly Touchpoint[]): void {
  let next = touchpoints.length;
  for (const stage of stages.toReversed()) {
    while (next > 0 && touchpoints[next - 1]!.declared.syntax.start > stage.declared.syntax.start) next--;
    stage.entry = touchpoints[next] ?? null;
  }
}

/** What metrics and opportunities stand in. */
function holders(
  journey: DeclaredJourney,
  stages: readonly Stage[],
  touchpoints: readonly Touchpoint[],
): (DeclaredJourney | DeclaredStage | DeclaredTouchpoint)[] {
  return [journey, ...stages.map(({ declared }) => declared), ...touchpoints.map(({ declared }) => declared)];
}

/** A stage's phase and lifecycle steps are its own, or those of the stage around it, or what its name says. */
function mapStage(declared: DeclaredStage, outer: Stage | null, lifecycle: Lifecycle | null): Stage {
  const steps = lifecycle?.steps ?? [];
  const own =
    declared.covers?.items.map((item) => item.step.name) ??
    steps.filter((step) => step.id === declared.id).map((step) => step.id);
  const covers = own.length > 0 ? own : (outer?.covers ?? []);
  const ofFirstStep = steps.find((step) => step.id === covers[0])?.phase;
  const phase =
    declared.phase?.value ??
    (own.length > 0 ? ofFirstStep : undefined) ??
    outer?.phase ??
    ofFirstStep ??
    null;
  return {
    id: declared.id,
    label: declared.label,
    declared,
    outer,
    phase,
    covers,
    touchpoints: [],
    entry: null,
  };
}

function mapTouchpoint(
  declared: DeclaredTouchpoint,
  index: number,
  stage: Stage,
  named: readonly Persona[],
  scope: Scope,
): Touchpoint {
  const channels = lookUpAll(
    scope.channels,
    declared.channel?.items.map((item) => item.channel),
  );
  const own =
    declared.personas &&
    lookUpAll(
      scope.personas,
      declared.personas.items.map((item) => item.persona),
    );
  return {
    id: declared.id,
    label: declared.label,
    declared,
    index,
    stage,
    personas: own ?? named,
    channels,
    kind: declared.kind?.value ?? channels.find((channel) => channel.kind)?.kind ?? null,
    direction: declared.direction?.value ?? directionOf(channels),
    runBy:
      declared.runBy?.value ??
      (channels.length > 0 && channels.every((channel) => channel.runBy === channels[0]!.runBy)
        ? channels[0]!.runBy
        : "company"),
  };
}

/** With several channels, inbound or outbound only if all are. */
function directionOf(channels: readonly Channel[]): Direction {
  const [first] = channels;
  return first && channels.every((channel) => channel.direction === first.direction)
    ? first.direction
    : "both";
}

function mapOpportunities(
  journey: DeclaredJourney,
  stages: readonly Stage[],
  places: ReadonlyMap<string, Touchpoint | Stage>,
): Opportunity[] {
  const map = (declared: DeclaredOpportunity, at?: Touchpoint): Opportunity => {
    const addressed = lookUpAll(
      places,
      declared.addresses?.items.map((item) => item.touchpoint),
    ).filter(isTouchpoint);
    return { declared, touchpoints: at ? [at, ...addressed] : addressed };
  };
  return [
    ...journey.opportunity.map((declared) => map(declared)),
    ...stages.flatMap((stage) => [
      ...stage.declared.opportunity.map((declared) => map(declared)),
      ...stage.touchpoints.flatMap((at) => at.declared.opportunity.map((declared) => map(declared, at))),
    ]),
  ].sort((a, b) => a.declared.syntax.start - b.declared.syntax.start);
}

/** Stages and touchpoints share their names; of two with one name, the first counts. */
function placesById(
  stages: readonly Stage[],
  touchpoints: readonly Touchpoint[],
): Map<string, Touchpoint | Stage> {
  const inOrder = [...stages, ...touchpoints].sort(
    (a, b) => a.declared.syntax.start - b.declared.syntax.start,
  );
  const places = new Map<string, Touchpoint | Stage>();
  for (const place of inOrder) if (place.id && !places.has(place.id)) places.set(place.id, place);
  return places;
}

function lookUp<T>(names: ReadonlyMap<string, T>, reference: Reference | undefined): T | undefined {
  return reference && names.get(reference.name);
}

function lookUpAll<T>(names: ReadonlyMap<string, T>, references: readonly Reference[] = []): T[] {
  return references.flatMap((reference) => names.get(reference.name) ?? []);
}

function everyone(named: readonly Persona[], touchpoints: readonly Touchpoint[]): Persona[] {
  const all = new Set(named);
  for (const { personas } of touchpoints) {
    if (personas !== named) for (const persona of personas) all.add(persona);
  }
  return [...all];
}
