import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pageWords } from "../../client/preview/page-words.ts";
import { mermaidText } from "../../diagrams/mermaid/mermaid-text.ts";
import { languageFor } from "../../project/languages.ts";
import { bundles } from "../../scripts/bundles.ts";
import type { Gap, PreviewResult } from "../../server/protocol.ts";
import { OpenedPage, startBrowser } from "./opened-page.ts";
import { leastContrast, themes } from "./themes.ts";

const uri = "file:///shop/fridge.journey";

const map = `journey
  title Buying a refrigerator
  section Compare models
    Read product reviews: 4: Eli, Miranda
    Ask a colleague: 2: Eli
  section Decide
    Visit the store: 3: Miranda`;

const flow = `flowchart LR
  subgraph decide["Decide"]
    visit["Visit the store"] -- "60%" --> pay["Pay"]
  end`;

const weakRating: Gap = {
  rule: "weak-rating",
  severity: "warning",
  message: "One review is no reputation.",
  uri,
  range: { start: { line: 6, character: 4 }, end: { line: 6, character: 14 } },
};

function result(changes: Partial<PreviewResult> = {}): PreviewResult {
  return {
    version: 1,
    diagrams: [
      { id: "journey", label: "Journey map" },
      { id: "flow", label: "Flow" },
    ],
    journeys: [
      { id: "fridge", label: "Buying a refrigerator" },
      { id: "return", label: "Sending it back" },
    ],
    personas: [],
    scenarios: [],
    diagram: "journey",
    journey: "fridge",
    mermaid: map,
    places: [],
    otherStates: [],
    broken: false,
    gaps: [weakRating],
    ...changes,
  };
}

let folder: string;
let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "journey-preview-"));
  const root = path.join(import.meta.dirname, "../..");
  [browser] = await Promise.all([
    startBrowser(),
    build({ ...bundles.preview.options, absWorkingDir: root, outdir: folder }),
  ]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  opened = await OpenedPage.open(browser, folder);
});

afterEach(async () => {
  expect(opened.troubles).toEqual([]);
  await opened.page.close();
});

async function show(changes: Partial<PreviewResult> = {}): Promise<void> {
  const preview = result(changes);
  await opened.tell({ type: "show", uri, chosen: { diagram: preview.diagram }, result: preview });
}

const picture = () => opened.page.locator("#frame svg[role=img]");
const pictureWith = (text: string) => picture().filter({ hasText: text });
const status = (text: string | RegExp) => opened.page.getByRole("status").filter({ hasText: text });

