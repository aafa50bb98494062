import { type Message, message } from "../../grammar/message.ts";
import { camelCase } from "../../grammar/vocabulary/definitions.ts";
import { largestParts } from "../../model/durations.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { placeOf } from "../finding.ts";
import { asWritten, inFigures } from "../prose-durations.ts";
import { rule } from "../rule.ts";

export const slowResponse = rule({
  name: "slow-response",
  severity: "warning",
  summary: message(
    "An answer takes longer than its target or, without one, than customers wait on the channel.",
  ),
  why: message("Companies take 12 hours and 10 minutes to answer on average; customers do not (S2)."),
  options: {
    chat: { default: 5, min: 0, doc: message("How many minutes an answer may take by chat.") },
    phone: { default: 5, min: 0, doc: message("How many minutes an answer may take by phone.") },
    socialMedia: {
      default: 60,
      min: 0,
      doc: message("How many minutes an answer may take on social media."),
    },
    support: { default: 720, min: 0, doc: message("How many minutes an answer of support may take.") },
    transactionalEmail: {
      default: 1440,
      min: 0,
      doc: message("How many minutes an answer to a transactional e-mail may take."),
    },
    marketingEmail: {
      default: 1440,
      min: 0,
      doc: message("How many minutes an answer to a marketing e-mail may take."),
    },
  },

  checkJourney({ uri, touchpoints }, { options, report }) {
    for (const touchpoint of touchpoints) {
      // A competitor is not ours to mend.
      if (touchpoint.runBy === "competitor") continue;
      const { response } = touchpoint.declared;
      if (!response?.actual) continue;
      const { actual, target, syntax, spans } = response;
      const at = placeOf(uri, syntax, spans.actual);
      if (target) {
        if (actual.seconds <= target.seconds) continue;
        const wanted = asWritten(placeOf(uri, syntax, spans.target));
        report({ at, message: overTarget(touchpoint, asWritten(at), wanted) });
        continue;
      }
      const limit = strictest(touchpoint, options);
      if (limit && actual.seconds > limit.minutes * 60)
        report({ at, message: overLimit(touchpoint, asWritten(at), limit) });
    }
  },

  examples: {
    accepts: [
      'touchpoint ask "Asks a question" { channel chat; response actual 12min target 15min }',
      'touchpoint ask "Asks a question" { channel support; response actual 12h }',
      'touchpoint ask "Asks at the counter" { channel store; response actual 2d }',
    ],
    rejects: [
      'touchpoint ask "Asks a question" { channel website; response actual <|12h|> target 1h }',
      'touchpoint ask "Asks a question" { channel support, chat; response actual <|6min|> }',
    ],
  },
});

interface Limit {
  readonly channel: string;
  readonly minutes: number;
}

/** Of several channels, the one on which customers wait least. */
function strictest({ channels }: Touchpoint, options: Readonly<Record<string, number>>): Limit | null {
  return channels.reduce<Limit | null>((least, { id }) => {
    const minutes = Object.hasOwn(options, camelCase(id)) ? options[camelCase(id)] : undefined;
    return minutes !== undefined && (!least || minutes < least.minutes) ? { channel: id, minutes } : least;
  }, null);
}

function overTarget({ label }: Touchpoint, actual: Message, target: Message): Message {
  return message(
    'Customers wait {1} for an answer at "{0}", and the target is {2}: answer sooner, or set a target that you can keep.',
    label,
    actual,
    target,
  );
}

function overLimit({ label }: Touchpoint, actual: Message, { channel, minutes }: Limit): Message {
  return message(
    'Customers wait {1} for an answer at "{0}", and on `{2}` they expect one within {3}: answer sooner, or set a `target`.',
    label,
    actual,
    channel,
    inFigures(largestParts(minutes * 60)),
  );
}
