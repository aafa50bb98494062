import { describe, expect, test } from "vitest";
import { flowText, journeyText, mapSvg, result, ShownPage, uri } from "./shown-page.ts";
import { leastContrast, themes } from "./themes.ts";

const shown = new ShownPage();

describe("the picture", () => {
  test("is our own map, with what it says to those who do not see it", async () => {
    await shown.showMap("Read product reviews");
    await shown.picture("Read product reviews").waitFor();
    expect(await shown.picture().getAttribute("aria-label")).toBe("Map: Buying a refrigerator");
    expect(await shown.opened.violations()).toEqual([]);
  });

  test("is a journey of Mermaid's, with a name for those who do not see it", async () => {
    await shown.show();
    await shown.picture("Read product reviews").waitFor();
    expect(await shown.picture().getAttribute("aria-label")).toBe("Journey: Buying a refrigerator");
    expect(await shown.picture().locator(".face.good").count()).toBe(1);
    expect(await shown.picture().locator(".emotion-curve").count()).toBe(0);
  });

  test("is a journey of one persona, with a curve through its faces", async () => {
    await shown.show({ mermaid: journeyText.replace(", Miranda", "").replace("Miranda", "Eli") });
    await shown.picture("Read product reviews").waitFor();
    expect(await shown.picture().locator(".emotion-curve").count()).toBe(1);
  });

  test("is a flow, whose program loads only now", async () => {
    await shown.show();
    await shown.picture("Ask a colleague").waitFor();
    expect(shown.opened.loaded.filter((file) => file.startsWith("flowDiagram"))).toEqual([]);
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture("60%").waitFor();
    expect(await shown.opened.violations()).toEqual([]);
    expect(shown.opened.loaded.filter((file) => file.startsWith("flowDiagram"))).toHaveLength(1);
  });

  test("follows the text", async () => {
    await shown.show();
    for (const label of ["Read a", "Read a b", "Read a blog"])
      await shown.show({ mermaid: journeyText.replace("Ask", label) });
    await shown.picture("Read a blog").waitFor();
    expect(await shown.page.locator("svg[id^=picture]").count()).toBe(1);
  });

  test("takes the place of the one before in one step", async () => {
    await shown.show();
    await shown.picture("Ask a colleague").waitFor();
    await shown.page.evaluate(() => {
      const frame = document.querySelector("#frame")!;
      const counts: number[] = [];
      new MutationObserver(() => counts.push(frame.childElementCount)).observe(frame, { childList: true });
      Object.assign(globalThis, { counts });
    });
    await shown.show({ mermaid: journeyText.replace("Ask", "Call") });
    await shown.picture("Call a colleague").waitFor();
    await shown.showMap("Read a blog");
    await shown.picture("Read a blog").waitFor();
    expect(await shown.page.evaluate("counts")).toEqual([1, 1]);
  });

  test("keeps what did not change, with the keyboard's focus in it", async () => {
    await shown.showMap("Read", "Visit", "Pay");
    await shown.picture("Pay").waitFor();
    await shown.picture().getByRole("link", { name: "Read" }).focus();
    await shown.page.evaluate(() => {
      const [stage, read, visit, pay] = document.querySelectorAll("#frame svg [role]");
      Object.assign(globalThis, { before: { stage, read, visit, pay } });
    });
    await shown.showMap("Read", "Go there", "Pay");
    await shown.picture("Go there").waitFor();
    const isThere = (name: string) => shown.page.evaluate(`before.${name}.isConnected`);
    expect(await Promise.all(["stage", "read", "visit", "pay"].map(isThere))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await shown.page.evaluate("document.activeElement === before.read")).toBe(true);
    expect(await shown.picture("Visit").count()).toBe(0);
    expect(await shown.picture().getByRole("link").count()).toBe(3);
  });

  test.each([
    ["more places", ["Read", "Visit", "Ask", "Pay"]],
    ["fewer places", ["Read"]],
    ["the places in another order", ["Pay", "Visit", "Read"]],
    ["other places", ["Call", "Wait", "Return"]],
  ])("with %s is the one that would have been drawn from nothing", async (_, touchpoints) => {
    const asDrawn = () => shown.picture().evaluate((picture) => picture.outerHTML);
    await shown.showMap(...touchpoints);
    await shown.picture(touchpoints.at(-1)).waitFor();
    const fromNothing = await asDrawn();
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture("60%").waitFor();
    await shown.showMap("Read", "Visit", "Pay");
    await shown.picture("Visit").waitFor();
    await shown.showMap(...touchpoints);
    await expect.poll(asDrawn).toBe(fromNothing);
  });

  test("stays as it was while the text is broken", async () => {
    await shown.show();
    await shown.picture("Visit the store").waitFor();
    await shown.show({ broken: true, mermaid: "journey\n  section Compare\n    Read: 4: Eli" });
    await shown.status("The text has a problem; this picture shows it as it was before.").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(1);
    await shown.show({ mermaid: journeyText.replace("Visit the store", "Order online") });
    await shown.picture("Order online").waitFor();
    await shown.status(/^$/).waitFor({ state: "attached" });
  });

  test("stays as it was while the text of a map is broken", async () => {
    await shown.showMap("Read", "Visit the store");
    await shown.picture("Visit the store").waitFor();
    await shown.show({ diagram: "map", svg: mapSvg("Read"), broken: true });
    await shown.status("this picture shows it as it was before.").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(1);
  });

  test("stays where it is when there is something to be said of it", async () => {
    await shown.showMap("Read");
    const picture = shown.picture("Read");
    const before = await picture.boundingBox();
    await shown.show({ diagram: "map", svg: mapSvg("Read"), broken: true });
    const status = await shown.status("this picture shows it as it was before.").boundingBox();
    expect(await picture.boundingBox()).toEqual(before);
    expect(status!.height).toBeGreaterThan(20);
  });

  test("takes the colours of another theme even while the text of a map is broken", async () => {
    await shown.showMap("Read", "Visit the store");
    await shown.picture("Visit the store").waitFor();
    const broken = { diagram: "map", svg: mapSvg("Read"), broken: true };
    await shown.show(broken);
    await shown.status("this picture shows it as it was before.").waitFor();
    await shown.show(broken, { theme: "dark" });
    await shown.status("this picture may miss a part of it").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(0);
    await shown.show({ diagram: "map", svg: mapSvg("Pay"), broken: true }, { theme: "dark" });
    await shown.status("this picture shows it as it was before.").waitFor();
    expect(await shown.picture("Pay").count()).toBe(0);
  });

  test("of Mermaid's stays as it was while the text is broken, also in another theme", async () => {
    await shown.show();
    await shown.picture("Visit the store").waitFor();
    await shown.show(
      { broken: true, mermaid: "journey\n  section Compare\n    Read: 4: Eli" },
      { theme: "dark" },
    );
    await shown.status("this picture shows it as it was before.").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(1);
  });

  test("shows what there is when the text was broken from the beginning", async () => {
    await shown.show({ broken: true });
    await shown.status("this picture may miss a part of it").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(1);
  });

  test("stays as it was when a new one cannot be drawn", async () => {
    await shown.show();
    await shown.picture().waitFor();
    await shown.show({ mermaid: "flowchart LR\n  a[[[" });
    await shown.status("This picture could not be drawn. You see it as it was before.").waitFor();
    await shown.show({ mermaid: `flowchart LR\n  a["${"long ".repeat(50_000)}"]` });
    await shown.status("This journey is too large for one picture. You see it as it was before.").waitFor();
    await shown.show({ mermaid: `flowchart LR\n${"  a --> b\n".repeat(600)}` });
    await shown.status("too large").waitFor();
    expect(await shown.picture("Visit the store").count()).toBe(1);
  });

  test("gives way to help while there is no journey", async () => {
    const { mermaid: _, journey: __, ...empty } = result({ journeys: [], gaps: [] });
    await shown.opened.tell({
      type: "show",
      uri,
      chosen: {},
      result: empty,
      theme: "light",
      isTrusted: true,
    });
    await shown.page.getByRole("heading", { name: "No journey yet" }).waitFor();
    expect(await shown.page.getByRole("combobox").count()).toBe(0);
    await shown.show();
    await shown.picture().waitFor();
    expect(await shown.page.getByRole("heading", { name: "No journey yet" }).isVisible()).toBe(false);
  });

  test("stays when there is no language server, and says so", async () => {
    await shown.show();
    await shown.picture().waitFor();
    await shown.opened.tell({ type: "unavailable", reason: "The language server does not run." });
    await shown.status("The language server does not run.").waitFor();
    expect(await shown.picture().count()).toBe(1);
  });

  test.each(Object.entries(themes))("is readable in VS Code's %s theme, at once", async (_, theme) => {
    await shown.show();
    await shown.picture().waitFor();
    const before = await shown.picture().getAttribute("id");
    await shown.opened.dress(theme);
    await shown.page.locator(`#frame > svg:not(#${before})`).waitFor();
    expect(await leastContrast(shown.page, "rect.task", "switch .label")).toBeGreaterThanOrEqual(4.5);
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture("Pay").waitFor();
    expect(await leastContrast(shown.page, ".node rect", ".nodeLabel")).toBeGreaterThanOrEqual(4.5);
  });
});
