import { type Message, message } from "../../grammar/message.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

export const oversizeJourney = rule({
  name: "oversize-journey",
  severity: "off",
  summary: message(
    "A journey has more than 12 stages or 60 touchpoints; an outer stage counts as those in it.",
  ),
  why: message("What nobody can take in at once is a list, not a map: what matters drowns in it."),
  options: {},

  checkJourney({ uri, declared, stages, touchpoints }, { report }) {
    if (stages.length <= mostStages && touchpoints.length <= mostTouchpoints) return;
    report({
      at: keywordOf(uri, declared.syntax),
      message: tooLarge(declared.label, stages.length, touchpoints.length),
    });
  },

  examples: {
    accepts: [
      `journey j "J" {\n  stage a "A" {\n${many("touchpoint", 60)}\n  }\n}`,
      `journey j "J" {\n${many("stage", 12)}\n}`,
    ],
    rejects: [
      `<|journey|> j "J" {\n  stage a "A" {\n${many("touchpoint", 61)}\n  }\n}`,
      `<|journey|> j "J" {\n  stage a "A" {\n${many("stage", 13)}\n  }\n}`,
    ],
  },
});

/** So many elements for an example, several on a line. */
function many(keyword: string, count: number): string {
  const elements = Array.from({ length: count }, (_, index) => `${keyword} ${keyword[0]}${index + 1}`);
  const lines = Array.from({ length: Math.ceil(count / 6) }, (_, line) =>
    elements.slice(6 * line, 6 * line + 6).join("; "),
  );
  return lines.map((line) => `    ${line}`).join("\n");
}

const mostStages = 12;
const mostTouchpoints = 60;

function tooLarge(label: string, stages: number, touchpoints: number): Message {
  if (touchpoints <= mostTouchpoints) {
    return message(
      '"{0}" has {1} stages, more than the {2} that anybody can take in at once: bring some together, or split the journey.',
      label,
      stages,
      mostStages,
    );
  }
  return stages <= mostStages
    ? message(
        '"{0}" has {1} touchpoints, more than the {2} that anybody can take in at once: leave out what nobody works on, or split the journey.',
        label,
        touchpoints,
        mostTouchpoints,
      )
    : message(
        '"{0}" has {1} stages and {2} touchpoints, more than anybody can take in at once ({3} and {4}): split the journey.',
        label,
        stages,
        touchpoints,
        mostStages,
        mostTouchpoints,
      );
}
