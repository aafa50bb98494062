import { describe, expect, test } from "vitest";
import { flowText, mapSvg, placeOf, ShownPage, uri } from "./shown-page.ts";

const shown = new ShownPage();

const places = [
  placeOf("stage", "Compare models", 2, 9),
  placeOf("touchpoint", "Read product reviews", 3, 2),
  placeOf("touchpoint", "Visit the store", 7, 2),
];
const leadsTo = (line: number) => ({
  type: "goTo",
  uri,
  range: { start: { line, character: 4 }, end: { line, character: 4 } },
});

const link = (name: string) => shown.page.getByRole("link", { name }).first();
const marks = () => shown.page.locator("#frame .cursor-is-here");
const heard = async () => (await shown.opened.heard())[0];

async function showPlaces(changed = places): Promise<void> {
  const svg = mapSvg("Read product reviews", "Visit the store");
  await shown.show({ diagram: "map", svg, places: changed });
  await shown.picture("Visit the store").waitFor();
}

async function putCursor(line: number): Promise<void> {
  await shown.opened.tell({ type: "cursor", position: { line, character: 5 } });
}

describe("what is drawn of a stage or touchpoint", () => {
  test("leads to its line, from the map", async () => {
    await showPlaces();
    await link("Visit the store").click();
    expect(await heard()).toEqual(leadsTo(7));
    expect(await link("Visit the store").evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      "none",
    );
    await link("Compare models").click();
    expect(await heard()).toEqual(leadsTo(2));
  });

  test("leads to its line in pictures of Mermaid's, whose labels have marks", async () => {
    await shown.show({ places });
    await shown.picture("Visit the store").waitFor();
    await link("Visit the store").click();
    expect(await heard()).toEqual(leadsTo(7));
    await shown.show({ diagram: "flow", mermaid: flowText.replace('["Visit', '["⚠ Visit'), places });
    await shown.picture("60%").waitFor();
    await link("Visit the store").click();
    expect(await shown.opened.heard()).toMatchObject([leadsTo(7), leadsTo(7), { type: "ready" }]);
  });

  test("is told apart by ids or by its order where labels are the same, and known where one is cut off or has a note behind it", async () => {
    const same = [
      placeOf("touchpoint", "Pay", 3, 1),
      { ...placeOf("touchpoint", "Pay", 5, 1), id: "pay-again" },
      placeOf("touchpoint", "Reads what all of the others say", 7, 1),
    ];
    const noted = "Reads what all of the others say (feeling not said)";
    const boxes = ["Pay", "Pay", "Pay (pay-again)", "Reads what…", noted].map(
      (label, index) => `n${index}["${label}"]`,
    );
    await shown.show({ diagram: "flow", mermaid: `flowchart LR\n  ${boxes.join("\n  ")}`, places: same });
    await shown.picture("Reads what…").waitFor();
    const lines = [];
    for (let index = 0; index < boxes.length; index++) {
      await shown.page.locator(`#frame [id*="flowchart-n${index}-"]`).click();
      lines.push(await heard());
    }
    expect(lines).toEqual([3, 5, 5, 7, 7].map(leadsTo));
  });

  test("leads to where its line is by now, though the picture stays as it is", async () => {
    await showPlaces();
    await showPlaces(places.map((place) => placeOf(place.kind, place.label, place.range.start.line + 1, 2)));
    await link("Visit the store").click();
    expect(await heard()).toEqual(leadsTo(8));
  });

  test("is reached by keyboard: one stop for the picture, arrows from there, and Enter", async () => {
    await showPlaces();
    await shown.page.locator("main").focus();
    await shown.page.keyboard.press("Tab");
    await shown.page.keyboard.press("ArrowRight");
    await shown.page.keyboard.press("ArrowRight");
    await shown.page.keyboard.press("Enter");
    expect(await heard()).toEqual(leadsTo(7));
    await shown.page.keyboard.press("Tab");
    expect(await shown.page.locator("#frame :focus").count()).toBe(0);
  });

  test("keeps the keyboard's focus while the picture changes", async () => {
    await showPlaces();
    await link("Visit the store").focus();
    const svg = mapSvg("Read product reviews", "Visit the store", "Pay");
    await shown.show({ diagram: "map", svg, places });
    await shown.picture("Pay").waitFor();
    expect(await link("Visit the store").evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
  });
});

describe("where the cursor is", () => {
  test("is marked: in a touchpoint, in a stage around it, nowhere outside", async () => {
    await showPlaces();
    await putCursor(8);
    await marks().waitFor();
    const [mark, card] = await Promise.all([marks().boundingBox(), link("Visit the store").boundingBox()]);
    expect(mark!.x).toBeLessThan(card!.x);
    expect(mark!.x + mark!.width).toBeGreaterThan(card!.x + card!.width);
    await putCursor(10);
    expect((await marks().boundingBox())!.y).toBeLessThan(mark!.y);
    await putCursor(40);
    await marks().waitFor({ state: "detached" });
  });

  test("is marked at the stage in a picture without touchpoints", async () => {
    await shown.show({
      diagram: "flow",
      mermaid: 'flowchart LR\n  s["Compare models · 2 touchpoints"]',
      places,
    });
    await shown.picture("2 touchpoints").waitFor();
    await putCursor(8);
    await marks().waitFor();
  });

  test("stays marked in the next picture", async () => {
    await showPlaces();
    await putCursor(8);
    await shown.show({ places });
    await shown.picture("Ask a colleague").waitFor();
    await marks().waitFor();
  });

  test("comes into sight, unless somebody is busy with the picture", async () => {
    const many = Array.from({ length: 20 }, (_, index) => `Touchpoint ${index + 1}`);
    const changed = many.map((label, index) => placeOf("touchpoint", label, index * 2, 1));
    await shown.show({ diagram: "map", svg: mapSvg(...many), places: changed });
    await shown.picture("Touchpoint 20").waitFor();
    const scrolled = () => shown.page.locator("main").evaluate((main) => main.scrollLeft);
    await putCursor(2);
    await marks().waitFor();
    expect(await scrolled()).toBe(0);
    await putCursor(38);
    await expect.poll(scrolled).toBeGreaterThan(1000);
    const before = await scrolled();
    await shown.page.locator("main").hover();
    await putCursor(0);
    await shown.opened.tell({ type: "unavailable", reason: "All is told." });
    await shown.status("All is told.").waitFor();
    expect(await scrolled()).toBe(before);
  });

  test("comes into sight once: who looks elsewhere is not called back by the next picture", async () => {
    const many = Array.from({ length: 20 }, (_, index) => `Touchpoint ${index + 1}`);
    const changed = many.map((label, index) => placeOf("touchpoint", label, index * 2, 1));
    const scrolled = () => shown.page.locator("main").evaluate((main) => main.scrollLeft);
    await putCursor(38);
    await shown.show({ diagram: "map", svg: mapSvg(...many), places: changed });
    await expect.poll(scrolled).toBeGreaterThan(1000);
    await shown.page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    await shown.show({ diagram: "map", svg: mapSvg("Another one", ...many.slice(1)), places: changed });
    await shown.picture("Another one").waitFor();
    expect(await scrolled()).toBe(0);
  });
});
