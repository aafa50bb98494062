import type { Subject } from "../../../diagrams/diagram.ts";
import { mapDiagram } from "../../../diagrams/map/map-diagram.ts";
import { journeyDiagram } from "../../../diagrams/mermaid/journey-diagram.ts";
import { english } from "../../../grammar/message.ts";
import type { DrawnInPage } from "../../../scripts/gallery/drawn-in-page.ts";
import { PicturePage } from "../../../scripts/gallery/picture-page.ts";
import { checkText } from "../../check-text.ts";
import { startBrowser } from "../../client/opened-page.ts";
import { journeyOfTouchpoints, touchpointCounts } from "../documents/drawn-journey.ts";
import { median, percentile } from "../statistics.ts";
import { figure } from "../table.ts";
import type { Topic } from "../topic.ts";

declare const gallery: DrawnInPage;

const rounds = 30;
const practice = 5;
/** How long the map may take, in milliseconds: it is drawn at each keystroke. */
const frame = 16;

interface Measured {
  readonly touchpoints: number;
  readonly map: readonly number[];
  readonly journey: readonly number[];
}

export const map: Topic = {
  title: "Drawing the map, beside Mermaid drawing the same journey",

  async measure() {
    await using stack = new AsyncDisposableStack();
    const browser = stack.adopt(await startBrowser(), (it) => it.close());
    const page = await PicturePage.open(browser);
    const measured: Measured[] = [];
    for (const touchpoints of touchpointCounts) {
      const { journeys, findings } = await checkText(journeyOfTouchpoints(touchpoints));
      const subject = { journey: journeys[0]!, findings, language: english };
      measured.push({ touchpoints, ...(await inTurns(subject, page)) });
    }
    return {
      tables: [
        {
          title: "Touchpoints",
          columns: ["map p50", "p95", "Mermaid's journey p50", "p95", "ratio"],
          rows: measured.map(({ touchpoints, map, journey }) => [
            String(touchpoints),
            ...[map, journey].flatMap((times) => [
              figure(median(times), "ms"),
              figure(percentile(times, 0.95), "ms"),
            ]),
            figure(median(map) / median(journey), "×"),
          ]),
        },
      ],
      targets: measured.map(({ touchpoints, map }) => ({
        name: `map of ${touchpoints} touchpoints, p50`,
        measured: median(map),
        limit: frame,
        unit: "ms",
      })),
    };
  },
};

/** Draws both in turns, so that whatever else the machine does falls on both. */
async function inTurns(subject: Subject, page: PicturePage): Promise<Omit<Measured, "touchpoints">> {
  const map: number[] = [];
  const journey: number[] = [];
  const text = journeyDiagram.print(subject);
  await page.show(journeyDiagram, subject, "light");
  for (let round = 0; round < practice + rounds; round++) {
    const start = performance.now();
    mapDiagram.draw(subject, "light");
    map.push(performance.now() - start);
    journey.push(await page.page.evaluate(drawInPage, text));
    // A picture is painted after it was laid out, which would hold up the other one.
    await page.page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(undefined))));
  }
  return { map: map.slice(practice), journey: journey.slice(practice) };
}

async function drawInPage(text: string): Promise<number> {
  const start = performance.now();
  await gallery.drawMermaid(text);
  return performance.now() - start;
}
