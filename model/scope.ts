import { channelNames } from "../grammar/vocabulary/channel-names.ts";
import { builtInChannels, type ChannelTraits } from "../grammar/vocabulary/channels.ts";
import { builtInLifecycles, type LifecycleStep } from "../grammar/vocabulary/lifecycles.ts";
import type { DeclaredChannel, DeclaredJourney, DeclaredLifecycle, DeclaredPersona } from "./elements.ts";
import { labelOf } from "./reading/label-of.ts";

/** A file-level element and the file that declares it. */
export interface Located<T> {
  readonly uri: string;
  readonly declared: T;
}

export interface Persona extends Located<DeclaredPersona> {
  readonly id: string;
  readonly label: string;
}

export interface Channel extends ChannelTraits {
  readonly id: string;
  readonly label: string;
  /** Null for a built-in one. */
  readonly source: Located<DeclaredChannel> | null;
}

export interface Lifecycle {
  readonly id: string;
  readonly steps: readonly LifecycleStep[];
  readonly source: Located<DeclaredLifecycle> | null;
}

/** What one file declares. */
export interface FileDeclarations {
  readonly uri: string;
  readonly personas: readonly DeclaredPersona[];
  readonly channels: readonly DeclaredChannel[];
  readonly lifecycles: readonly DeclaredLifecycle[];
  readonly journeys: readonly DeclaredJourney[];
}

/** What names stand for in a file: its own elements first, then those of the files that it imports, then what is built in. */
export interface Scope {
  /** Whether every import could be read; if not, a name that is unknown here may stand in one of them. */
  readonly complete: boolean;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly lifecycles: ReadonlyMap<string, Lifecycle>;
  /** Ids only: what a journey says is of no concern to the others. */
  readonly journeys: ReadonlySet<string>;
}

/**
 * Brings together the names of a file and of the files that it imports, in the order of the imports.
 * @param complete whether every import could be read
 */
export function scopeOf(
  own: FileDeclarations,
  imported: readonly FileDeclarations[],
  complete: boolean,
): Scope {
  const files = [own, ...imported];
  const collect = <T extends { id: string }, R>(
    pick: (file: FileDeclarations) => readonly T[],
    make: (found: Located<T>) => R,
  ) => {
    const names = new Map<string, R>();
    for (const file of files) {
      for (const declared of pick(file)) {
        if (declared.id && !names.has(declared.id)) names.set(declared.id, make({ uri: file.uri, declared }));
      }
    }
    return names;
  };
  const channels = collect((file) => file.channels, declaredChannel);
  const lifecycles = collect((file) => file.lifecycles, declaredLifecycle);
  return {
    complete,
    personas: collect(
      (file) => file.personas,
      (found) => ({ ...found, id: found.declared.id, label: found.declared.label }),
    ),
    channels: new Map([...knownChannels, ...channels]),
    lifecycles: new Map([...knownLifecycles, ...lifecycles]),
    journeys: new Set(files.flatMap((file) => file.journeys.map((journey) => journey.id))),
  };
}

function declaredChannel(source: Located<DeclaredChannel>): Channel {
  const { id, label, phase, runBy, direction, kind } = source.declared;
  return {
    id,
    label,
    source,
    phase: phase?.value ?? "during",
    runBy: runBy?.value ?? "company",
    direction: direction?.value ?? "both",
    ...(kind && { kind: kind.value }),
  };
}

function declaredLifecycle(source: Located<DeclaredLifecycle>): Lifecycle {
  const steps = source.declared.step.map(({ id, label, phase, optional }) => ({
    id,
    label: labelOf(label, id),
    ...(phase && { phase }),
    optional: optional === true,
  }));
  return { id: source.declared.id, steps, source };
}

const knownChannels = Object.entries<ChannelTraits>(builtInChannels).map(
  ([id, traits]): [string, Channel] => {
    const label = channelNames[id as keyof typeof builtInChannels].text;
    return [id, { id, label, source: null, ...traits }];
  },
);
const knownLifecycles = Object.entries(builtInLifecycles).map(([id, steps]): [string, Lifecycle] => [
  id,
  { id, steps, source: null },
]);
