import { describe, expect, test } from "vitest";
import type { Gap } from "../../server/protocol.ts";
import { journeyText, ShownPage, weakRating } from "./shown-page.ts";

const shown = new ShownPage();

describe("the gaps", () => {
  const elsewhere: Gap = {
    ...weakRating,
    severity: "error",
    rule: "broken-promise",
    uri: "file:///shop/my%20personas.journey",
  };

  test("are listed, the worst first, with their number, rule and place", async () => {
    await shown.show({ gaps: [weakRating, elsewhere, weakRating] });
    const items = shown.page.getByRole("list").getByRole("button");
    await items.nth(2).waitFor();
    expect(await shown.page.getByRole("heading", { name: "Gaps" }).innerText()).toMatch(
      /1 error\s+2 warnings/,
    );
    expect(await items.nth(0).innerText()).toMatch(/my personas\.journey, line 7\s+broken-promise/);
    expect(await items.nth(1).innerText()).toMatch(/One review is no reputation\.\s+line 7\s+weak-rating/);
  });

  test("lead to their place in the text, by mouse and by keyboard", async () => {
    await shown.show({ gaps: [elsewhere] });
    const gap = shown.page.getByRole("list").getByRole("button");
    const goTo = { type: "goTo", uri: elsewhere.uri, range: elsewhere.range };
    await gap.click();
    expect(await shown.opened.heard()).toMatchObject([goTo, { type: "ready" }]);
    await gap.press("Enter");
    expect(await shown.opened.heard()).toMatchObject([goTo, goTo, { type: "ready" }]);
  });

  test("keep the keyboard's focus while they stay the same", async () => {
    await shown.show();
    const gap = shown.page.getByRole("list").getByRole("button");
    await gap.focus();
    await shown.show({ mermaid: journeyText.replace("Ask", "Call") });
    await shown.picture("Call a colleague").waitFor();
    expect(await gap.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
