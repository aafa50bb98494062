import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { Resvg } from "@resvg/resvg-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/programs/find-browser.ts";

const command = join(import.meta.dirname, "../../dist/journey.cjs");
let folder: string;
const read = (file: string) => readFileSync(join(folder, file), "utf8");

const people = 'persona eli "Eli"\npersona mira "Mira"\n';
const fridge = `import "./people.journey"
journey fridge "Buying a <fridge>" {
  personas eli, mira
  stage look "Looking" {
    touchpoint reads "Reads reviews" {
      personas eli
      emotion eli 4
      rating 5/5 from 1
      promise fast "Fast" within 24h actual 3d
    }
    touchpoint asks "Asks a friend"
  }
  scenario saturday "A Saturday" {
    persona eli
    step reads 4 "Nice"
  }
}
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-render-"));
  const bike = 'journey bike "A bike" {\n  stage ride "Riding"\n}\njourney boat "A boat" {}\n';
  const files = { "people.journey": people, "fridge.journey": fridge, "bike.journey": bike };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterEach(() => rm(folder, { recursive: true }));

function start(args: readonly string[]) {
  const started = spawn(process.execPath, [command, "render", ...args], {
    cwd: folder,
    env: { LANG: "C", PATH: "" },
  });
  started.stdin.end();
  return started;
}

async function render(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const started = start(args);
  const code = new Promise<number | null>((resolve) => started.on("close", resolve));
  const [out, err] = await Promise.all([text(started.stdout), text(started.stderr)]);
  return { code: await code, out, err };
}

/** A browser that draws nothing the first few times. */
async function busyBrowser(times: number): Promise<string> {
  const browser = join(folder, "busy-browser.cjs");
  const program = `#!${process.execPath}
    const { spawnSync } = require("node:child_process");
    const { appendFileSync, readFileSync } = require("node:fs");
    const count = ${JSON.stringify(join(folder, "count"))};
    appendFileSync(count, "x");
    if (readFileSync(count).length > ${times})
      spawnSync(${JSON.stringify(findBrowser())}, process.argv.slice(2), { stdio: "inherit" });
  `;
  await writeFile(browser, program, { mode: 0o755 });
  return browser;
}

describe("journey render writes", () => {
  it("the map, where the name of the file asks for a picture", async () => {
    expect(await render("fridge.journey", "--out", "f.svg")).toEqual({
      code: 0,
      out: "",
      err: "Written: f.svg\n",
    });
    expect(read("f.svg")).toMatch(/^<svg .*Buying a &#60;fridge&#62;.*<\/svg>/s);
  });

  it("the same bytes every time", async () => {
    await render("fridge.journey", "--out", "one.svg");
    await render("fridge.journey", "--out", "two.svg");
    expect(read("one.svg")).toBe(read("two.svg"));
  });

  it("a PNG with twice as many dots as the picture is wide", async () => {
    await render("fridge.journey", "--out", "f.svg");
    expect((await render("fridge.journey", "--out", "f.png")).code).toBe(0);
    const png = readFileSync(join(folder, "f.png"));
    const width = Number(read("f.svg").match(/width="(\d+)"/)![1]);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * width);
  });

  it("a PNG with letters of its own, for machines without fonts", async () => {
    await writeFile(join(folder, "cafe.journey"), 'journey cafe "Café, кафе, καφέ"\n');
    await render("cafe.journey", "--out", "c.svg");
    expect((await render("cafe.journey", "--out", "c.png")).err).toBe("Written: c.png\n");
    const fontFiles = ["Regular", "SemiBold"].map((style) => join(command, `../fonts/Inter-${style}.ttf`));
    const font = { loadSystemFonts: false, fontFiles };
    const drawn = new Resvg(read("c.svg"), { font, fitTo: { mode: "zoom", value: 2 } }).render();
    expect(readFileSync(join(folder, "c.png")).equals(drawn.asPng())).toBe(true);
    expect(new Set(drawn.pixels).size).toBeGreaterThan(50);
  });

  it("a PNG with boxes for letters that no font of the machine has, and says so", async () => {
    await writeFile(join(folder, "kawi.journey"), 'journey kawi "A journey: ქართული \u{11f12}"\n');
    const { err } = await render("kawi.journey", "--out", "k.png");
    expect(err).toContain("The PNG shows boxes for letters such as \u{11f12}");
  });

  it("a PNG that lacks emoji, and says so", async () => {
    await writeFile(join(folder, "party.journey"), 'journey party "A party 🎉"\n');
    const { err } = await render("party.journey", "--out", "p.png");
    expect(err).toContain("The PNG leaves out emoji");
    expect((await render("fridge.journey", "--out", "p.png")).err).toBe("Written: p.png\n");
  });

  it("a picture that may miss what could not be understood, and says so", async () => {
    await writeFile(join(folder, "typo.journey"), 'journey typo "A typo" {\n  stagee s "S"\n}\n');
    const { code, err } = await render("typo.journey", "--out", "t.svg");
    expect(code).toBe(0);
    expect(err).toContain("typo.journey says some things that could not be understood");
  });

  it("one page that loads and runs nothing, in the colours that are asked for", async () => {
    await render("fridge.journey", "--out", "f.html", "--theme", "dark");
    expect(read("f.html")).toContain("default-src 'none'");
    expect(read("f.html")).toContain("background: #1e1f22");
    expect(read("f.html")).not.toMatch(/<script|<link|src=|<fridge>/);
  });

  it("Markdown with Mermaid text and the gaps", async () => {
    await render("fridge.journey", "--out", "f.md");
    expect(read("f.md")).toMatch(/^# Buying a &#60;fridge&#62;\n\n```mermaid\n[^`]*^journey\n/m);
    expect(read("f.md")).toMatch(/- \*\*Error\*\* Reads reviews: .* `fast` .* \(`promise-broken`\)/);
  });

  it("data for other programs", async () => {
    const { out } = await render("fridge.journey", "--to", "json");
    const data = JSON.parse(out);
    expect(data).toMatchObject({
      id: "fridge",
      personas: [{ id: "eli" }, { id: "mira" }],
      stages: [{ id: "look", label: "Looking" }],
      touchpoints: [
        { id: "reads", stage: "look", personas: ["eli"], emotions: { eli: 4 } },
        { id: "asks", personas: ["eli", "mira"] },
      ],
      promises: [{ id: "fast", touchpoints: ["reads"], state: "broken" }],
    });
    expect(data.gaps).toContainEqual(
      expect.objectContaining({ rule: "promise-broken", severity: "error", at: "reads" }),
    );
  });

  it("only what a persona meets", async () => {
    const { out } = await render("fridge.journey", "--to", "svg", "--persona", "mira");
    expect(out).toContain("Asks a friend");
    expect(out).not.toContain("Reads reviews");
  });

  it("a walk alone", async () => {
    const { out } = await render("fridge.journey", "--scenario", "saturday");
    expect(out).toContain("A Saturday");
    expect(out).not.toContain("Asks a friend");
  });

  it("one file for each journey of many files into a folder, and passes over those without any", async () => {
    expect((await render(".", "--to", "svg", "--out", "pictures")).code).toBe(0);
    expect(readdirSync(join(folder, "pictures"))).toEqual([
      "bike-bike-map.svg",
      "bike-boat-map.svg",
      "fridge-map.svg",
    ]);
  });

  it("what others of the files asked for allow, and tells of those that it could not read", async () => {
    const { code, err } = await render("fridge.journey", "gone.journey", "--to", "json", "--out", "data/");
    expect(code).toBe(2);
    expect(err).toContain("gone.journey: there is no such file or folder.");
    expect(existsSync(join(folder, "data/fridge.json"))).toBe(true);
  });
});

describe("files that are written", () => {
  it("lie in the folder that was named, wherever the journeys lie", async () => {
    await mkdir(join(folder, "work"));
    await writeFile(join(folder, "work/car.journey"), 'journey car "A car"\n');
    const { code, err } = await render(
      "bike.journey",
      "work/car.journey",
      "--to",
      "json",
      "--out",
      "work/pics",
    );
    expect({ code, err }).toEqual({
      code: 0,
      err: [
        "Written: work/pics/bike-bike.json",
        "Written: work/pics/bike-boat.json",
        "Written: work/pics/work/car.json",
        "",
      ].join("\n"),
    });
    const outside = await render(
      `../${basename(folder)}/fridge.journey`,
      "--to",
      "svg",
      "--out",
      "work/pics",
    );
    expect(outside.err).toBe("Written: work/pics/fridge-map.svg\n");
  });

  it("are not written over each other", async () => {
    await writeFile(join(folder, "bike-bike.journey"), 'journey other "Another one"\n');
    await writeFile(join(folder, "twice.journey"), 'journey t "One"\njourney t "Two"\n');
    await render(".", "--to", "json", "--out", "pics");
    expect(readdirSync(join(folder, "pics"))).toEqual([
      "bike-bike-2.json",
      "bike-bike.json",
      "bike-boat.json",
      "fridge.json",
      "twice-t-2.json",
      "twice-t.json",
    ]);
  });

  it("never take the place of a journey", async () => {
    const { code, err } = await render("fridge.journey", "--out", "fridge.journey");
    expect({ code, err }).toEqual({
      code: 2,
      err: "fridge.journey is the name of a journey: give what is written another one.\n",
    });
    expect(read("fridge.journey")).toBe(fridge);
  });
});

describe("journey render refuses", () => {
  it("to wait for files that are not there", async () => {
    expect((await render("gone.journey", "--out", "f.svg", "--watch")).code).toBe(2);
  });

  it.each([
    [["fridge.journey", "--diagram", "map", "--to", "md"], "Mermaid does not draw the map"],
    [["fridge.journey", "--diagram", "flow", "--to", "json"], "leave out `--diagram`"],
    [
      ["fridge.journey", "--diagram", "map", "--to", "svg", "--scenario", "saturday"],
      "`--scenario` does not go with `map`",
    ],
    [
      ["fridge.journey", "--persona", "nobody"],
      "there is no persona `nobody` in the journey `fridge`; there is eli, mira.",
    ],
    [
      ["bike.journey", "--journey", "bike", "--scenario", "x"],
      "there is no scenario `x` in the journey `bike`; there is none.",
    ],
    [["fridge.journey", "--theme", "dark"], "`--theme` does not go with `--to mermaid`"],
    [["fridge.journey", "--to", "json", "--browser", "x"], "`--browser` does not go with `--to json`"],
    [["fridge.journey", "--watch"], "`--watch` needs `--out`"],
    [
      ["fridge.journey", "--out", "f.pdf"],
      "No picture is written as f.pdf: the names of files end in .mmd, .svg",
    ],
    [
      ["fridge.journey", "--persona", "eli", "--scenario", "saturday"],
      "leave out `--persona` or `--scenario`",
    ],
    [["fridge.journey", "--to", "png", "--out", "f.svg"], "The name f.svg does not go with `--to png`"],
    [
      ["bike.journey", "--to", "svg"],
      "bike.journey holds several journeys: choose one with --journey (bike, boat).",
    ],
    [
      ["bike.journey", "fridge.journey", "--to", "svg"],
      "3 journeys: name the folder that their pictures go to with `--out`.",
    ],
    [["bike.journey", "--out", "one.svg"], "2 journeys do not fit into one file"],
    [["fridge.journey", "--to", "svg", "--out", "fridge.journey/x/"], "could not be written"],
  ])("%j", async (args, told) => {
    const { code, out, err } = await render(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(told);
  });
});

describe("pictures that Mermaid draws", () => {
  it("come from a browser, as SVG", async () => {
    const args = ["fridge.journey", "--diagram", "flow", "--to", "svg"];
    const { code, out } = await render(...args, "--browser", findBrowser());
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg .*Asks a friend.*<\/svg>\n$/s);
  }, 60_000);

  it("come from a browser, as PNG", async () => {
    const args = ["fridge.journey", "--diagram", "priority", "--out", "f.png"];
    expect((await render(...args, "--browser", findBrowser())).code).toBe(0);
    expect(readFileSync(join(folder, "f.png")).subarray(1, 4).toString()).toBe("PNG");
  }, 60_000);

  it("are asked for again of a browser that is too busy to draw at once", async () => {
    const browser = await busyBrowser(2);
    const args = ["fridge.journey", "--diagram", "flow", "--to", "svg", "--browser", browser];
    expect(await render(...args)).toMatchObject({ code: 0, out: expect.stringContaining("<svg") });
  }, 60_000);

  it("are given up where a browser stays too busy", async () => {
    const browser = await busyBrowser(9);
    const args = ["fridge.journey", "--diagram", "flow", "--to", "svg", "--browser", browser];
    expect(await render(...args)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("handed over its page before the picture was drawn"),
    });
  });

  it("are asked for in vain where there is no browser", async () => {
    const { code, err } = await render("fridge.journey", "--diagram", "flow", "--to", "svg");
    expect(code).toBe(2);
    expect(err).toContain("none was found: install Chrome, Chromium or Edge");
  });

  it("tell of a browser that is none", async () => {
    const args = ["fridge.journey", "--diagram", "flow", "--to", "svg", "--browser", "/none"];
    expect(await render(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining("The browser `/none` could not draw the picture"),
    });
  });
});

it("journey render --watch writes again what changes, also in a file that is imported", async () => {
  const started = start(["fridge.journey", "--out", "f.svg", "--watch"]);
  const written = () =>
    new Promise<void>((resolve) => {
      started.stderr.once("data", () => resolve());
    });
  try {
    await written();
    expect(read("f.svg")).toContain("Mira");
    const again = written();
    await writeFile(join(folder, "people.journey"), people.replace("Mira", "Zoë"));
    await again;
    expect(read("f.svg")).toContain("Zoë");
  } finally {
    started.kill();
  }
});
