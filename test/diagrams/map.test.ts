import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { type ThemeName, themes } from "../../diagrams/map/theme.ts";
import { textWidth } from "../../diagrams/text/text-width.ts";
import { wrapText } from "../../diagrams/text/wrap-text.ts";
import { english } from "../../grammar/message.ts";
import { languageFor } from "../../project/languages.ts";
import { checkText } from "../check-text.ts";
import { hostileText } from "./hostile-text.ts";
import { textsIn } from "./map-drawn.ts";
import { journeyOf, mapTexts } from "./map-texts.ts";

async function mapOf(text: string, theme: ThemeName = "light", locale = "en"): Promise<string> {
  const { journeys, findings } = await checkText(text);
  return mapDiagram.draw({ journey: journeys[0]!, findings, language: languageFor(locale) }, theme);
}

function sizeOf(svg: string): [width: number, height: number] {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  return [Number(width), Number(height)];
}

const touchpoint = (lines: string) =>
  `persona eli "Eli"\njourney j "J" {\n  personas eli\n  stage s "Looking" {\n    touchpoint t "Reads" {\n      ${lines}\n    }\n    touchpoint u "Uses"\n  }\n}\n`;

describe("a map shows", () => {
  it.each([
    ["a stage", "", "Looking"],
    ["a touchpoint with its channels", "channel reviews, website", "Reviews · Website"],
    ["a quote", 'quote "Too slow"', "“Too slow”"],
    ["a pain", 'pain "Waits"', "Waits"],
    ["a promise that was broken", 'promise p "Soon" within 24h actual 3d', "Soon · within"],
    ["a metric beside its target", "metric csat 4.1/5 target 4.5/5", "CSAT 4.1/5 · "],
    ["a rating with its sample", "rating 4.5/5 from 100", "4.5/5 from 100"],
    ["where customers go, and how many", 'next u 60%, t 40% "not sure"', "60 % · Uses"],
    ["who leaves, and why", 'exit lost "Too dear"', "Lost · Too dear"],
    ["an idea", 'opportunity call "Call back"', "Call back"],
    ["who works on it", 'owner "Web team"', "Web team"],
  ])("%s", async (_, lines, expected) => {
    expect(textsIn(await mapOf(touchpoint(lines))).join("\n")).toContain(expected);
  });

  it("a gap where it is, with the number under which it is told below", async () => {
    const svg = await mapOf(touchpoint("rating 5/5 from 1"));
    const card = /<g role="listitem" aria-label="Reads".*?<\/g><\/g>/.exec(svg)?.[0] ?? "";
    expect(card).toContain('data-gap="2"');
    const shown = textsIn(svg);
    expect(shown.filter((text) => text === "2")).toHaveLength(2);
    expect(shown.join(" ")).toContain("Reads 5 of 5 from one person");
  });

  it("one mark a persona at each feeling, told in words too", async () => {
    const svg = await mapOf(touchpoint("emotion eli 2"));
    expect(svg).toMatch(/<title>Eli: 2\sof 5 · Reads<\/title>/);
  });

  it("its own words in the reader's language", async () => {
    expect(textsIn(await mapOf(touchpoint("emotion eli 2"), "light", "nl"))).toContain("Contactmomenten");
  });
});

describe("on a Dutch map", () => {
  it.each([
    ["channels have Dutch names", "channel store, transactional-email", "Winkel · Servicemail"],
    ["a channel of the author's own is called as they wrote it", "channel fair", "Trade fair"],
    ["metrics have Dutch names", "metric conversion 3% target 4%", "Conversie 3%"],
    ["a metric of the author's own is called as they wrote it", "metric smiles 3", "smiles 3"],
  ])("%s", async (_, lines, expected) => {
    const svg = await mapOf(`channel fair "Trade fair"\n${touchpoint(lines)}`, "light", "nl");
    expect(textsIn(svg).join("\n")).toContain(expected);
  });
});

