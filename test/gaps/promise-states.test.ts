import { describe, expect, it } from "vitest";
import { promiseStates, stateOfAll } from "../../gaps/promises/promise-states.ts";
import { checkText } from "../check-text.ts";

/** What became of the promises of a touchpoint that leads to another one, place by place. */
async function statesOf(promises: string, more = "") {
  const { journeys } = await checkText(
    `persona eli "Eli"\njourney j "J" {\n personas eli\n stage s "S" {\n  touchpoint a "A" { ${promises} }\n  touchpoint b "B"\n }\n ${more}\n}`,
  );
  const { promises: made, stateAt } = promiseStates(journeys[0]!);
  return made.flatMap(({ places }) => places.map(stateAt));
}

describe("a promise is", () => {
  it.each([
    ["kept, where it took no longer than was promised", "promise p within 2d actual 48h", "kept"],
    ["broken, where it took longer", "promise p within 2d actual 49h", "broken"],
    ["broken, where it was never kept", "promise p actual never", "broken"],
    ["open, where nobody says how long it took", "promise p within 2d", "open"],
    ["open, where there is no time to hold it against", "promise p actual 9d", "open"],
    ["open, where there is only a day", "promise p by 2026-03-31 actual 9d", "open"],
  ])("%s", async (_, promise, state) => {
    expect(await statesOf(promise)).toEqual([state]);
  });

  it("broken, where a walk says so, whatever its time says", async () => {
    const walk = 'scenario w "W" { persona eli; observed; step a 4 "Asks"; step b 3 "Waits" at 3d }';
    expect(await statesOf("promise p within 2d kept-at b actual 1d", walk)).toEqual(["broken"]);
  });
});

it("a promise of several places is broken where it is at one, and kept where it is at all", () => {
  expect(stateOfAll(["kept", "broken"])).toBe("broken");
  expect(stateOfAll(["kept", "open"])).toBe("open");
  expect(stateOfAll(["kept", "kept"])).toBe("kept");
});
