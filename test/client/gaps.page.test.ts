import { describe, expect, test } from "vitest";
import type { Gap } from "../../server/protocol.ts";
import { journeyText, ShownPage, weakRating } from "./shown-page.ts";

const shown = new ShownPage();
const listed = () => shown.page.locator("#gap-list .gap:visible");

describe("the gaps", () => {
  const elsewhere: Gap = {
    ...weakRating,
    severity: "error",
    rule: "broken-promise",
    uri: "file:///shop/my%20personas.journey",
  };

  test("are listed, the worst first, with their number, rule and place", async () => {
    await shown.show({ gaps: [weakRating, elsewhere, weakRating] });
    const items = listed();
    await items.nth(2).waitFor();
    expect(await shown.page.getByRole("group", { name: "Severity" }).innerText()).toMatch(
      /1 error\s+2 warnings/,
    );
    expect(await items.nth(0).innerText()).toMatch(/my personas\.journey, line 7\s+broken-promise/);
    expect(await items.nth(1).innerText()).toMatch(/One review is no reputation\.\s+line 7\s+weak-rating/);
  });

  test("lead to their place in the text, by mouse and by keyboard", async () => {
    await shown.show({ gaps: [elsewhere] });
    const gap = listed();
    const goTo = { type: "goTo", uri: elsewhere.uri, range: elsewhere.range };
    await gap.click();
    expect(await shown.opened.heard()).toMatchObject([goTo, { type: "ready" }]);
    await gap.press("Enter");
    expect(await shown.opened.heard()).toMatchObject([goTo, goTo, { type: "ready" }]);
  });

  test("keep the keyboard's focus while they stay the same", async () => {
    await shown.show();
    const gap = listed();
    await gap.focus();
    await shown.show({ mermaid: journeyText.replace("Ask", "Call") });
    await shown.picture("Call a colleague").waitFor();
    expect(await gap.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  const focused = () => shown.page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  const saying = (...messages: string[]) => messages.map((message) => ({ ...weakRating, message }));

  test("hand the keyboard's focus on when they are mended: to the next, then to the last, then to their heading", async () => {
    await shown.show({ gaps: saying("One.", "Two.", "Three.") });
    await shown.page.getByRole("button", { name: "Fix: Two." }).press("Enter");
    await shown.opened.tell({ type: "fixes", titles: ["Ask for more reviews"] });
    await shown.page.getByRole("menuitem").press("Enter");
    await shown.show({ gaps: saying("One.", "Three.") });
    await expect.poll(focused).toBe("Fix: Three.");
    await shown.show({ gaps: saying("One.") });
    await expect.poll(focused).toBe("Fix: One.");
    await shown.show({ gaps: [] });
    await shown.page.locator("h2:focus", { hasText: "Gaps" }).waitFor();
  });

  test("keep the keyboard's focus where others come or go, and pass over those that are left out", async () => {
    await shown.show({ gaps: saying("One.", "Two is sought.") });
    await shown.page.getByRole("button", { name: "Fix: Two" }).focus();
    await shown.show({ gaps: saying("Zero.", "One.", "Two is sought.") });
    await shown.page.getByRole("button", { name: "Fix: Zero." }).waitFor();
    expect(await focused()).toBe("Fix: Two is sought.");
    await shown.page.getByRole("searchbox").fill("sought");
    await shown.page.getByRole("button", { name: "Fix: Two" }).focus();
    await shown.show({ gaps: saying("Three is sought.", "Zero.", "One.") });
    await expect.poll(focused).toBe("Fix: Three is sought.");
  });

  test("stay where they are seen while lines are written before them, and lead to where they are now", async () => {
    await shown.page.setViewportSize({ width: 420, height: 800 });
    const gapsFrom = (line: number) =>
      Array.from({ length: 100 }, (_, index) => {
        const start = { line: line + index, character: 0 };
        const message = `Gap ${index + 1} takes some lines to say what is wrong, and what there is to do about it.`;
        return { ...weakRating, message, range: { start, end: start } };
      });
    await shown.show({ gaps: gapsFrom(0) });
    const gap = listed().nth(59);
    await gap.evaluate((element) => element.scrollIntoView());
    const top = async () => (await gap.boundingBox())!.y;
    const before = await top();
    await shown.show({ gaps: gapsFrom(7) });
    await gap.filter({ hasText: "line 67" }).waitFor();
    expect(await top()).toBeCloseTo(before, 0);
    await gap.click();
    expect((await shown.opened.heard())[0]).toMatchObject({ type: "goTo", range: { start: { line: 66 } } });
  });

  test("leave the keyboard's focus alone where it is elsewhere", async () => {
    await shown.show({ gaps: saying("One.", "Two.") });
    await shown.page.getByRole("button", { name: "Export" }).focus();
    await shown.show({ gaps: saying("One.") });
    await shown.page.getByRole("button", { name: "Fix: Two." }).waitFor({ state: "detached" });
    expect(await focused()).toBe("Export");
  });

  const several = () =>
    shown.show({ gaps: [weakRating, elsewhere, { ...weakRating, message: "Call `again`." }] });

  test("are left out by severity, and come back", async () => {
    await several();
    await shown.page.getByRole("button", { name: "2 warnings" }).click();
    expect(await listed().count()).toBe(1);
    await shown.page.getByRole("button", { name: "1 error" }).click();
    expect(await listed().count()).toBe(0);
    await shown.page.getByText("None of the gaps is like that.").waitFor();
    await shown.page.getByRole("button", { name: "2 warnings" }).click();
    expect(await listed().count()).toBe(2);
  });

  test("are found by what they say, and by their rule", async () => {
    await several();
    const search = shown.page.getByRole("searchbox", { name: "Search the gaps" });
    await search.fill("CALL AGAIN");
    expect(await listed().count()).toBe(1);
    await search.fill("broken-promise");
    expect(await listed().count()).toBe(1);
    const state = await shown.opened.state();
    await shown.open({ state });
    await several();
    await expect.poll(() => listed().count()).toBe(1);
  });

  test("are mended in one of the ways that VS Code offers, by keyboard", async () => {
    await shown.show();
    await shown.page.getByRole("button", { name: "Fix: One review is no reputation." }).press("Enter");
    const { uri, range, rule } = weakRating;
    const gap = { uri, range, rule };
    await expect.poll(async () => (await shown.opened.heard())[0]).toEqual({ type: "askFixes", gap });
    await shown.opened.tell({ type: "fixes", titles: ["Ask for more reviews", "Keep it quiet"] });
    await shown.page.getByRole("menuitem", { name: "Keep it quiet" }).waitFor();
    await shown.page.keyboard.press("ArrowDown");
    await shown.page.keyboard.press("Enter");
    expect((await shown.opened.heard())[0]).toEqual({ type: "fix", gap, title: "Keep it quiet" });
    expect(await shown.page.getByRole("menu").count()).toBe(0);
  });

  test("say so where nothing mends them, and the keyboard comes back to the button", async () => {
    await shown.show();
    const button = shown.page.getByRole("button", { name: "Fix: One review is no reputation." });
    await button.click();
    await shown.opened.tell({ type: "fixes", titles: [] });
    await shown.page.getByText("Nothing mends this by itself").waitFor();
    await shown.page.keyboard.press("Escape");
    expect(await shown.page.getByRole("menu").count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
