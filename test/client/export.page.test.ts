import { describe, expect, test } from "vitest";
import type { Exported, ExportFormat } from "../../client/webview/messages.ts";
import { flowText, mapSvg, ShownPage } from "./shown-page.ts";

const shown = new ShownPage();

async function exported(to: ExportFormat): Promise<Exported> {
  await shown.opened.tell({ type: "export", to });
  await expect.poll(async () => (await shown.opened.heard())[0]).toMatchObject({ type: "export", to });
  return (await shown.opened.heard())[0] as Exported & { type: "export" };
}

async function textOf(to: "svg" | "mermaid"): Promise<string> {
  const file = await exported(to);
  return "text" in file ? file.text : "";
}

/** How wide an image is, how many colours there are in it, and how many dark points, as a browser shows it. */
async function looksOf(file: Exported): Promise<{ width: number; colours: number; dark: number }> {
  const base64 = "bytes" in file ? Buffer.from(file.bytes).toString("base64") : "";
  return shown.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const { data: channels } = canvas.getImageData(0, 0, width, height);
    const pixels = new Uint32Array(channels.buffer);
    const isDark = (pixel: number) => [0, 8, 16].every((shift) => ((pixel >> shift) & 0xff) < 110);
    return { width, colours: new Set(pixels).size, dark: pixels.filter(isDark).length };
  }, base64);
}

describe("an exported picture", () => {
  test("is the map as it was drawn, without what the page adds to it", async () => {
    const svg = mapSvg("Read product reviews", "Visit the store");
    await shown.show({ diagram: "map", svg });
    await shown.picture("Visit the store").waitFor();
    expect(await textOf("svg")).toBe(svg);
  });

  test("is well-formed, as large as it is, and on the ground that it was drawn for", async () => {
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture("60%").waitFor();
    const text = await textOf("svg");
    const parsed = await shown.page.evaluate((source) => {
      const { documentElement: svg } = new DOMParser().parseFromString(source, "image/svg+xml");
      const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ");
      const fits = svg.getAttribute("width") === width && svg.getAttribute("height") === height;
      return { name: svg.localName, fits, first: svg.firstElementChild?.localName };
    }, text);
    expect(parsed).toEqual({ name: "svg", fits: true, first: "rect" });
    expect(text).toContain("Visit the store");
    expect(text).not.toContain("data-place");
  });

  test.each([
    ["a map", { diagram: "map", svg: mapSvg("Read product reviews") }, 0],
    ["a journey", { diagram: "journey" }, 12],
    ["a flow", { diagram: "flow", mermaid: flowText }, 12],
  ])(
    "is an image that shows %s, twice as sharp, with a margin around what Mermaid draws",
    async (_, changes, margin) => {
      await shown.show(changes);
      await shown.picture().waitFor();
      const { width, colours } = await looksOf(await exported("png"));
      const natural = await shown.picture().evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
      expect(width).toBe(Math.ceil((natural + 2 * margin) * 2));
      // Letters have many shades.
      expect(colours).toBeGreaterThan(20);
      expect(await shown.opened.violations()).toEqual([]);
    },
  );

  test("has the labels in it, though Mermaid draws them as HTML", async () => {
    const box = (label: string) => `flowchart LR\n  a["${label}"]`;
    await shown.show({ diagram: "flow", mermaid: box("#8203;") });
    await shown.picture().waitFor();
    expect((await looksOf(await exported("png"))).dark).toBe(0);
    await shown.show({ diagram: "flow", mermaid: box("Visit the store") });
    await shown.picture("Visit the store").waitFor();
    await shown.opened.forget();
    expect((await looksOf(await exported("png"))).dark).toBeGreaterThan(100);
  });

  test("is text where Mermaid drew it, and no Mermaid where it did not", async () => {
    await shown.show({ diagram: "flow", mermaid: flowText });
    await shown.picture("60%").waitFor();
    expect(await textOf("mermaid")).toBe(flowText);
    await shown.showMap("Read");
    await shown.picture("Read").waitFor();
    await shown.opened.tell({ type: "export", to: "mermaid" });
    await shown.status("could not be made into a file of that kind").waitFor();
  });
});

describe("the menu", () => {
  const items = () => shown.page.getByRole("menu", { name: "Export" }).getByRole("menuitem");
  const open = async () => {
    await shown.page.getByRole("button", { name: "Export" }).click();
    await items().first().waitFor();
  };

  test("offers what the picture can become", async () => {
    await shown.show();
    await shown.picture().waitFor();
    await open();
    expect(await items().allInnerTexts()).toEqual([
      "SVG picture…",
      "PNG image…",
      "Mermaid text…",
      "Markdown document…",
      "HTML page…",
      "Copy as image",
    ]);
    await items().filter({ hasText: "HTML" }).click();
    await expect
      .poll(async () => (await shown.opened.heard())[0])
      .toMatchObject({ type: "export", to: "html" });
  });

  test("offers only what the page itself shows in a stranger's folder", async () => {
    await shown.show({ diagram: "map", svg: mapSvg("Read") }, { isTrusted: false });
    await shown.picture().waitFor();
    await open();
    expect(await items().allInnerTexts()).toEqual(["SVG picture…", "PNG image…", "Copy as image"]);
  });

  test("copies the picture as an image", async () => {
    await shown.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown.showMap("Read");
    await shown.picture().waitFor();
    await open();
    await items().filter({ hasText: "Copy" }).click();
    await shown.status("The picture is copied.").waitFor();
    const types = await shown.page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(types).toEqual(["image/png"]);
  });

  test("says for a while only that the picture is copied", async () => {
    await shown.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown.page.clock.install();
    await shown.showMap("Read");
    await shown.picture().waitFor();
    await open();
    await items().filter({ hasText: "Copy" }).click();
    await shown.status("The picture is copied.").waitFor();
    await shown.page.clock.fastForward(10_000);
    await shown.status(/^$/).waitFor({ state: "attached" });
  });

  test("says so where the browser refuses to copy", async () => {
    await shown.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await shown.showMap("Read");
    await shown.picture().waitFor();
    await open();
    await items().filter({ hasText: "Copy" }).click();
    await shown.status("This window may not copy images. Export a PNG image instead.").waitFor();
  });
});
