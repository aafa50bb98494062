import { afterEach, describe, expect, it, vi } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { themes } from "../../diagrams/map/theme.ts";
import { journeyBlock } from "../../markdown/journey-block.ts";
import type { JourneyOptions } from "../../markdown/journey-options.ts";
import { journey } from "./blocks.ts";

const draw = (source: string, options?: JourneyOptions, diagram?: string) =>
  journeyBlock({ source, diagram, line: undefined }, options);

const svgs = (source: string, options?: JourneyOptions) =>
  draw(source, options).pictures.flatMap((picture) => ("svg" in picture ? picture.svg : []));

const notes = (source: string, options?: JourneyOptions) =>
  draw(source, options).notes.flatMap(({ text, details }) => [text, ...details]);

describe("the picture of a block", () => {
  it("is a map, without any note where nothing is wrong", () => {
    const { pictures, notes } = draw(journey("Buying"));
    expect(pictures).toEqual([
      { svg: expect.stringMatching(/^<svg .*<title>Buying<\/title>/), label: "Buying" },
    ]);
    expect(notes).toEqual([]);
  });

  it("is light or dark as the page is", () => {
    const [svg] = svgs(journey("Buying"));
    expect(svg).toContain(`fill="light-dark(${themes.light.paper},${themes.dark.paper})"`);
    expect(svg).not.toMatch(/"#[0-9a-f]{6}"/);
  });

  it("keeps a label that reads like a colour", () => {
    expect(svgs(journey("#ffffff"))[0]).toContain("<title>#ffffff</title>");
    expect(svgs('journey j "J" { stage s "S" { touchpoint t "#ffffff" } }')[0]).toContain(
      'aria-label="#ffffff"',
    );
  });

  it.each(["light", "dark", "high-contrast", "high-contrast-light", "print"] as const)(
    "has the colours of the theme %s",
    (theme) => {
      const [svg] = svgs(journey("Buying"), { theme });
      expect(svg).toContain(`fill="${themes[theme].paper}"`);
      expect(svg).not.toContain("light-dark");
    },
  );

  it("has the reader's words", () => {
    expect(svgs(journey("Kopen"), { locale: "nl-NL" })[0]).toContain("Contactmomenten");
  });

  it("is one of several where there are several journeys, and the first ten of many", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, id) => `journey j${id} "J${id}" {}\n`).join("");
    const titles = (count: number) =>
      draw(many(count)).pictures.map((picture) => "label" in picture && picture.label);
    expect(titles(2)).toEqual(["J0", "J1"]);
    expect(titles(12)).toHaveLength(10);
    expect(notes(many(12))).toEqual([
      "These are the first 10 of 12 journeys in this block: give the others a block of their own.",
    ]);
  });

  it("is text for Mermaid where another diagram is asked for", () => {
    expect(draw(journey("Buying"), {}, "flow").pictures).toEqual([
      { mermaid: expect.stringMatching(/^[\s\S]*flowchart /) },
    ]);
  });
});

describe("a note says", () => {
  it("what could not be understood, and where", () => {
    expect(notes(journey("Buying", "emotoin 3"))).toEqual([
      "Some of this could not be understood, so the picture may miss it:",
      expect.stringMatching(/^Line 4 of this block: .*`emotoin`/),
    ]);
  });

  it("in which line of the page that is, where the page is known", () => {
    const block = journeyBlock({ source: journey("Buying", "emotoin 3"), diagram: undefined, line: 20 });
    expect(block.notes[0]?.details).toEqual([expect.stringMatching(/^Line 23: /)]);
  });

  it("so in the reader's language", () => {
    const [heading, detail] = notes(journey("Kopen", "emotoin 3"), { locale: "nl" });
    expect(heading).toBe("Niet alles hiervan is begrepen, dus in de tekening kan iets ontbreken:");
    expect(detail).toMatch(/^Regel 4 van dit blok: /);
  });

  it("that there is no picture where nothing was understood", () => {
    expect(notes("what is this\n")[0]).toBe("This could not be understood, so there is no picture:");
  });

  it("how many problems there are beyond the first ten", () => {
    const lines = notes(`${journey("Buying")}${"nonsense here\n".repeat(30)}`);
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toMatch(/^And \d+ more\.$/);
  });

  it.each(["", "\n\n", "// nothing yet\n", 'persona eli "Eli"\n'])(
    "that there is no journey in %j",
    (text) => {
      expect(notes(text)).toEqual([expect.stringMatching(/^There is no journey in this block to draw\./)]);
    },
  );

  it("once that a block imports nothing, however much it wants to", () => {
    const imports = 'import "./personas.journey"\nimport "../channels.journey"\nimport "/etc/passwd"\n';
    const about =
      "A block in a page stands for itself and imports no files: write what it needs of them into the block.";
    expect(notes(imports + journey("Buying"))).toEqual([about]);
    expect(svgs(imports + journey("Buying"))).toHaveLength(1);
    expect(notes(imports + journey("Kopen"), { locale: "nl" })[0]).toMatch(
      /^Een blok in een pagina staat op zichzelf/,
    );
  });

  it("that a block is too long, instead of drawing it", () => {
    const { pictures, notes } = draw(`${journey("Buying")}//${"x".repeat(50_000)}`);
    expect(pictures).toEqual([]);
    expect(notes[0]?.text).toMatch(/^This block has 50,\d{3} characters, and a page shows 50,000 at most/);
  });

  it("which diagrams there are, where an unknown one is asked for", () => {
    expect(draw(journey("Buying"), {}, "pie").notes[0]?.text).toMatch(
      /^There is no diagram `pie`: choose one of map, journey, flow, /,
    );
  });

  it("nothing of gaps, which the picture tells", () => {
    const text = journey("Buying", "rating 5/5 from 1");
    expect(notes(text)).toEqual([]);
    expect(svgs(text)[0]).toContain("of 5 from one person");
  });
});

describe("a fault of ours", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("is told in the page, which is built all the same", () => {
    vi.spyOn(mapDiagram, "draw").mockImplementation(() => {
      throw new Error("no paper");
    });
    expect(notes(journey("Buying"))).toEqual([
      "This block could not be drawn, and that is a fault of Journey itself: Error: no paper",
    ]);
  });
});
