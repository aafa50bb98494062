import { describe, expect, test } from "vitest";
import { mapSvg, ShownPage } from "./shown-page.ts";

const shown = new ShownPage();
const manyTouchpoints = Array.from({ length: 20 }, (_, index) => `Touchpoint ${index + 1}`);

const size = () => shown.picture().evaluate((svg) => svg.getBoundingClientRect().width);
const room = () => shown.page.locator("main").evaluate((main) => main.clientWidth);
const scroll = () => shown.page.locator("main").evaluate((main) => [main.scrollLeft, main.scrollTop]);
const button = (name: string | RegExp) => shown.page.getByRole("button", { name });

/** The middle of a card on the page. */
async function middleOf(touchpoint: string): Promise<{ x: number; y: number }> {
  const box = await shown.page.locator(`[aria-label="${touchpoint}"]`).boundingBox();
  if (!box) throw new Error(`${touchpoint} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function showLarge(): Promise<void> {
  await shown.showMap(...manyTouchpoints);
  await shown.picture("Touchpoint 20").waitFor();
}

describe("a picture that is larger than its window", () => {
  test("is as large as can be read, and fits by a button", async () => {
    await showLarge();
    expect(await size()).toBeGreaterThan(await room());
    await button("Fit the width").click();
    expect(await size()).toBeLessThanOrEqual(await room());
    expect(await button("Fit the width").getAttribute("aria-pressed")).toBe("true");
    await shown.page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(size).toBeLessThan(700);
  });

  test("fits its height, too, where that is chosen", async () => {
    await shown.showMap("One");
    await shown.page.setViewportSize({ width: 1000, height: 400 });
    await button("Fit the whole picture").click();
    const [picture, window] = await Promise.all([
      shown.picture().boundingBox(),
      shown.page.locator("main").boundingBox(),
    ]);
    expect(picture!.height).toBeLessThanOrEqual(window!.height);
  });

  test("grows and shrinks by keys, which mean themselves where something is typed", async () => {
    await showLarge();
    const before = await size();
    await shown.page.locator("main").press("+");
    expect(await size()).toBeCloseTo(before * 1.25, 0);
    await shown.page.locator("main").press("-");
    expect(await size()).toBeCloseTo(before, 0);
    await shown.page.locator("main").press("-");
    await shown.page.locator("main").press("0");
    expect(await size()).toBeCloseTo(before, 0);
    await shown.show({ gaps: [1, 2].map((line) => gapIn(line)) });
    await shown.page.getByRole("searchbox").fill("");
    await shown.page.getByRole("searchbox").press("+");
    expect(await shown.page.getByRole("searchbox").inputValue()).toBe("+");
  });

  test("grows around the pointer", async () => {
    await showLarge();
    const at = await middleOf("Touchpoint 5");
    const before = await size();
    await shown.page.mouse.move(at.x, at.y);
    await shown.page.keyboard.down("Control");
    await shown.page.mouse.wheel(0, -40);
    await shown.page.keyboard.up("Control");
    await expect.poll(size).toBeGreaterThan(before);
    const after = await middleOf("Touchpoint 5");
    expect(Math.abs(after.x - at.x)).toBeLessThan(3);
  });

  test("begins at its right edge where it runs from right to left", async () => {
    const svg = mapSvg(...manyTouchpoints).replace("<svg ", '<svg data-begins="right" ');
    await shown.show({ diagram: "map", svg });
    await expect.poll(async () => (await scroll())[0]).toBeGreaterThan(500);
    expect((await middleOf("Touchpoint 20")).x).toBeLessThan(await room());
  });

  test("is dragged, which is no click", async () => {
    await showLarge();
    const at = await middleOf("Touchpoint 3");
    await shown.page.mouse.move(at.x, at.y);
    await shown.page.mouse.down();
    await shown.page.mouse.move(at.x - 120, at.y, { steps: 3 });
    await shown.page.mouse.up();
    expect((await scroll())[0]).toBe(120);
    expect((await shown.opened.heard()).map(({ type }) => type)).toEqual(["ready"]);
  });

  test("is moved by arrow keys", async () => {
    await showLarge();
    await shown.page.locator("main").press("ArrowRight");
    await expect.poll(async () => (await scroll())[0]).toBeGreaterThan(0);
  });

  test("stays where it is while the text changes, and after a restart", async () => {
    await showLarge();
    await button("Larger").click();
    await shown.page.locator("main").evaluate((main) => main.scrollTo(300, 0));
    await expect.poll(async () => (await shown.opened.state())?.scroll?.left).toBe(300);
    const before = await size();
    await shown.showMap("Another", ...manyTouchpoints.slice(1));
    await shown.picture("Another").waitFor();
    expect([await size(), await scroll()]).toEqual([before, [300, 0]]);

    await shown.open({ state: await shown.opened.state() });
    await showLarge();
    expect([await size(), await scroll()]).toEqual([before, [300, 0]]);
  });

  test("begins at its beginning when it is another one", async () => {
    await showLarge();
    await shown.page.locator("main").evaluate((main) => main.scrollTo(300, 0));
    await shown.show({ diagram: "journey" });
    await shown.picture("Read product reviews").waitFor();
    expect(await scroll()).toEqual([0, 0]);
  });
});

function gapIn(line: number) {
  return {
    rule: "weak-rating",
    severity: "warning" as const,
    message: `One review, ${line}`,
    uri: "file:///shop/fridge.journey",
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
  };
}