describe("the curve of a persona", () => {
  const feelings = (search: string) =>
    mapOf(`persona eli "Eli"
persona mira "Mira"
journey j "J" {
  personas eli, mira
  stage s "S" {
    touchpoint a "A" { emotion eli 4 }
    touchpoint b "B" { ${search} }
    touchpoint c "C" { emotion eli 2 }
  }
}`);
  const dashes = 'stroke-dasharray="5 4"';

  it("is dashed where it meets something and does not say how that feels", async () => {
    expect(await feelings("personas eli, mira")).toContain(dashes);
  });

  it("goes straight on where it meets nothing in between", async () => {
    expect(await feelings("personas mira")).not.toContain(dashes);
  });
});

describe("what is written from right to left", () => {
  it("begins at the right, with its sign beside it", async () => {
    const svg = await mapOf(touchpoint('pain "انتظار طويل"'));
    expect(svg).toMatch(/text-anchor="end"[^>]*>\u2067انتظار طويل\u2069</);
  });

  it("stands as a whole in a sentence of the reader", async () => {
    const svg = await mapOf('journey j "رحلة" {}');
    expect(textsIn(svg).join(" ")).toContain('"\u2068رحلة\u2069" has no stage yet');
  });
});

describe("a map", () => {
  it("is the same for the same journey, byte for byte", async () => {
    expect(await mapOf(journeyOf(30))).toBe(await mapOf(journeyOf(30)));
  });

  it.each(["light", "high-contrast-light"] as const)(
    "of a long journey goes on in bands below each other, in the shape of a sheet of paper (%s)",
    async (theme) => {
      const svg = await mapOf(journeyOf(60), theme);
      const [width, height] = sizeOf(svg);
      expect(width / height).toBeGreaterThan(1.1);
      expect(width / height).toBeLessThan(1.8);
      expect(svg).not.toContain("Sheet 1");
    },
  );

  it.each([1, 12, 30, 60])(
    "of %i touchpoints is printed on sheets of A3, in letters that can be read",
    async (count) => {
      const svg = await mapOf(journeyOf(count), "print");
      const [width, height] = sizeOf(svg);
      const sheets = height / (width / Math.SQRT2);
      expect(Math.abs(sheets - Math.round(sheets))).toBeLessThan(0.01);
      const inPoints = ((420 - 2 * 9.9) / 25.4) * 72;
      const smallest = Math.min(
        ...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)),
      );
      expect((smallest / width) * inPoints).toBeGreaterThanOrEqual(6);
      expect(textsIn(svg).includes(`Sheet 1 of ${sheets.toFixed(0)}`)).toBe(sheets > 1.5);
    },
  );

  it.each([1, 3, 9, 17, 30, 60])("of %i touchpoints fills its sheets on paper", async (count) => {
    const svg = await mapOf(journeyOf(count), "print");
    const [width, height] = sizeOf(svg);
    const sheet = width / Math.SQRT2;
    const bars = [...svg.matchAll(/data-stage="[^"]*"><path d="M[\d.]+ ([\d.]+)H([\d.]+)/g)];
    const ends = [...Map.groupBy(bars, ([, top]) => top).values()].map((row) =>
      Math.max(...row.map(([, , right]) => Number(right))),
    );
    if (count > 1) expect(Math.max(...ends)).toBeGreaterThan(0.9 * width);
    expect(Math.min(...ends)).toBeGreaterThan(0.65 * Math.max(...ends));
    const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)/g)]
      .filter(([, , said]) => !said!.startsWith("Sheet "))
      .map(([, y]) => Number(y));
    const lasts = Map.groupBy(lines, (y) => Math.floor(y / sheet));
    expect(lasts.size).toBe(Math.round(height / sheet));
    for (const [page, inIt] of lasts)
      if (page < lasts.size - 1) expect(Math.max(...inIt) - page * sheet).toBeGreaterThan(0.6 * sheet);
  });

  it("stays in one line on paper where that takes no more sheets, and has letters that are about as large", async () => {
    const said = textsIn(await mapOf(journeyOf(13), "print"));
    expect(said.filter((text) => text === "Touchpoints")).toHaveLength(1);
  });

  it("is never cut where a sheet ends", async () => {
    const svg = await mapOf(journeyOf(60), "print");
    const [width] = sizeOf(svg);
    const sheet = width / Math.SQRT2;
    const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)" font-size="([\d.]+)"/g)];
    const cut = lines.filter(([, y, size]) => Number(y) % sheet < Number(size));
    expect(lines.length).toBeGreaterThan(300);
    expect(cut).toEqual([]);
  });

  it("goes on with the gaps of a place on the next sheet where one has no room for all of them", async () => {
    const promises = Array.from({ length: 20 }, (_, id) => `promise p${id} "P" within 1h actual 3h`);
    const svg = await mapOf(touchpoint(promises.join("\n")), "print");
    const [width, height] = sizeOf(svg);
    const sheet = width / Math.SQRT2;
    expect(height / sheet).toBeGreaterThan(1.9);
    const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)/g)];
    const overAnEdge = lines.filter(
      ([, y, said]) =>
        !said!.startsWith("Sheet ") && (Number(y) % sheet < 24 || Number(y) % sheet > sheet - 36),
    );
    expect(overAnEdge).toEqual([]);
    expect(textsIn(svg)).toContain("Reads (continued)");
  });

  it("tells who cannot see it what it is and how much is in it", async () => {
    const svg = await mapOf(touchpoint(""));
    expect(svg).toMatch(/^<svg [^>]*><title>J<\/title><desc>/);
    expect(svg).toContain("<desc>On the map: one stage, 2 touchpoints and one place with gaps.</desc>");
  });

  it("counts only what is on it", async () => {
    const { journeys, findings } = await checkText(`persona eli "Eli" { goal "Read" }
persona mira "Mira" { goal "Write" }
journey j "J" {
  personas eli, mira
  owner "Shop"
  lifecycle buyer
  stage s "S" {
    touchpoint a "A" { personas eli; rating 5/5 from 1 }
    touchpoint b "B" { personas mira; rating 5/5 from 1 }
  }
}`);
    const subject = { journey: journeys[0]!, findings, language: english };
    const told = (persona: string) => {
      const chosen = subject.journey.personas.filter(({ id }) => id === persona);
      const svg = mapDiagram.draw({ ...subject, ...(chosen[0] && { persona: chosen[0] }) }, "light");
      return /<desc>(.*?)<\/desc>/.exec(svg)![1];
    };
    expect(told("")).toContain("2 touchpoints and");
    expect(told("eli")).toContain("one touchpoint and");
  });

  it("without gaps says that there are none", async () => {
    const { journeys } = await checkText('journey j "J" { stage s "S" { touchpoint t "T" } }');
    const svg = mapDiagram.draw({ journey: journeys[0]!, findings: [], language: english }, "light");
    expect(svg).toContain("On the map: one stage, one touchpoint and no gaps.");
  });

  it.each([
    [61, "and one more place"],
    [62, "and 2 more places"],
  ])("of %i places with gaps tells sixty, %s", async (count, expected) => {
    const touchpoints = Array.from(
      { length: count },
      (_, id) => `touchpoint t${id} "T" { rating 5/5 from 1 }`,
    );
    const { journeys, findings } = await checkText(
      `journey j "J" { stage s "S" {\n${touchpoints.join("\n")}\n} }`,
    );
    const weak = findings.filter(({ rule }) => rule === "weak-rating");
    const svg = mapDiagram.draw({ journey: journeys[0]!, findings: weak, language: english }, "light");
    expect(textsIn(svg).at(-1)).toBe(expected);
  });

  it("draws any text as text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const said = JSON.stringify(text.replace(/[\\"\n\r]/g, " "))
          .slice(1, -1)
          .replace(/\\./g, " ");
        const svg = await mapOf(`journey j "J" { stage s "S" { touchpoint t "${said}" } }\n`);
        const tags = new Set([...svg.matchAll(/<\/?([a-zA-Z!?][^\s/>]*)/g)].map(([, name]) => name));
        expect([...tags].filter((tag) => !known.includes(tag!))).toEqual([]);
        const attributes = new Set(
          [...svg.matchAll(/ ([\w:-]+)="[^"<>]*"(?=[ />])/g)].map(([, name]) => name),
        );
        expect([...attributes].filter((name) => /^on|href/i.test(name!))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const known = ["svg", "title", "desc", "rect", "g", "path", "text", "circle"];

it("a long word in the name of a touchpoint makes columns wider, and stays whole", async () => {
  const touchpoints = (name: string) =>
    Array.from({ length: 12 }, (_, index) => `touchpoint t${index} "${name}"`).join("\n");
  const map = (name: string) => mapOf(`journey j "J" { stage s "S" {\n${touchpoints(name)}\n} }`);
  const words = textsIn(await map("Belt de wagenparkbeheerder"));
  expect(words.filter((word) => word.includes("wagenparkbeheerder"))).toHaveLength(12);
  const columns = async (name: string) =>
    [...(await map(name)).matchAll(/<rect x="\S+" y="\S+" width="(\S+)" height="\S+" rx="6"/g)].map(
      ([, width]) => Number(width),
    );
  const endless = "wagenpark".repeat(99);
  expect(Math.max(...(await columns("Belt ons")))).toBeLessThan(Math.max(...(await columns(endless))));
  expect(Math.max(...(await columns(endless)))).toBeLessThan(2 * 216);
});

describe("a text", () => {
  it.each([
    ["between words", "Reads the reviews", ["Reads the", "reviews"]],
    ["behind a hyphen", "transactional-emails", ["transactional-", "emails"]],
    ["within a word that is too long", "Verzekeringsmaatschappij", ["Verzekerings", "maatschappij"]],
    ["between letters where there are no spaces", "商品の感想を読む。", ["商品の感想", "を読む。"]],
    ["before a bracket that opens", "佐藤はるか（初め）", ["佐藤はるか", "（初め）"]],
  ])("is broken %s", (_, text, lines) => {
    const width = Math.max(...lines.map((line) => textWidth(line, { size: 11 })));
    expect(wrapText(text, width, { size: 11 }, 9)).toEqual(lines);
  });

  it("ends with an ellipsis where there is no room for more", () => {
    expect(wrapText("one two three four", 36, { size: 11 }, 2)).toEqual(["one", "two…"]);
  });

  it("never has a line that is too wide, whatever it says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          for (const line of wrapText(text, width, { size: 11 }, 5))
            expect(
              [...new Intl.Segmenter().segment(line)].length === 1 || textWidth(line, { size: 11 }) <= width,
            ).toBe(true);
        },
      ),
    );
  });
});

