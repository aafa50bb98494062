import { describe, expect, it } from "vitest";
import { type Flow, flowsOf } from "../../model/flow.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { checkText } from "../check-text.ts";

async function journeyIn(lines: string): Promise<JourneyMap> {
  const people = 'persona eli "Eli"\npersona mira "Mira"\n';
  const { journeys } = await checkText(`${people}journey j "J" {\n${lines}\n}`);
  return journeys[0]!;
}

/** Each touchpoint of a walk with those that follow it: `a > b c`. */
async function walks(lines: string, persona = 0): Promise<string[]> {
  const flow = flowsOf(await journeyIn(lines))[persona]!;
  return flow.touchpoints.map((at) => [at.id, ">", ...flow.nextOf(at).map(({ id }) => id)].join(" "));
}

async function flowIn(lines: string): Promise<{ flow: Flow; ids: (of: "path" | string) => string[] }> {
  const journey = await journeyIn(lines);
  const flow = flowsOf(journey)[0]!;
  const ids = (of: string) => {
    const start = journey.touchpoints.find((each) => each.id === of);
    return [...(start ? flow.after(start) : flow.onPath())].map(({ id }) => id).sort();
  };
  return { flow, ids };
}

describe("a persona goes", () => {
  it("to the next touchpoint in the file that it meets", async () => {
    const lines = `personas eli, mira
      stage one "1" { touchpoint a "A"; touchpoint b "B" { personas mira } }
      stage two "2" { touchpoint c "C" }`;
    expect(await walks(lines)).toEqual(["a > c", "c >"]);
    expect(await walks(lines, 1)).toEqual(["a > b", "b > c", "c >"]);
  });

  it("to what `next` names, as far as it meets that", async () => {
    const lines = `personas eli, mira
      stage one "1" { touchpoint a "A" { next c 60%, b 40% }; touchpoint b "B" { personas mira } }
      stage two "2" { touchpoint c "C" }`;
    expect(await walks(lines)).toEqual(["a > c", "c >"]);
    expect(await walks(lines, 1)).toEqual(["a > c b", "b > c", "c >"]);
  });

  it("to the first touchpoint of a stage that `next` names, also of one in that stage", async () => {
    const lines = `stage one "1" { touchpoint a "A" { next three } ; touchpoint b "B" }
      stage two "2" { no-contact }
      stage three "3" { stage four "4" { touchpoint c "C" }; stage five "5" { touchpoint d "D" } }`;
    expect(await walks(lines)).toEqual(["a > c", "b > c", "c > d", "d >"]);
  });

  it("nowhere after `exit`, unless there is a `next` too", async () => {
    const lines = `stage one "1" {
      touchpoint a "A" { exit lost "Too dear" }
      touchpoint b "B" { next a; exit won }
    }`;
    expect(await walks(lines)).toEqual(["a >", "b > a"]);
  });

  it("nowhere where `next` names nothing that is there", async () => {
    expect(await walks('stage one "1" { touchpoint a "A" { next nowhere }; touchpoint b "B" }')).toEqual([
      "a >",
      "b >",
    ]);
  });

  it("round in a loop, which ends all the same", async () => {
    const { ids } = await flowIn(`stage one "1" {
      touchpoint a "A"
      touchpoint b "B" { next b 10%, a 20%, c 70% }
      touchpoint c "C"
      touchpoint d "D" { next c }
    }`);
    expect(ids("path")).toEqual(["a", "b", "c", "d"]);
    expect(ids("a")).toEqual(["a", "b", "c", "d"]);
    expect(ids("d")).toEqual(["c", "d"]);
  });
});

describe("the path of a persona", () => {
  it("begins at its first touchpoint and leaves out what nothing leads to", async () => {
    const { ids } = await flowIn(`stage one "1" {
      touchpoint a "A" { next c }
      touchpoint b "B" { exit won }
      touchpoint c "C"
    }`);
    expect(ids("path")).toEqual(["a", "c"]);
    expect(ids("c")).toEqual([]);
  });

  it("is empty in a journey without touchpoints", async () => {
    const { ids } = await flowIn("personas eli");
    expect(ids("path")).toEqual([]);
  });
});

it("there is one flow a persona, also for those that only a touchpoint names, and one where nobody is named", async () => {
  const named = await journeyIn('personas eli\nstage one "1" { touchpoint a "A" { personas mira } }');
  expect(flowsOf(named).map(({ persona }) => persona?.id)).toEqual(["eli", "mira"]);
  const unnamed = await journeyIn('stage one "1" { touchpoint a "A" }');
  expect(flowsOf(unnamed).map(({ persona, touchpoints }) => [persona, touchpoints.length])).toEqual([
    [null, 1],
  ]);
});
