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
