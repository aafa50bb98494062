import { type Message, message } from "../../grammar/message.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import type { Fix } from "../fixes/fix.ts";
import { rule } from "../rule.ts";

export const momentOfTruthUnguarded = rule({
  name: "moment-of-truth-unguarded",
  severity: "warning",
  summary: message(
    "A moment of truth has no owner of its own, or no metric, rating or feedback that tells how it goes.",
  ),
  why: message(
    "Here customers decide to stay or to leave: somebody has to look after it, and see when it goes wrong (S1, part 5).",
  ),
  options: {},
  fix: message("Add an `owner` and `feedback` to the touchpoint."),

  checkJourney({ uri, touchpoints }, { report }) {
    for (const touchpoint of touchpoints) {
      // A competitor is not ours to mend.
      if (touchpoint.runBy === "competitor") continue;
      const { momentOfTruth, owner, metric, rating, feedback } = touchpoint.declared;
      const isMeasured = metric.length > 0 || rating || feedback;
      if (!momentOfTruth || (owner && isMeasured)) continue;
      report({
        at: keywordOf(uri, momentOfTruth.syntax),
        message: unguarded(touchpoint, !owner, !isMeasured),
        fixes: () => [guarded(uri, touchpoint, !owner, !isMeasured)],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint demo "Sees it work" { moment-of-truth; owner "Presales"; feedback "Three questions" }',
      'touchpoint reviews "Reads reviews" { moment-of-truth; owner "Reputation"; rating 4.5/5 from 100 }',
      'touchpoint call "Calls" { importance 5 }',
    ],
    rejects: [
      'touchpoint demo "Sees it work" {\n  owner "Presales"\n  <|moment-of-truth|>\n}',
      'journey j "J" {\n  owner "Customer experience"\n  stage a "A" { touchpoint demo "Sees it work" { <|moment-of-truth|>; metric csat 4.2/5 from 90 } }\n}',
      'touchpoint demo "Sees it work" { <|moment-of-truth|> }',
    ],
  },
});

function unguarded({ label }: Touchpoint, noOwner: boolean, noMeasure: boolean): Message {
  if (!noMeasure) {
    return message('Customers decide at "{0}", and nobody answers for it: name an `owner`.', label);
  }
  return noOwner
    ? message(
        'Customers decide at "{0}", and nobody answers for it or knows how it goes: name an `owner`, and add a `metric`, a `rating` or `feedback`.',
        label,
      )
    : message(
        'Customers decide at "{0}", and nothing tells how it goes: add a `metric`, a `rating` or `feedback`.',
        label,
      );
}

function guarded(uri: string, { declared }: Touchpoint, noOwner: boolean, noMeasure: boolean): Fix {
  const add = (line: string) => addProperty(uri, declared.syntax, line);
  const owner = noOwner ? [add('owner "…"')] : [];
  const feedback = noMeasure ? [add('feedback "…" acted-on "…"')] : [];
  const title = noOwner
    ? noMeasure
      ? message("Add an `owner` and `feedback`")
      : message("Add an `owner`")
    : message("Add `feedback`");
  return { title, edits: [...owner, ...feedback] };
}
