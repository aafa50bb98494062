import { message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { addProperty } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

export const socialWithoutResponse = rule({
  name: "social-without-response",
  severity: "information",
  summary: message("Nobody answers at a social or review touchpoint: it has neither `owner` nor `response`."),
  why: message(
    "Always respond to comments: what is said in public of you counts for more than what you say (S0, S3).",
  ),
  options: {},
  fix: message("Add an `owner` to the touchpoint."),

  checkJourney({ uri, touchpoints }, { report }) {
    for (const { declared, kind, label, runBy } of touchpoints) {
      if ((kind !== "social" && kind !== "review") || declared.owner || declared.response) continue;
      if (runBy === "competitor" || declared.absent) continue;
      report({
        at: keywordOf(uri, declared.syntax),
        message:
          kind === "social"
            ? message(
                'Nobody is there to answer what customers say on social media at "{0}": name an `owner`, or the `response` that they get.',
                label,
              )
            : message(
                'Nobody is there to answer the reviews at "{0}": name an `owner`, or the `response` that customers get.',
                label,
              ),
        fixes: () => [
          { title: message("Add an `owner`"), edits: [addProperty(uri, declared.syntax, 'owner "…"')] },
        ],
      });
    }
  },

  examples: {
    accepts: [
      'touchpoint post "Asks under a post" { channel social-media; owner "Social media team" }',
      'touchpoint read "Reads the reviews" { channel reviews; response target 1d }',
      'touchpoint forum "Asks on the forum" { channel community }',
    ],
    rejects: [
      '<|touchpoint|> post "Asks under a post" { channel social-media }',
      '<|touchpoint|> read "Reads the reviews" { kind review; rating 4.5/5 from 100 }',
    ],
  },
});
