import { type Message, message } from "../../grammar/message.ts";
import { largestParts, writtenParts } from "../../model/durations.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { keywordOf, placeOf, writtenAt } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { measuredOf } from "../metrics/metric-places.ts";
import { inFigures, inWords } from "../prose-durations.ts";
import { type Report, rule } from "../rule.ts";

export const staleOrUnowned = rule({
  name: "stale-or-unowned",
  severity: "warning",
  summary: message(
    "A journey has no owner or was last reviewed too long ago, or a metric in it was measured too long ago.",
  ),
  why: message(
    "A map that nobody keeps up is believed for longer than it is true: go back, proofread and revise (S1, part 6; SM).",
  ),
  options: {
    reviewEvery: {
      default: 180,
      min: 1,
      doc: message("After how many days a journey is due for review, unless it says `review-every`."),
    },
    maxAge: { default: 365, min: 1, doc: message("How many days old a metric may be.") },
  },
  fix: message("Add an `owner` to the journey."),

  checkJourney(journey, { options, today, report }) {
    const { uri, metrics } = journey;
    const ownership = unowned(journey);
    if (ownership) report(ownership);
    const review = overdue(journey, today, options.reviewEvery);
    if (review) report(review);
    for (const metric of metrics) {
      const { kind, asOf, syntax, spans } = metric;
      const age = asOf ? today - asOf.last : 0;
      if (age <= options.maxAge) continue;
      report({
        at: placeOf(uri, syntax, spans.asOf),
        message: message(
          "`{0}` was measured {1} ago, and customers may feel otherwise by now: measure it again.",
          kind,
          days(age),
        ),
        personas: measuredOf(metric),
      });
    }
  },

  examples: {
    accepts: [
      'journey j "J" {\n  owner "Customer experience"\n  reviewed 2026-09-14\n  metric nps 41 from 230 as-of 2026-Q3\n}',
      'journey j "J" {\n  owner "Customer experience"\n  reviewed 2025-12-01\n  review-every 1y\n  metric nps 41 from 230 as-of 2025-Q4\n}',
      'journey j "J" { owner "Customer experience" }',
    ],
    rejects: [
      '<|journey|> j "J" {\n  reviewed 2026-09-14\n  stage a "A" { touchpoint pay "Pays" { owner "Sales" } }\n}',
      'journey j "J" {\n  owner "Customer experience"\n  reviewed <|2026-03-01|>\n}',
      'journey j "J" {\n  owner "Customer experience"\n  reviewed <|2026-09|>\n  review-every 30d\n  stage a "A" { metric nps 41 from 230 as-of <|2025-Q3|> }\n}',
    ],
  },
});

function unowned({ uri, declared }: JourneyMap): Report | null {
  if (declared.owner) return null;
  return {
    at: keywordOf(uri, declared.syntax),
    message: message('Nobody answers for "{0}", so nobody keeps it true: name its `owner`.', declared.label),
    fixes: () => [
      {
        title: message("Add an `owner`"),
        edits: [addProperty(uri, declared.syntax, 'owner "…"')],
      },
    ],
  };
}

function overdue({ uri, declared }: JourneyMap, today: number, byDefault: number): Report | null {
  const { reviewed, reviewEvery } = declared;
  if (!reviewed) return null;
  const limit = reviewEvery ? reviewEvery.value.seconds / secondsADay : byDefault;
  const age = today - reviewed.value.last;
  if (age <= limit) return null;
  const every = reviewEvery
    ? inFigures(writtenParts(writtenAt(placeOf(uri, reviewEvery.syntax, reviewEvery.spans.value))))
    : inFigures([{ amount: byDefault, unit: "d" }]);
  return {
    at: placeOf(uri, reviewed.syntax, reviewed.spans.value),
    message: message(
      '"{0}" was last reviewed {1} ago, and that is due every {2}: review it again, and write down the day.',
      declared.label,
      days(age),
      every,
    ),
  };
}

const secondsADay = 86_400;

function days(count: number): Message {
  return inWords(largestParts(count * secondsADay));
}