/** How well two colours can be told apart, as WCAG 2.2 has it: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(themes))("in the theme %s", (_, theme) => {
  it("every text can be read on its ground", () => {
    const pairs = [
      [theme.ink, theme.paper],
      [theme.faint, theme.paper],
      [theme.ink, theme.card],
      [theme.faint, theme.card],
      [theme.stageInk, theme.stage],
      [theme.onMark, theme.bad],
      [theme.onMark, theme.warning],
      ...Object.values(theme.grounds ?? {}).map((ground) => [theme.ink, ground] as const),
    ] as const;
    expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  });

  it("every sign can be seen on its ground", () => {
    const signs = [theme.good, theme.warning, theme.bad, theme.cardEdge, ...theme.personas];
    expect(signs.filter((colour) => contrast(colour, theme.paper) < 3)).toEqual([]);
    const onNotes = (["good", "warning", "bad"] as const).map(
      (tone) => [theme[tone], theme.grounds?.[tone]] as const,
    );
    expect(onNotes.filter(([sign, ground]) => ground && contrast(sign, ground) < 3)).toEqual([]);
  });
});

it.each(["high-contrast", "high-contrast-light"] as const)(
  "in the theme %s, what is written and what says something has a contrast of 7 to 1",
  (name) => {
    const { paper, ink, faint, good, warning, bad, personas } = themes[name];
    const said = [ink, faint, good, warning, bad, ...personas];
    expect(said.filter((colour) => contrast(colour, paper) < 7)).toEqual([]);
  },
);

it("every text in the table of maps is drawn", async () => {
  for (const text of Object.values(mapTexts)) {
    const { journeys, findings } = await checkText(text);
    for (const journey of journeys)
      expect(mapDiagram.draw({ journey, findings, language: english }, "light")).toMatch(/^<svg .*<\/svg>$/s);
  }
});
