import { describe, expect, test } from "vitest";
import { mermaidText } from "../../diagrams/mermaid/mermaid-text.ts";
import { realPreviews } from "./real-previews.ts";
import { mapSvg, ShownPage, weakRating } from "./shown-page.ts";

const shown = new ShownPage();

describe("hostile text", () => {
  const markup = [
    `<img src=x onerror="alert(1)">`,
    `<script>alert(1)</script>`,
    `<svg onload=alert(1)>`,
    `<a href="javascript:alert(1)" onclick="alert(1)">go</a>`,
    `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
    `"><style>*{display:none}</style>`,
    `<style>@import url(https://evil.test/a.css);</style>`,
    `<foreignObject><img src="https://evil.test/a.png" onerror="alert(1)"></foreignObject>`,
    `</text></svg><script>alert(1)</script>`,
    `]]><script>alert(1)</script>`,
  ];
  const attacks = [
    ...markup,
    `%%{init: {"securityLevel": "loose", "themeCSS": "@import url(https://evil.test/b.css)"}}%%`,
    `"]; click t call alert(1); click t href "javascript:alert(1)"`,
    `[go](javascript:alert(1)) ![a](https://evil.test/c.png)`,
    `$$\\href{javascript:alert(1)}{x}$$`,
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
      await shown.show({ ...everywhere, mermaid });
      await shown
        .picture()
        .locator(boxes)
        .nth(attacks.length - 1)
        .waitFor();
      for (const attack of attacks) expect(await shown.picture(attack).count()).toBe(1);
      expect(await shown.opened.active("script, iframe, object, embed, img, a")).toEqual([]);
    }
    const listed = (await shown.page.getByRole("list").innerText()).split("\n");
    expect(listed).toEqual(expect.arrayContaining(attacks));
    expect(await shown.opened.violations()).toEqual([]);
  });

  test.each([0, 5, 9])("runs nothing in any picture of the server's (%i)", async (from) => {
    for (const preview of await realPreviews([...attacks.slice(from), ...attacks.slice(0, from)])) {
      await shown.showAnew(preview);
      const active = await shown.opened.active("script, iframe, object, embed, img, image, use, a");
      expect([preview.diagram, active]).toEqual([preview.diagram, []]);
    }
    expect(await shown.opened.violations()).toEqual([]);
  });

  test("runs nothing in the files that pictures are exported to", async () => {
    for (const preview of await realPreviews(attacks)) {
      await shown.open();
      await shown.showAnew(preview);
      await shown.opened.tell({ type: "export", to: "svg" });
      await expect.poll(async () => (await shown.opened.heard())[0]?.type).toBe("export");
      const [file] = await shown.opened.heard();
      await shown.opened.leaveFor("text" in file! ? file.text : "");
      expect(await shown.page.locator("text, foreignObject").count()).toBeGreaterThan(0);
    }
  });

  test("runs nothing even where a map holds what no map of ours does", async () => {
    const inner = [
      "<script>alert(1)</script>",
      "<style>@import url(https://evil.test/a.css);</style>",
      '<a href="javascript:alert(1)"><rect width="400" height="400"/></a>',
      '<image href="https://evil.test/a.png"/>',
      '<use href="https://evil.test/a.svg#b"/>',
      '<animate onbegin="alert(1)" attributeName="x" dur="1s"/>',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="hello"></iframe></foreignObject>',
      '<rect onclick="alert(1)" style="fill: url(https://evil.test/b)" fill="url(https://evil.test/c)" width="9" height="9"/>',
      "<text>the end</text>",
    ];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" onload="alert(1)">${inner.join("")}</svg>`;
    await shown.show({ diagram: "map", svg });
    await shown.picture("the end").waitFor();
    expect(await shown.opened.active("#frame :not(svg, rect, text)")).toEqual([]);
    expect(await shown.picture().locator("rect").getAttribute("fill")).toBeNull();
    await shown.picture().click();
    // The policy says so of handlers that are only read; nothing is let load or run.
    expect(new Set(await shown.opened.violations())).toEqual(new Set(["script-src-attr inline"]));
  });

  test("is read aloud, even where it reads like an address that loads something", async () => {
    await shown.show({ diagram: "map", svg: mapSvg("Looks up url(shop)") });
    await shown.picture("Looks up").waitFor();
    expect(await shown.picture().getByRole("group", { name: "Looks up url(shop)" }).count()).toBe(1);
  });

  test("is no picture where it is no SVG", async () => {
    await shown.show({
      diagram: "map",
      svg: "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script><img src=x onerror=alert(1)></html>",
    });
    await shown.status("This picture could not be drawn.").waitFor();
    await shown.show({ diagram: "map", svg: "The server has gone." });
    await shown.status("This picture could not be drawn.").waitFor();
    expect(await shown.picture().count()).toBe(0);
  });

  test.each(markup)("runs nothing even where nobody escaped it: %s", async (attack) => {
    await shown.show({ mermaid: flowWith([attack.replaceAll('"', "'"), "the end"]) });
    await shown.picture("the end").waitFor({ state: "attached" });
    expect(await shown.opened.active("script, iframe, object, embed, [href^='javascript:' i]")).toEqual([]);
  });
});
