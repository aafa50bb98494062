import { message } from "../../grammar/message.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import { keywordOf } from "../finding.ts";
import { rounded } from "../phrases.ts";
import { rule } from "../rule.ts";

export const personaChannelImbalance = rule({
  name: "persona-channel-imbalance",
  severity: "off",
  summary: message("Most of a persona's touchpoints in a journey use one and the same channel."),
  why: message(
    "Customers move between devices and channels; who meets them on one only is easily missed (S1).",
  ),
  options: {
    maxShare: {
      default: 80,
      min: 1,
      max: 100,
      doc: message("The share of touchpoints, in percent, that one channel may have."),
    },
    minTouchpoints: {
      default: 5,
      min: 1,
      doc: message("From how many touchpoints on a share says something."),
    },
  },

  checkJourney({ uri, declared }, { flows, options, report }) {
    for (const { persona, touchpoints } of flows) {
      const [channel, count] = mostUsed(touchpoints);
      const share = (100 * count) / touchpoints.length;
      if (!persona || touchpoints.length < options.minTouchpoints || share <= options.maxShare) continue;
      report({
        at: keywordOf(uri, declared.syntax),
        message: message(
          "{0} of the {1} touchpoints of {2} use `{3}` ({4} %): think of where else this persona can be met.",
          count,
          touchpoints.length,
          persona.label,
          channel,
          rounded(share),
        ),
        personas: [persona.id],
      });
    }
  },

  examples: {
    accepts: [
      'persona eli "Eli"\njourney j "J" {\n  personas eli\n  stage a "A" {\n    touchpoint one "1" { channel app }\n    touchpoint two "2" { channel app }\n    touchpoint three "3" { channel app }\n    touchpoint four "4" { channel app }\n    touchpoint five "5" { channel phone }\n  }\n}',
      'persona eli "Eli"\njourney j "J" {\n  personas eli\n  stage a "A" { touchpoint one "1" { channel app } }\n}',
    ],
    rejects: [
      'persona eli "Eli"\n<|journey|> j "J" {\n  personas eli\n  stage a "A" {\n    touchpoint one "1" { channel app }\n    touchpoint two "2" { channel app }\n    touchpoint three "3" { channel app }\n    touchpoint four "4" { channel app }\n    touchpoint five "5" { channel app, phone }\n  }\n}',
      'persona eli "Eli"\npersona mira "Mira"\n<|journey|> j "J" {\n  personas eli, mira\n  stage a "A" {\n    touchpoint one "1" { channel app; personas eli }\n    touchpoint two "2" { channel app; personas eli }\n    touchpoint three "3" { channel app; personas eli }\n    touchpoint four "4" { channel app; personas eli }\n    touchpoint five "5" { channel app }\n    touchpoint six "6" { channel phone; personas mira }\n  }\n}',
    ],
  },
});

/** The channel of most touchpoints, and of how many. */
function mostUsed(touchpoints: readonly Touchpoint[]): [channel: string, count: number] {
  const counts = new Map<string, number>();
  for (const { channels } of touchpoints)
    for (const { id } of new Set(channels)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0] as [string, number]);
}
