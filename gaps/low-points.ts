import { type Message, message } from "../grammar/message.ts";
import { Notes } from "../grammar/notes.ts";
import { type EmotionItem, emotionItemOf, emotionOf, lowestEmotion, meanEmotion } from "../model/emotions.ts";
import { mostPersonas } from "../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../model/journey-map.ts";
import type { Persona } from "../model/scope.ts";
import { type Place, placeOf, type Related } from "./finding.ts";
import { withOpportunity } from "./opportunities.ts";
import type { JourneyContext } from "./rule.ts";

/** The rules that look at how low customers feel at a touchpoint: only the first in this order speaks there. */
const order = ["important-but-poor", "low-emotion-unaddressed", "emotion-cliff"] as const;
type LowPointRule = (typeof order)[number];

/** A touchpoint at which one of these rules has something to say. */
export interface LowPoint {
  readonly touchpoint: Touchpoint;
  readonly at: Place;
  /** Where the feelings fall that far on the way here. */
  readonly fall?: Fall;
  /** Ids of the personas who feel so; none where it is everybody. */
  readonly personas: readonly string[];
  /** What the rules after this one would have said. */
  readonly related: readonly Related[];
}

/** From how somebody feels at one touchpoint to how they feel at the next. */
export interface Fall {
  readonly from: Touchpoint;
  readonly before: EmotionItem;
  readonly after: EmotionItem;
  readonly depth: number;
}

interface Seen extends Omit<LowPoint, "related"> {
  readonly rule: LowPointRule;
}
type Seer = (
  journey: JourneyMap,
  context: JourneyContext,
  options: Readonly<Record<string, number>>,
) => Omit<Seen, "rule">[];

/** Where a rule has something to say that no rule before it says, as far as those are not turned off. */
export function lowPointsOf(rule: LowPointRule, journey: JourneyMap, context: JourneyContext): LowPoint[] {
  return seenAt(journey, context).flatMap(([first, ...others]) =>
    first!.rule === rule
      ? {
          ...first!,
          personas: together([first!, ...others]),
          related: others.map((other) => ({ at: other.at, message: briefly(other) })),
        }
      : [],
  );
}

function together(seen: readonly Seen[]): string[] {
  const isEverybody = seen.some(({ personas }) => personas.length === 0);
  return isEverybody ? [] : [...new Set(seen.flatMap(({ personas }) => personas))];
}

/** By the walks that a check follows, as each check has its own. */
const known = new Notes<JourneyContext["flows"], Seen[][]>();

/** What the rules that are on see, one touchpoint after the other. */
function seenAt(journey: JourneyMap, context: JourneyContext): Seen[][] {
  let places = known.get(context.flows);
  if (!places) {
    const byTouchpoint = new Map<Touchpoint, Seen[]>();
    for (const rule of order) {
      const options = context.optionsOf(rule);
      for (const seen of options ? seers[rule](journey, context, options) : []) {
        const others = byTouchpoint.get(seen.touchpoint) ?? [];
        byTouchpoint.set(seen.touchpoint, [...others, { rule, ...seen }]);
      }
    }
    places = [...byTouchpoint.values()];
    known.set(context.flows, places);
  }
  return places;
}

const seers: Readonly<Record<LowPointRule, Seer>> = {
  "important-but-poor": ({ uri, touchpoints }) =>
    touchpoints.flatMap((touchpoint) => {
      const { emotion, importance } = touchpoint.declared;
      const mean = meanEmotion(touchpoint);
      if ((importance?.value ?? 0) < 4 || mean === null || mean > 2) return [];
      const [first, last] = [emotion!.items[0]!, emotion!.items.at(-1)!];
      const start = (first.spans.persona ?? first.spans.score!).start;
      const at = placeOf(uri, emotion!.syntax, { start, end: last.spans.score!.end });
      return { touchpoint, at, personas: [] };
    }),

  "low-emotion-unaddressed": (journey) => {
    const addressed = withOpportunity(journey);
    return journey.touchpoints.flatMap((touchpoint) => {
      const { pain, recovery } = touchpoint.declared;
      const lowest = lowestEmotion(touchpoint);
      if (!lowest || lowest.score > 2 || pain.length > 0 || recovery || addressed.has(touchpoint)) return [];
      const isLow = (persona: Persona) => (emotionOf(touchpoint, persona) ?? 5) <= 2;
      const personas = touchpoint.personas.slice(0, mostPersonas).filter(isLow);
      return {
        touchpoint,
        at: placeOf(journey.uri, lowest.syntax, lowest.spans.score),
        personas: personas.map(({ id }) => id),
      };
    });
  },

  "emotion-cliff": ({ uri }, { flows }, { drop }) => {
    const falls = new Map<Touchpoint, { deepest: Fall; personas: Set<string> }>();
    for (const flow of flows) {
      for (const from of flow.touchpoints) {
        const before = emotionItemOf(from, flow.persona);
        if (!before || before.score - 1 < drop!) continue;
        for (const to of flow.nextOf(from)) {
          const after = emotionItemOf(to, flow.persona);
          const depth = after ? before.score - after.score : 0;
          if (!after || depth < drop!) continue;
          const fall = { from, before, after, depth };
          const known = falls.get(to) ?? { deepest: fall, personas: new Set() };
          if (depth > known.deepest.depth) known.deepest = fall;
          if (flow.persona) known.personas.add(flow.persona.id);
          falls.set(to, known);
        }
      }
    }
    return [...falls].map(([touchpoint, { deepest, personas }]) => ({
      touchpoint,
      at: placeOf(uri, deepest.after.syntax, deepest.after.spans.score),
      fall: deepest,
      personas: [...personas],
    }));
  },
};

function briefly({ rule, fall }: Seen): Message {
  return fall
    ? message(
        '`{0}`: the feeling falls from {1} of 5 at "{2}" to {3} here.',
        rule,
        fall.before.score,
        fall.from.label,
        fall.after.score,
      )
    : message("`{0}`: nothing says why it feels like this, or what to do.", rule);
}
