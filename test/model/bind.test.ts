import { describe, expect, it } from "vitest";
import type { JourneyMap } from "../../model/journey-map.ts";
import { checkText, findingsIn } from "../check-text.ts";
import { wholeFile } from "../gaps/fragment.ts";
import { settings } from "./broken-inputs/surroundings.ts";

const quiet = 'touchpoint t "T" { ';

it("a list may hold the same figure twice", async () => {
  expect(await findingsIn(wholeFile("metric csat scores 4,4,20,20,4"), settings)).toEqual([]);
});

it("a comment counts as a space, also one of several lines", async () => {
  const { journeys } = await checkText('journey j "J" {\n  owner /* a\n b */ "CX" // c\n  vision "V"\n}');
  expect(journeys[0]!.declared).toMatchObject({ owner: { value: "CX" }, vision: { value: "V" } });
});

it("the first counts of two properties where one may stand", async () => {
  const { journeys } = await checkText('journey j "J" {\n  owner "First"\n  owner "Second"\n}');
  expect(journeys[0]!.declared.owner).toMatchObject({ value: "First" });
});

it.each(['""', '" "', String.raw`"\u{200b}"`])(
  "a label in which nothing can be seen, such as %s, is as good as none",
  async (label) => {
    const { journeys } = await checkText(
      `persona eli ${label}\njourney j "J" {\n personas eli\n stage look-around ${label} { touchpoint ask ${label} }\n}`,
    );
    const [{ personas, stages, touchpoints }] = journeys as [JourneyMap];
    expect([...personas, ...stages, ...touchpoints].map((each) => each.label)).toEqual([
      "Eli",
      "Look around",
      "Ask",
    ]);
  },
);

describe("parameters", () => {
  it("mean the same on the line and in the block", async () => {
    const onLine = await readPromise('promise p "P" within 24h actual 3d only eli, mira');
    const inBlock = await readPromise('promise p "P" {\n within 24h\n actual 3d\n only eli, mira\n}');
    expect(inBlock).toEqual(onLine);
    expect(onLine).toMatchObject({
      within: { seconds: 86_400 },
      actual: { seconds: 259_200 },
      only: [{ persona: { name: "eli" } }, { persona: { name: "mira" } }],
    });
  });

  it("follow lists: what has no comma before it is the next parameter", async () => {
    const { journeys } = await checkText(
      'journey j "J" { metric nps 44 from 230 for member, guest target 50 trend 2026-Q1 40, 2026-Q2 44 }',
    );
    expect(journeys[0]!.metrics[0]).toMatchObject({
      kind: "nps",
      value: { unit: "number", value: 44 },
      from: { value: 230 },
      for: [{ persona: { name: "member" } }, { persona: { name: "guest" } }],
      target: { value: 50 },
      trend: [{ value: { value: 40 } }, { value: { value: 44 } }],
    });
  });
});

async function readPromise(line: string): Promise<unknown> {
  const { journeys } = await checkText(wholeFile(`${quiet}${line} }`));
  const withoutPlaces = (key: string, value: unknown) =>
    ["syntax", "spans"].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(journeys[0]!.touchpoints[0]!.declared.promise[0], withoutPlaces));
}
