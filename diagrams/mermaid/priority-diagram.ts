import { localise, type Message, message } from "../../grammar/message.ts";
import { moreStages } from "../counted.ts";
import type { MermaidDiagram, Subject } from "../diagram.ts";
import { textWidth } from "../text/text-width.ts";
import { mermaidText } from "./mermaid-text.ts";
import { eachStage, eachTouchpoint, emotionAt, importanceOf, type Moment, touchpointsOf } from "./moments.ts";
import { nudgedApart, quadrantOf, type Spot } from "./nudged-apart.ts";
import { plotColours } from "./plot-colours.ts";
import { withSettings } from "./settings.ts";
import { headline, shortened } from "./short-text.ts";

/** How important each touchpoint is, against how it feels: what is bad and important is to be mended first. */
export const priorityDiagram: MermaidDiagram = {
  name: "priority",
  title: message("Priority"),
  shows: message(
    "How important each touchpoint is against how it feels: what is important and feels bad comes first.",
  ),
  takes: ["persona"],

  print(subject) {
    const say = (text: Message) => localise(text, subject.language);
    const { points, notes } = pointsOf(subject);
    const label = (text: Message) => `"${mermaidText(say(text), "quadrant label")}"`;
    const title = headline(subject, [message("what to mend first"), ...notes], 260);
    return withSettings(
      {
        quadrantChart: {
          chartWidth: Math.max(size.width, Math.ceil(textWidth(title, { size: titleSize }) + 40)),
          chartHeight: size.height,
          titleFontSize: titleSize,
          quadrantLabelFontSize: 15,
          pointLabelFontSize: 12,
          pointTextPadding: 8,
        },
      },
      [
        "quadrantChart",
        `  title ${mermaidText(title, "quadrant title")}`,
        `  x-axis ${label(message("Feels bad"))} --> ${label(message("Feels good"))}`,
        `  y-axis ${label(message("Less important"))} --> ${label(message("More important"))}`,
        `  quadrant-1 ${label(message("Keep it up"))}`,
        `  quadrant-2 ${label(message("Mend first"))}`,
        `  quadrant-3 ${label(message("Can wait"))}`,
        `  quadrant-4 ${label(message("Good enough"))}`,
        ...points.map(printed),
      ],
    );
  },
};

/** As wide as a title needs, and so wide at least. */
const size = { width: 900, height: 600 };
const titleSize = 16;
const mostPoints = 40;

/** The names of the quadrants stand at their upper ends. */
const headings: readonly Spot[] = [0.25, 0.75].flatMap((x) =>
  [0.475, 0.975].map((y) => ({ x, y, width: 0.14, height: 0.04 })),
);

interface Point extends Spot {
  readonly name: string;
}

const [calm, , , , urgent] = plotColours;

function printed({ name, x, y }: Point): string {
  const { colour } = quadrantOf({ x, y }) === 2 ? urgent : calm;
  return `  "${mermaidText(name, "quadrant label")}": [${rounded(x)}, ${rounded(y)}] color: ${colour}`;
}

function pointsOf(subject: Subject): { points: Point[]; notes: Message[] } {
  const touchpoints = touchpointsOf(subject);
  const known = knownIn(subject, eachTouchpoint(touchpoints));
  if (known.length === 0)
    return { points: [], notes: [message("no touchpoint says both how it feels and how important it is")] };
  if (known.length <= mostPoints) {
    const left = touchpoints.length - known.length;
    return {
      points: nudgedApart(known, headings),
      notes:
        left > 0
          ? [
              left === 1
                ? message("one of which importance or feeling is not said is left out")
                : message("{0} of which importance or feeling is not said are left out", left),
            ]
          : [],
    };
  }
  const stages = knownIn(subject, eachStage(touchpoints));
  const left = stages.length - mostPoints;
  return {
    points: nudgedApart(stages.slice(0, mostPoints), headings),
    notes: [
      message("by stage, for there are {0} touchpoints", touchpoints.length),
      ...(left > 0 ? [moreStages(left)] : []),
    ],
  };
}

function knownIn({ persona }: Subject, moments: readonly Moment[]): Point[] {
  return moments.flatMap((moment) => {
    const feeling = emotionAt(moment, persona ?? null);
    const importance = importanceOf(moment.touchpoints);
    if (feeling === null || importance === null) return [];
    const name = shortened(moment.label, 200);
    return {
      name,
      x: shareOf(feeling),
      y: shareOf(importance),
      // A dot and the name below it.
      width: (textWidth(name, { size: 12 }) + 8) / size.width,
      height: 34 / size.height,
    };
  });
}

/** From 1 to 5, each in the middle of its fifth. */
function shareOf(score: number): number {
  return (score - 0.5) / 5;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
