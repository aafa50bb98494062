import { message } from "../../grammar/message.ts";
import type { TouchpointKind } from "../../grammar/vocabulary/channels.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const noProofBeforeDecision = rule({
  name: "no-proof-before-decision",
  severity: "information",
  summary: message(
    "Customers are led to a purchase, and before it no touchpoint shows what others say: no review, referral, search, social medium, comparison or rating.",
  ),
  why: message("88 % of buyers let reviews influence them: trust is given by third parties (S0)."),
  options: {},

  checkJourney({ uri, stages, touchpoints }, { report }) {
    const first = stages.find((stage) => stage.phase === "during");
    if (!first || !stages.some((stage) => stage.phase === "before")) return;
    const begin = first.declared.syntax.start;
    const before = touchpoints.filter(({ declared }) => declared.syntax.start < begin);
    if (before.some(isProof)) return;
    report({
      at: keywordOf(uri, first.declared.syntax),
      message: message(
        'Before "{0}", customers meet nothing that others say about you: add where they read reviews, search, compare or ask around.',
        first.label,
      ),
    });
  },

  examples: {
    accepts: [
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "Reads reviews" { channel reviews } }\n  stage buy "Buy" { phase during; touchpoint b "Pays" }\n}',
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "Sees the shop page" { channel website; rating 4.4/5 from 210 } }\n  stage buy "Buy" { phase during; touchpoint b "Pays" }\n}',
      'journey j "J" {\n  stage buy "Buy" { phase during; touchpoint b "Pays" }\n}',
    ],
    rejects: [
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "Looks for reviews" { channel reviews; absent } }\n  <|stage|> buy "Buy" { phase during; touchpoint b "Pays" }\n}',
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "Sees an advertisement" { channel advertising } }\n  <|stage|> buy "Buy" { phase during; touchpoint b "Pays" }\n}',
      'journey j "J" {\n  stage look "Look" { phase before; touchpoint a "Sees the site" { channel website } }\n  <|stage|> buy "Buy" { phase during; touchpoint b "Pays" }\n  stage use "Use" { phase after; touchpoint c "Reviews it" { kind review } }\n}',
    ],
  },
});

const proof: ReadonlySet<TouchpointKind | null> = new Set([
  "review",
  "referral",
  "search",
  "social",
  "comparison",
]);

/** Finding nothing is no proof, and what is said of a competitor is none of us. */
function isProof({ kind, runBy, declared }: Touchpoint): boolean {
  return !declared.absent && runBy !== "competitor" && (proof.has(kind) || declared.rating !== undefined);
}
