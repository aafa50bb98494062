import { describe, expect, test } from "vitest";
import { flowText, ShownPage, uri } from "./shown-page.ts";

const shown = new ShownPage();

describe("the menus", () => {
  const menu = (name: string) => shown.page.getByRole("combobox", { name });

  test("ask for another diagram or journey", async () => {
    await shown.show();
    await menu("Picture").selectOption("Flow");
    expect((await shown.opened.heard())[0]).toEqual({ type: "choose", chosen: { diagram: "flow" } });
    await menu("Journey").selectOption("Sending it back");
    expect((await shown.opened.heard())[0]).toEqual({
      type: "choose",
      chosen: { diagram: "journey", journey: "return" },
    });
  });

  const personas = [
    { id: "eli", label: "Eli" },
    { id: "miranda", label: "Miranda" },
  ];

  test("narrow the picture to a persona or a scenario, and widen it again", async () => {
    await shown.show({ personas, scenarios: [{ id: "sunday", label: "A Sunday" }] });
    await menu("Persona").selectOption("Miranda");
    expect((await shown.opened.heard())[0]).toEqual({
      type: "choose",
      chosen: { diagram: "journey", persona: "miranda" },
    });
    await menu("Scenario").selectOption("A Sunday");
    expect((await shown.opened.heard())[0]).toMatchObject({ chosen: { scenario: "sunday" } });
    await shown.show(
      { personas, persona: "miranda" },
      { chosen: { diagram: "journey", persona: "miranda" } },
    );
    await menu("Persona").selectOption("Everyone");
    expect((await shown.opened.heard())[0]).toEqual({ type: "choose", chosen: { diagram: "journey" } });
  });

  test("lead from the journey as it is to what it should become, and back", async () => {
    const plan = { uri: "file:///shop/plan.journey", journey: "fridge-2027" };
    await shown.show({ otherStates: [{ ...plan, state: "future", label: "Buying in 2027" }] });
    expect(await menu("State").locator("option").allInnerTexts()).toEqual([
      "As it is: Buying a refrigerator",
      "As it should become: Buying in 2027",
    ]);
    await menu("State").selectOption({ index: 1 });
    expect((await shown.opened.heard())[0]).toEqual({ type: "show", other: plan });
    await shown.show({ otherStates: [{ ...plan, state: "current", label: "Buying today" }] });
    expect(await menu("State").locator("option").allInnerTexts()).toEqual([
      "As it is: Buying today",
      "As it should become: Buying a refrigerator",
    ]);
    expect(await menu("State").inputValue()).toBe("");
  });

  test("say whether the preview keeps its document", async () => {
    const lock = shown.page.getByRole("button", { name: "Keep this document" });
    await shown.show();
    await lock.click();
    expect((await shown.opened.heard())[0]).toEqual({ type: "lock", isLocked: true });
    await shown.opened.tell({ type: "keep", uri, chosen: {}, isLocked: true });
    await shown.page.locator("#lock[aria-pressed=true]").waitFor();
    await lock.click();
    expect((await shown.opened.heard())[0]).toEqual({ type: "lock", isLocked: false });
    expect((await shown.opened.state())?.isLocked).toBe(true);
  });

  test("keep what is to be shown before there is a picture", async () => {
    const chosen = { diagram: "flow" };
    await shown.opened.tell({ type: "keep", uri, chosen, isLocked: true });
    await shown.page.locator("#lock[aria-pressed=true]").waitFor();
    expect(await shown.opened.state()).toMatchObject({ uri, chosen, isLocked: true });
  });

  test("do without what leaves no choice", async () => {
    await shown.show({ journeys: [{ id: "fridge", label: "Buying a refrigerator" }] });
    await shown.picture().waitFor();
    expect(await shown.page.getByRole("combobox").count()).toBe(1);
  });

  test("are remembered, and so is the size of the picture", async () => {
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture().waitFor();
    await shown.page.getByRole("button", { name: "Larger" }).click();
    const state = await shown.opened.state();
    expect(state).toMatchObject({ uri, chosen: { diagram: "flow" }, zoom: expect.any(Number) });
    const width = await shown.picture().evaluate((svg) => svg.getBoundingClientRect().width);
    await shown.open({ state });
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture().waitFor();
    expect(await shown.picture().evaluate((svg) => svg.getBoundingClientRect().width)).toBeCloseTo(width);
  });
});
