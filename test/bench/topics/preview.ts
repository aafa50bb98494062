import { touchpointCounts } from "../documents/drawn-journey.ts";
import { DrawingSession, type Drawn } from "../drawing-session.ts";
import { median, percentile } from "../statistics.ts";
import { figure } from "../table.ts";
import type { Target, Topic } from "../topic.ts";

/** Fewer of what takes long. */
const roundsOf = (touchpoints: number) => Math.max(15, Math.round(600 / touchpoints));
/** Until what runs often has been compiled. */
const practice = 10;
const diagrams = ["map", "journey"] as const;

interface Measured {
  readonly touchpoints: number;
  readonly diagram: string;
  readonly times: readonly Drawn[];
}

export const preview: Topic = {
  title: "From a keystroke to the new picture in the preview",

  async measure() {
    const measured: Measured[] = [];
    for (const touchpoints of touchpointCounts) {
      await using session = await DrawingSession.start(touchpoints);
      for (const diagram of diagrams) {
        const times: Drawn[] = [];
        for (let round = 0; round < practice + roundsOf(touchpoints); round++) {
          times.push(await session.type(diagram));
          await session.rest();
        }
        measured.push({ touchpoints, diagram, times: times.slice(practice) });
      }
    }
    return {
      tables: [
        {
          title: "Keystroke",
          columns: ["server p50", "p95", "page p50", "p95", "together p50", "p95"],
          rows: measured.map(({ touchpoints, diagram, times }) => [
            `${diagram} of ${touchpoints} touchpoints`,
            ...[
              times.map(({ answered }) => answered),
              times.map(({ drawn }) => drawn),
              times.map(together),
            ].flatMap((each) => [figure(median(each), "ms"), figure(percentile(each, 0.95), "ms")]),
          ]),
        },
      ],
      targets: measured.filter(({ touchpoints }) => touchpoints <= 100).map(target),
    };
  },
};

const together = ({ answered, drawn }: Drawn) => answered + drawn;

/** Who types sees the picture follow, as long as it takes no longer than this. */
function target({ touchpoints, diagram, times }: Measured): Target {
  return {
    name: `${diagram} of ${touchpoints} touchpoints, p95`,
    measured: percentile(times.map(together), 0.95),
    limit: 250,
    unit: "ms",
  };
}
