import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addOpportunity, withOpportunity } from "../opportunities.ts";
import { rule } from "../rule.ts";

export const absentTouchpoint = rule({
  name: "absent-touchpoint",
  severity: "warning",
  summary: message("Customers look for something and find nothing, and no opportunity is for it."),
  why: message("Finding nothing at all turns a prospect away at the last moment, as a bad review does (S0)."),
  options: {},
  fix: message("Add an `opportunity` to the touchpoint."),

  checkJourney(journey, { report }) {
    const addressed = withOpportunity(journey);
    for (const touchpoint of journey.touchpoints) {
      const { absent } = touchpoint.declared;
      if (!absent || addressed.has(touchpoint)) continue;
      report({
        at: keywordOf(journey.uri, absent.syntax),
        message: message(
          'Customers look here and find nothing ("{0}"), and no idea is noted for it: add an `opportunity`, so that it is not forgotten.',
          touchpoint.label,
        ),
        fixes: () => [addOpportunity(journey, touchpoint)],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint results "Looks for a shop nearby" { absent; opportunity local "Show our shops on the map" }',
      'journey j "J" {\n  stage a "A" { touchpoint results "Looks for a shop nearby" { absent } }\n  opportunity local "Show our shops on the map" { addresses results }\n}',
    ],
    rejects: [
      'touchpoint results "Looks for a shop nearby" { <|absent|> }',
      'touchpoint results "Looks for a shop nearby" {\n  channel search\n  <|absent|>\n}',
    ],
  },
});
