import { quoted } from "../../gaps/fixes/new-names.ts";
import { format } from "../../grammar/formatter/format.ts";
import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import type { Phase } from "../../grammar/vocabulary/channels.ts";
import { builtInLifecycles } from "../../grammar/vocabulary/lifecycles.ts";
import type { Feature } from "../feature.ts";
import { type JourneyTemplate, newJourneyRequest } from "../protocol.ts";

/** What a new journey may begin as: one for each built-in lifecycle, and one with stages of its own. */
export const newJourney: Feature = {
  capabilities: {},

  register(connection, workspace) {
    connection.onRequest(newJourneyRequest, () =>
      kinds.map((kind) => template(kind, workspace.displayLanguage)),
    );
  },
};

interface Kind {
  readonly label: Message;
  /** A built-in one; without, the writer finds the stages. */
  readonly lifecycle?: string;
}

const kinds: readonly Kind[] = [
  { label: message("A customer's life with you"), lifecycle: "customer" },
  { label: message("A purchase, from first thought to decision"), lifecycle: "buyer" },
  { label: message("A purchase, with what comes before and after"), lifecycle: "purchase" },
  { label: message("A purchase by a company"), lifecycle: "b2b" },
  { label: message("Stages of your own") },
];

/** The steps of the built-in lifecycles, as they are called in a new journey. */
const stageLabels: Readonly<Record<string, Message>> = {
  awareness: message("Awareness"),
  consideration: message("Consideration"),
  decision: message("Decision"),
  "out-of-market": message("Out of market"),
  trigger: message("Trigger"),
  "initial-consideration": message("Initial consideration"),
  "active-evaluation": message("Active evaluation"),
  "purchase-decision": message("Purchase decision"),
  experience: message("Experience"),
  loyalty: message("Loyalty"),
  before: message("Before"),
  during: message("During"),
  after: message("After"),
  purchase: message("Purchase"),
  service: message("Service"),
};

/** Where customers are often met. */
const channels: Readonly<Record<Phase, string>> = { before: "search", during: "website", after: "support" };

interface NewStage {
  readonly id: string;
  readonly label: Message;
  readonly phase: Phase;
}

const ownStages: readonly NewStage[] = [
  { id: "first", label: message("The first stage"), phase: "during" },
  { id: "second", label: message("The second stage"), phase: "during" },
];

function stagesOf({ lifecycle }: Kind): readonly NewStage[] {
  if (lifecycle === undefined) return ownStages;
  return builtInLifecycles[lifecycle]!.map(({ id, phase }) => ({
    id,
    label: stageLabels[id]!,
    phase: phase ?? "during",
  }));
}

function template(kind: Kind, language: Language): JourneyTemplate {
  const stages = stagesOf(kind);
  const title = localise(message("A new journey"), language);
  const text = format(written(kind, title, stages, language));
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.startsWith("journey "));
  const character = lines[line]!.indexOf('"') + 1;
  return {
    label: localise(kind.label, language),
    detail: stages.map(({ label }) => localise(label, language)).join(" › "),
    text,
    title: { start: { line, character }, end: { line, character: character + title.length } },
  };
}

function written(
  { lifecycle }: Kind,
  title: string,
  stages: readonly NewStage[],
  language: Language,
): string {
  const say = (text: Message) => quoted(localise(text, language));
  const hint = message(
    "Put your own words between the quotation marks; Ctrl+Space shows what else can be said.",
  );
  // An editor shows the first line of a text that has no file yet as its name.
  return `journey new-journey ${quoted(title)} {
// ${localise(hint, language)}
owner ${say(message("Your team"))}
${lifecycle ? `lifecycle ${lifecycle}\n` : ""}personas customer
${stages.map((stage, index) => writtenStage(stage, index, say)).join("")}}

persona customer ${say(message("A customer"))} {
goal ${say(message("What they want to get done"))}
}
`;
}

function writtenStage({ id, label, phase }: NewStage, index: number, say: (text: Message) => string): string {
  return `
stage ${id} ${say(label)} {
touchpoint moment-${index + 1} ${say(message("What happens here?"))} {
channel ${channels[phase]}
emotion 3
}
}
`;
}
