import { message } from "../../grammar/message.ts";
import { rule } from "../rule.ts";

export const promiseBroken = rule({
  name: "promise-broken",
  severity: "error",
  summary: message("A promise took longer than promised, or was never kept."),
  why: message(
    "A day that became three lost the customer (S4); what is said and what is done drift apart in gaps 3 and 4 of Parasuraman, Zeithaml and Berry (1985).",
  ),
  options: {},

  checkJourney(_journey, context) {
    for (const broken of context.brokenPromises.values()) context.report(broken);
  },

  examples: {
    accepts: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h actual 1d }',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" { promise fast "Online in a day" within 24h kept-at live }; touchpoint live "Online" }\n  scenario s "S" { observed; step order at 2h; step live at 1d }\n}',
    ],
    rejects: [
      'touchpoint order "Orders" { promise fast "Online in a day" within 24h actual <|3d|> }',
      'touchpoint order "Orders" { promise month "A month free" actual <|never|> }',
      'journey j "J" {\n  stage a "A" { touchpoint order "Orders" { promise fast "Online in a day" within 24h kept-at live }; touchpoint live "Online" }\n  scenario s "S" { observed; step order; step live at <|3d|> }\n}',
    ],
  },
});
