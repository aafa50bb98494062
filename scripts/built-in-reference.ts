import { localise, type Message } from "../grammar/message.ts";
import { builtInChannels, type ChannelTraits } from "../grammar/vocabulary/channels.ts";
import type { ElementDefinition, Parameter, Parameters, Saying } from "../grammar/vocabulary/definitions.ts";
import { builtInLifecycles } from "../grammar/vocabulary/lifecycles.ts";
import { metricKinds, metricParameters } from "../grammar/vocabulary/metric-kinds.ts";
import { said } from "../grammar/vocabulary/signature.ts";
import { elements } from "../grammar/vocabulary/table.ts";
import type { ValueType } from "../grammar/vocabulary/value-types.ts";
import { code, type Row, table } from "./reference-markdown.ts";

/** The named parts of a property, as rows of a table. */
export function partRows(parts: Parameters): Row[] {
  return Object.entries<Parameter>(parts).map(([name, part]) => [
    `↳ ${code(said(name, part))}`,
    localise(part.doc),
    code(part.example),
  ]);
}

export function metricSection(): string {
  const kinds = Object.entries(metricKinds).flatMap(([kind, { doc, example, parameters }]) => [
    [code(`metric ${kind}`), localise(doc), code(example)],
    ...partRows(parameters),
  ]);
  const head = ["written", "says", "for example"];
  return [
    "## Kinds of metric",
    'Any other name is a metric as written, such as `metric refunds 12 unit "a week" better lower`.',
    table(head, kinds),
    "Each of them may also say:",
    table(head, partRows(metricParameters)),
  ].join("\n\n");
}

export function channelSection(): string {
  const rows = Object.entries<ChannelTraits>(builtInChannels).map(([name, traits]) => [
    code(name),
    traits.phase,
    traits.direction,
    traits.runBy,
    traits.kind ?? "",
  ]);
  return [
    "## Channels that are built in",
    "A channel of your own comes during the purchase, is run by the company and goes both ways, unless it says otherwise. Of several channels, the first with a kind gives a touchpoint its kind.",
    table(["channel", "phase", "direction", "run by", "kind"], rows),
  ].join("\n\n");
}

/** The words that the vocabulary explains, behind the keywords and named parts that take them. */
export function wordSection(): string {
  const properties = Object.values<ElementDefinition>(elements).flatMap((each) =>
    Object.entries(each.properties),
  );
  const parts = properties.flatMap(([, { parameters }]) => Object.entries<Saying>(parameters ?? {}));
  const docs = new Map<string, string>();
  for (const [keyword, { values }] of [...properties, ...parts]) {
    for (const [word, doc] of Object.values(values).flatMap(explainedWords))
      docs.set(`${keyword} ${word}`, localise(doc));
  }
  const rows = [...docs].map(([written, doc]) => [code(written), doc]);
  return ["## Words", table(["written", "means"], rows)].join("\n\n");
}

function explainedWords(type: ValueType): [string, Message][] {
  if (type.type === "either") return type.options.flatMap(explainedWords);
  return type.type === "word" ? Object.entries(type.docs ?? {}) : [];
}

export function lifecycleSection(): string {
  const rows = Object.entries(builtInLifecycles).map(([name, steps]) => [
    code(name),
    steps.map(({ id, phase }) => `${code(id)} (${phase})`).join(", "),
  ]);
  return ["## Lifecycles that are built in", table(["lifecycle", "steps"], rows)].join("\n\n");
}
