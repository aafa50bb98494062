import { describe, expect, test } from "vitest";
import { pageWords } from "../../client/preview/page-words.ts";
import { languageFor } from "../../project/languages.ts";
import { ShownPage } from "./shown-page.ts";

const shown = new ShownPage();

describe("the page's words", () => {
  const { translations } = languageFor("nl");

  test("are Dutch for who reads Dutch", async () => {
    const words = pageWords({ t: (text) => translations[text] ?? `${text}?` }, "nl");
    await shown.open({ words });
    await shown.show();
    await shown.page.getByRole("heading", { name: "Hiaten" }).waitFor();
    await shown.page
      .getByRole("button", { name: "waarschuwing One review is no reputation. regel 7" })
      .waitFor();
    expect(await shown.page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await shown.page.locator("body").innerText()).not.toContain("?");
  });

  test("are only ever text", async () => {
    const words = pageWords({ t: () => `"><img src=x onerror=alert(1)>` }, `nl"><script>alert(2)</script>`);
    await shown.open({ words });
    await shown.show({ gaps: [], broken: true });
    expect(await shown.opened.active("img, body script")).toEqual([]);
    expect(await shown.opened.violations()).toEqual([]);
  });
});
