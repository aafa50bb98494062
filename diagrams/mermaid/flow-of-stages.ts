import { localise, message } from "../../grammar/message.ts";
import { declaredWays, type Flow, flowsOf } from "../../model/flow.ts";
import type { JourneyMap, Stage, Touchpoint } from "../../model/journey-map.ts";
import { moreStages, touchpointCount } from "../counted.ts";
import type { Subject } from "../diagram.ts";
import { exitName } from "../exit-name.ts";
import { type GapMarks, gapMarks } from "../gap-marks.ts";
import { classes, nodeNames, quoted } from "./flowchart.ts";
import { type Drawing, fewerAndFewer, mostTouchpoints } from "./limits.ts";
import { shortened } from "./short-text.ts";

type Outcome = Parameters<typeof exitName>[0];

/** A flowchart of the stages of a journey that is too large for its touchpoints, of as many as fit. */
export function* drawingsByStage({ journey, findings, language }: Subject): Generator<Drawing> {
  const { stages, touchpoints } = journey;
  const say = (text: Parameters<typeof localise>[0]) => localise(text, language);
  const names = nodeNames(journey);
  const marks = marksOfStages(journey, gapMarks(journey, findings));
  const leads = leadsFrom(journey);
  const why =
    touchpoints.length > mostTouchpoints
      ? message("Drawn by stage, for there are {0} touchpoints", touchpoints.length)
      : message("Drawn by stage, for there is too much to draw each touchpoint");
  for (const some of fewerAndFewer(stages.length)) {
    const shown = stages.slice(0, some);
    const boxes = shown.map((stage) => {
      const label = `${marks.has(stage) ? "⚠ " : ""}${shortened(stage.label, 240)}`;
      const size = say(touchpointCount(stage.touchpoints.length));
      return `  ${names.get(stage)}[${quoted(`${label} · ${size}`)}]`;
    });
    const isShown = new Set<Stage | Outcome>([...shown, "won", "lost", "continue"]);
    const ways = shown.flatMap((stage) =>
      [...(leads.get(stage) ?? [])]
        .filter((to) => isShown.has(to))
        .map((to) =>
          typeof to === "string"
            ? `  ${names.get(stage)} --> ${to}([${quoted(say(exitName(to)))}])`
            : `  ${names.get(stage)} --> ${names.get(to)}`,
        ),
    );
    const rest = say(moreStages(stages.length - some));
    const lines = [
      "flowchart LR",
      `  note[/${quoted(say(why))}/]`,
      ...boxes,
      ...(some < stages.length ? [`  rest[/${quoted(rest)}/]`] : []),
      ...ways,
      ...classes(shown, marks, names),
    ];
    yield { source: `${lines.join("\n")}\n`, arrows: ways.length };
  }
}

/** Where one gets to from the touchpoints of each stage. */
function leadsFrom(journey: JourneyMap): Map<Stage, Set<Stage | Outcome>> {
  const flows = flowsOf(journey);
  const leads = new Map<Stage, Set<Stage | Outcome>>();
  for (const touchpoint of journey.touchpoints) {
    const { stage, declared } = touchpoint;
    const to = leads.get(stage) ?? new Set();
    for (const next of following(journey, flows, touchpoint)) if (next.stage !== stage) to.add(next.stage);
    if (declared.exit) to.add(declared.exit.outcome);
    leads.set(stage, to);
  }
  return leads;
}

function following(journey: JourneyMap, flows: readonly Flow[], touchpoint: Touchpoint): Touchpoint[] {
  return touchpoint.declared.next
    ? declaredWays(journey, touchpoint).map(({ to }) => to)
    : flows.flatMap((flow) => flow.nextOf(touchpoint));
}

/** A stage is as bad as what is worst in it. */
function marksOfStages({ touchpoints }: JourneyMap, marks: GapMarks): GapMarks {
  const worst = new Map(marks);
  for (const touchpoint of touchpoints) {
    const mark = marks.get(touchpoint);
    if (mark && worst.get(touchpoint.stage) !== "error") worst.set(touchpoint.stage, mark);
  }
  return worst;
}
