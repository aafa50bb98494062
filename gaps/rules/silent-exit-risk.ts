import { message } from "../../grammar/message.ts";
import { type EmotionItem, emotionItemOf } from "../../model/emotions.ts";
import type { Flow } from "../../model/flow.ts";
import type { JourneyMap, Stage, Touchpoint } from "../../model/journey-map.ts";
import { placeOf } from "../finding.ts";
import type { Fix } from "../fixes/fix.ts";
import { addOnTheWay } from "../fixes/new-touchpoints.ts";
import { rule } from "../rule.ts";

export const silentExitRisk = rule({
  name: "silent-exit-risk",
  severity: "warning",
  summary: message(
    "Customers are annoyed or angry, and neither there nor soon after can they start a contact to say so.",
  ),
  why: message("91 % of unhappy customers who do not complain just leave (S4)."),
  options: {},
  fix: message("Add a touchpoint at which the customer can speak up."),

  checkJourney(journey, { flows, report }) {
    for (const [touchpoint, { item, personas }] of silentLows(journey, flows)) {
      const { declared, label } = touchpoint;
      report({
        at: placeOf(journey.uri, declared.emotion!.syntax, item.spans.score),
        message: message(
          'Emotion {0} of 5 at "{1}", and neither from there on nor in the next stage can the customer speak up: add an inbound touchpoint, or they may leave without a word.',
          item.score,
          label,
        ),
        personas,
        fixes: () => addVoice(journey, touchpoint),
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint wait "Waits on hold" { channel phone; emotion 1 }',
      'journey j "J" {\n  stage buy "Buying" { touchpoint bill "Gets a wrong bill" { channel billing; emotion 2 } }\n  stage pause "Pause" { no-contact "Until the next month" }\n  stage use "Using" { touchpoint help "Asks for help" { channel support } }\n}',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage buy "Buying" {\n    touchpoint bill "Gets the bill" { channel billing; emotion eli 4, mira 2 }\n    touchpoint call "Calls about it" { personas mira; channel phone }\n  }\n}',
    ],
    rejects: [
      'touchpoint bill "Gets a wrong bill" { channel billing; emotion <|2|> }',
      'persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n  personas eli, mira\n  stage buy "Buying" {\n    touchpoint call "Calls first" { channel phone }\n    touchpoint bill "Gets a wrong bill" { channel billing; emotion eli <|angry|>, mira 2 }\n    touchpoint help "Asks for help" { personas mira; channel support }\n  }\n}',
    ],
  },
});

interface SilentLow {
  /** The lowest, the first of equals. */
  readonly item: EmotionItem;
  /** Ids of all who have no way to speak up. */
  readonly personas: readonly string[];
}

/** The lows after which a persona has no way to speak up. */
function silentLows(journey: JourneyMap, flows: readonly Flow[]): Map<Touchpoint, SilentLow> {
  const nextStage = stagesBehind(journey);
  const silent = new Map<Touchpoint, SilentLow>();
  for (const flow of flows) {
    const lastVoice = new Map<Stage, Touchpoint>();
    for (const touchpoint of flow.touchpoints)
      if (canSpeakUp(touchpoint)) lastVoice.set(touchpoint.stage, touchpoint);
    for (const touchpoint of flow.touchpoints) {
      const item = emotionItemOf(touchpoint, flow.persona);
      if (!item || item.score > 2) continue;
      const isHeard = (lastVoice.get(touchpoint.stage)?.index ?? -1) >= touchpoint.index;
      if (isHeard || lastVoice.has(nextStage.get(touchpoint.stage)!)) continue;
      const known = silent.get(touchpoint);
      silent.set(touchpoint, {
        item: known && known.item.score <= item.score ? known.item : item,
        personas: [...(known?.personas ?? []), ...(flow.persona ? [flow.persona.id] : [])],
      });
    }
  }
  return silent;
}

/** By stage, the next one with touchpoints. */
function stagesBehind({ stages }: JourneyMap): Map<Stage, Stage> {
  const met = stages.filter((stage) => stage.touchpoints.length > 0);
  return new Map(met.slice(1).map((stage, index) => [met[index]!, stage]));
}

/** Whether the customer may start the contact, where there is anything to find. */
function canSpeakUp({ direction, declared }: Touchpoint): boolean {
  return direction !== "outbound" && !declared.absent;
}

function addVoice(journey: JourneyMap, touchpoint: Touchpoint): Fix[] {
  const edits = addOnTheWay(journey, touchpoint, "speak-up", ["direction inbound", "kind support"]);
  const title = message("Add a touchpoint to speak up at, after `{0}`", touchpoint.id);
  return edits.length > 0 ? [{ title, edits }] : [];
}