describe("the picture", () => {
  test("is a journey map, with a name for those who do not see it", async () => {
    await show();
    await pictureWith("Read product reviews").waitFor();
    expect(await picture().getAttribute("aria-label")).toBe("Journey map: Buying a refrigerator");
    expect(await picture().locator(".face.good").count()).toBe(1);
    expect(await picture().locator(".emotion-curve").count()).toBe(1);
  });

  test("is a flow, whose program loads only now", async () => {
    await show();
    await pictureWith("Ask a colleague").waitFor();
    expect(opened.loaded.filter((file) => file.startsWith("flowDiagram"))).toEqual([]);
    await show({ diagram: "flow", mermaid: flow });
    await pictureWith("60%").waitFor();
    expect(await opened.violations()).toEqual([]);
    expect(opened.loaded.filter((file) => file.startsWith("flowDiagram"))).toHaveLength(1);
  });

  test("follows the text", async () => {
    await show();
    for (const label of ["Read a", "Read a b", "Read a blog"])
      await show({ mermaid: map.replace("Ask", label) });
    await pictureWith("Read a blog").waitFor();
    expect(await opened.page.locator("svg[id^=picture]").count()).toBe(1);
  });

  test("stays as it was while the text is broken", async () => {
    await show();
    await pictureWith("Visit the store").waitFor();
    await show({ broken: true, mermaid: "journey\n  section Compare\n    Read: 4: Eli" });
    await status("The text has a problem; this picture shows it as it was before.").waitFor();
    expect(await pictureWith("Visit the store").count()).toBe(1);
    await show({ mermaid: map.replace("Visit the store", "Order online") });
    await pictureWith("Order online").waitFor();
    await status(/^$/).waitFor({ state: "attached" });
  });

  test("shows what there is when the text was broken from the beginning", async () => {
    await show({ broken: true });
    await status("this picture may miss a part of it").waitFor();
    expect(await pictureWith("Visit the store").count()).toBe(1);
  });

  test("stays as it was when a new one cannot be drawn", async () => {
    await show();
    await picture().waitFor();
    await show({ mermaid: "flowchart LR\n  a[[[" });
    await status("This picture could not be drawn. You see it as it was before.").waitFor();
    await show({ mermaid: `flowchart LR\n  a["${"long ".repeat(50_000)}"]` });
    await status("This journey is too large for one picture. You see it as it was before.").waitFor();
    await show({ mermaid: `flowchart LR\n${"  a --> b\n".repeat(600)}` });
    await status("too large").waitFor();
    expect(await pictureWith("Visit the store").count()).toBe(1);
  });

  test("gives way to help while there is no journey", async () => {
    const { mermaid: _, journey: __, ...empty } = result({ journeys: [], gaps: [] });
    await opened.tell({ type: "show", uri, chosen: {}, result: empty });
    await opened.page.getByRole("heading", { name: "No journey yet" }).waitFor();
    expect(await opened.page.getByRole("combobox").count()).toBe(0);
    await show();
    await picture().waitFor();
    expect(await opened.page.getByRole("heading", { name: "No journey yet" }).isVisible()).toBe(false);
  });

  test("stays when there is no language server, and says so", async () => {
    await show();
    await picture().waitFor();
    await opened.tell({ type: "unavailable", reason: "The language server does not run." });
    await status("The language server does not run.").waitFor();
    expect(await picture().count()).toBe(1);
  });

  test.each(Object.entries(themes))("is readable in VS Code's %s theme, at once", async (_, theme) => {
    await show();
    await picture().waitFor();
    const before = await picture().getAttribute("id");
    await opened.dress(theme);
    await opened.page.locator(`#frame svg[role=img]:not(#${before})`).waitFor();
    expect(await leastContrast(opened.page, "rect.task", "switch .label")).toBeGreaterThanOrEqual(4.5);
    await show({ diagram: "flow", mermaid: flow });
    await pictureWith("Pay").waitFor();
    expect(await leastContrast(opened.page, ".node rect", ".nodeLabel")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("hostile text", () => {
  const attacks = [
    `<img src=x onerror="alert(1)">`,
    `<script>alert(1)</script>`,
    `<svg onload=alert(1)>`,
    `<a href="javascript:alert(1)" onclick="alert(1)">go</a>`,
    `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
    `"><style>*{display:none}</style>`,
  ];

  const flowWith = (labels: string[]) =>
    ["flowchart LR", ...labels.map((label, index) => `  n${index}["${label}"]`)].join("\n");

  test("runs nothing and is shown as written", async () => {
    const tasks = attacks.map(
      (attack) => `${mermaidText(attack, "journey task")}: 3: ${mermaidText(attack, "journey actor")}`,
    );
    const nodes = attacks.map((attack) => mermaidText(attack, "flowchart label"));
    const everywhere = {
      journeys: attacks.map((attack) => ({ id: attack, label: attack })),
      gaps: attacks.map((attack) => ({ ...weakRating, message: attack, rule: attack })),
    };
    const pictures = [
      { boxes: "rect.task", mermaid: `journey\n  section A\n    ${tasks.join("\n    ")}` },
      { boxes: ".node", mermaid: flowWith(nodes) },
    ];
    for (const { boxes, mermaid } of pictures) {
      await show({ ...everywhere, mermaid });
      await picture()
        .locator(boxes)
        .nth(attacks.length - 1)
        .waitFor();
      for (const attack of attacks) expect(await pictureWith(attack).count()).toBe(1);
      expect(await opened.active("script, iframe, object, embed, img, a")).toEqual([]);
    }
    const listed = (await opened.page.getByRole("list").innerText()).split("\n");
    expect(listed).toEqual(expect.arrayContaining(attacks));
    expect(await opened.violations()).toEqual([]);
  });

  test.each(attacks)("runs nothing even where nobody escaped it: %s", async (attack) => {
    await show({ mermaid: flowWith([attack.replaceAll('"', "'"), "the end"]) });
    await pictureWith("the end").waitFor({ state: "attached" });
    expect(await opened.active("script, iframe, object, embed, [href^='javascript:' i]")).toEqual([]);
  });
});

describe("the gaps", () => {
  const elsewhere: Gap = {
    ...weakRating,
    severity: "error",
    rule: "broken-promise",
    uri: "file:///shop/my%20personas.journey",
  };

  test("are listed, the worst first, with their number, rule and place", async () => {
    await show({ gaps: [weakRating, elsewhere, weakRating] });
    const items = opened.page.getByRole("list").getByRole("button");
    await items.nth(2).waitFor();
    expect(await opened.page.getByRole("heading", { name: "Gaps" }).innerText()).toMatch(
      /1 error\s+2 warnings/,
    );
    expect(await items.nth(0).innerText()).toMatch(/my personas\.journey, line 7\s+broken-promise/);
    expect(await items.nth(1).innerText()).toMatch(/One review is no reputation\.\s+line 7\s+weak-rating/);
  });

  test("lead to their place in the text, by mouse and by keyboard", async () => {
    await show({ gaps: [elsewhere] });
    const gap = opened.page.getByRole("list").getByRole("button");
    const goTo = { type: "goTo", uri: elsewhere.uri, range: elsewhere.range };
    await gap.click();
    expect(await opened.heard()).toMatchObject([goTo, { type: "ready" }]);
    await gap.press("Enter");
    expect(await opened.heard()).toMatchObject([goTo, goTo, { type: "ready" }]);
  });

  test("keep the keyboard's focus while they stay the same", async () => {
    await show();
    const gap = opened.page.getByRole("list").getByRole("button");
    await gap.focus();
    await show({ mermaid: map.replace("Ask", "Call") });
    await pictureWith("Call a colleague").waitFor();
    expect(await gap.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("the menus", () => {
  const menu = (name: string) => opened.page.getByRole("combobox", { name });

  test("ask for another diagram or journey", async () => {
    await show();
    await menu("Picture").selectOption("Flow");
    expect((await opened.heard())[0]).toEqual({ type: "choose", chosen: { diagram: "flow" } });
    await menu("Journey").selectOption("Sending it back");
    expect((await opened.heard())[0]).toEqual({
      type: "choose",
      chosen: { diagram: "journey", journey: "return" },
    });
  });

  test("do without what leaves no choice", async () => {
    await show({ journeys: [{ id: "fridge", label: "Buying a refrigerator" }] });
    await picture().waitFor();
    expect(await opened.page.getByRole("combobox").count()).toBe(1);
  });

  test("are remembered, and so is the size of the picture", async () => {
    await show({ diagram: "flow", mermaid: flow });
    await picture().waitFor();
    await opened.page.getByRole("button", { name: "Larger" }).click();
    const state = await opened.state();
    expect(state).toMatchObject({ uri, chosen: { diagram: "flow" }, zoom: expect.any(Number) });
    const width = await picture().evaluate((svg) => svg.getBoundingClientRect().width);
    await opened.page.close();

    opened = await OpenedPage.open(browser, folder, { state });
    await show({ diagram: "flow", mermaid: flow });
    await picture().waitFor();
    expect(await picture().evaluate((svg) => svg.getBoundingClientRect().width)).toBeCloseTo(width);
  });
});

describe("the page's words", () => {
  const { translations } = languageFor("nl");

  test("are Dutch for who reads Dutch", async () => {
    await opened.page.close();
    const words = pageWords({ t: (text) => translations[text] ?? `${text}?` }, "nl");
    opened = await OpenedPage.open(browser, folder, { words });
    await show();
    await opened.page.getByRole("heading", { name: "Hiaten 1 waarschuwing" }).waitFor();
    await opened.page
      .getByRole("button", { name: "waarschuwing One review is no reputation. regel 7" })
      .waitFor();
    expect(await opened.page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await opened.page.locator("body").innerText()).not.toContain("?");
  });

  test("are only ever text", async () => {
    await opened.page.close();
    const words = pageWords({ t: () => `"><img src=x onerror=alert(1)>` }, `nl"><script>alert(2)</script>`);
    opened = await OpenedPage.open(browser, folder, { words });
    await show({ gaps: [], broken: true });
    expect(await opened.active("img, body script")).toEqual([]);
    expect(await opened.violations()).toEqual([]);
  });
});
