import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../hostile-text.ts";
import { numRuns } from "./drawn.ts";
import {
  readGantt,
  readMindmap,
  readQuadrants,
  readSankey,
  readTimeline,
  readXychart,
} from "./mermaid-charts.ts";
import { readMermaidFlowchart, readMermaidJourney } from "./mermaid-oracle.ts";
import { sampleOf, samples, seenAt } from "./samples.ts";

const readers: Readonly<Record<string, (source: string) => Promise<unknown>>> = {
  journey: readMermaidJourney,
  "flowchart-v2": readMermaidFlowchart,
  timeline: readTimeline,
  gantt: readGantt,
  quadrantChart: readQuadrants,
  xychart: readXychart,
  mindmap: readMindmap,
  sankey: readSankey,
};

describe.each(samples.map((sample) => [sample.type, sample] as const))(
  "Mermaid reads a %s",
  (type, sample) => {
    const { positions } = sample;
    const size = { minLength: positions.length, maxLength: positions.length };

    it("with any texts as the same with harmless ones, but for the texts", {
      timeout: 30 * numRuns,
    }, async () => {
      const marks = positions.map((_, index) => `text ${index}`);
      const harmless = JSON.stringify(await readers[type]!(sampleOf(sample, marks)));
      expect(marks.filter((mark) => harmless.includes(mark))).not.toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(hostileText, size), async (hostile) => {
          const source = sampleOf(sample, hostile);
          const expected = JSON.parse(harmless, (_, value) => {
            const index = typeof value === "string" ? marks.indexOf(value) : -1;
            return index < 0 ? value : seenAt(positions[index]!, hostile[index]!);
          });
          expect(await readers[type]!(source), source).toEqual(expected);
        }),
        { numRuns },
      );
    });
  },
);
