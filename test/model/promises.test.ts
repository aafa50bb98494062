import { describe, expect, it } from "vitest";
import { isPromisedTo, promisesOf } from "../../model/promises.ts";
import { checkText, findingsIn } from "../check-text.ts";

const people = 'persona eli "Eli"\npersona mira "Mira"\n';

async function journeyIn(lines: string) {
  const { journeys } = await checkText(`${people}journey j "J" {\n  personas eli, mira\n${lines}\n}`);
  return journeys[0]!;
}

describe("a promise", () => {
  it("is one, at however many touchpoints it is made; what is said at one holds at the others", async () => {
    const journey = await journeyIn(`stage one "1" {
      touchpoint site "Site" { promise fast "Fast" within 24h }
      touchpoint desk "Desk" { promise fast "Fast" kept-at live; promise free "Free" within 1mo }
      touchpoint live "Live"
    }`);
    const said = promisesOf(journey).map(({ id, places }) => [
      id,
      ...places.map(({ touchpoint, within, keptAt }) => [touchpoint.id, within?.seconds, keptAt?.id]),
    ]);
    expect(said).toEqual([
      ["fast", ["site", 86_400, "live"], ["desk", 86_400, "live"]],
      ["free", ["desk", (365 / 12) * 86_400, undefined]],
    ]);
  });

  it.each([
    ["", [true, true]],
    ["only eli", [true, false]],
    ["except eli", [false, true]],
    ["except eli, mira", [false, false]],
  ])("made with %j is made to Eli and Mira: %j", async (words, expected) => {
    const journey = await journeyIn(`stage one "1" { touchpoint a "A" { promise p "P" ${words} } }`);
    const [place] = promisesOf(journey)[0]!.places;
    expect(journey.personas.map((persona) => isPromisedTo(place!, persona))).toEqual(expected);
    expect(isPromisedTo(place!, null)).toBe(true);
  });
});

describe("a scenario", () => {
  it("is a persona's walk, with the touchpoints that it came by and when", async () => {
    const journey = await journeyIn(`stage one "1" { touchpoint a "A"; touchpoint b "B" }
      scenario s "S" {
        persona mira
        observed
        step a
        step ad-hoc 2 "Calls a friend" at 1h
        step b at 1d
        step c
      }`);
    const [scenario] = journey.scenarios;
    expect([scenario!.persona?.id, scenario!.observed]).toEqual(["mira", true]);
    expect(scenario!.steps.map(({ touchpoint, seconds }) => [touchpoint?.id, seconds])).toEqual([
      ["a", 0],
      [undefined, 3600],
      ["b", 86_400],
      [undefined, null],
    ]);
  });
});

describe("a promise on an observed walk is broken", () => {
  const walk = (promise: string, steps: string, who = "eli") => `${people}journey j "J" {
  personas eli, mira
  stage one "1" {
    touchpoint site "Site" { promise fast "Fast" ${promise} }
    touchpoint desk "Desk"
    touchpoint live "Live"
  }
  scenario s "S" { persona ${who}; observed; ${steps} }
}`;
  const broken = async (text: string) =>
    (await findingsIn(text))
      .filter(({ rule }) => rule === "promise-broken")
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ["kept too late", "within 24h kept-at live", "step site; step live at 2d", ["2d"]],
    ["kept in time", "within 24h kept-at live", "step site; step live at 1d", []],
    ["not kept on this walk", "within 24h kept-at live", "step site; step desk at 9d", []],
    ["kept at a time that nobody wrote down", "within 24h kept-at live", "step site; step live", []],
    [
      "still waited for when it is made again",
      "within 24h kept-at live",
      "step site; step site at 4d; step live at 5d",
      ["5d"],
    ],
    [
      "kept in time, then made again and kept too late",
      "within 24h kept-at live",
      "step site; step live at 1d; step site at 10d; step live at 15d",
      ["15d"],
    ],
    ["not made to this persona", "within 24h kept-at live except eli", "step site; step live at 2d", []],
    ["made to another one only", "within 24h kept-at live only mira", "step site; step live at 2d", []],
  ])("%s: %s, %s", async (_, promise, steps, expected) => {
    expect(await broken(walk(promise, steps))).toEqual(expected);
  });

  it("where one touchpoint says within when and another where", async () => {
    const text = walk("within 24h", "step desk; step live at 3d").replace(
      'touchpoint desk "Desk"',
      'touchpoint desk "Desk" { promise fast "Fast" kept-at live }',
    );
    expect(await broken(text)).toEqual(["3d"]);
  });
});
