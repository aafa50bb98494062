import { describe, expect, it } from "vitest";
import { type IconName, icon } from "../../diagrams/map/icons.ts";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { type ThemeName, themes } from "../../diagrams/map/theme.ts";
import { textWidth } from "../../diagrams/text/text-width.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";
import { unescaped } from "./map-drawn.ts";

const theme = themes.light;
type Tone = "good" | "warning" | "bad" | "faint";

async function mapOf(lines: string, name: ThemeName = "light"): Promise<string> {
  const { journeys, findings } = await checkText(`persona eli "Eli"
channel fair "Trade fair"
journey j "J" {
  personas eli
  stage s "Looking" {
    touchpoint t "Reads" {
      ${lines}
    }
    touchpoint u "Uses"
  }
}`);
  return mapDiagram.draw({ journey: journeys[0]!, findings, language: english }, name);
}

/** The shape and the colour of the sign before a text. */
function signAt(svg: string, content: string) {
  const items =
    svg.match(/<g role="listitem">(?:<title>[^<]*<\/title>)?(?:<rect[^>]*\/>)?<path[^>]*\/><text.*?<\/g>/g) ??
    [];
  const item = items.find((each) => unescaped(each.replace(/<[^>]*>/g, "")).includes(content));
  return item && lookOf(item);
}

const lookOf = (path: string) => ({
  shape: / d="([^"]*)"/.exec(path)![1],
  colour: / stroke="([^"]*)"/.exec(path)![1],
});

const sign = (name: IconName, tone: Tone) => lookOf(icon(name, 0, 0, 12, theme[tone]));

describe("the sign of", () => {
  it.each<[string, string, string, IconName, Tone]>([
    ["a bad pain", 'pain "Waits" severity high', "Waits", "pain", "bad"],
    ["any other pain", 'pain "Waits" severity low', "Waits", "pain", "warning"],
    ["a gain", 'gain "Learns"', "Learns", "gain", "good"],
    ["a promise that was kept", 'promise p "Soon" within 1d actual 12h', "Soon", "kept", "good"],
    ["a promise that was broken", 'promise p "Soon" within 1d actual 3d', "Soon", "broken", "bad"],
    ["a promise that is never kept", 'promise p "Soon" within 1d actual never', "Soon", "broken", "bad"],
    ["a promise of which nobody knows", 'promise p "Soon" within 1d', "Soon", "promised", "faint"],
    ["a figure that reaches its target", "metric nps 50 target 45", "NPS 50", "figure", "good"],
    ["a figure that misses its target", "metric nps 30 target 45", "NPS 30", "figure", "bad"],
    ["a figure without a target", "metric nps 30", "NPS 30", "figure", "faint"],
    ["a time below its target", "metric response-time 50min target 1h", "50 min", "figure", "good"],
    ["a time above its target", "metric response-time 90min target 1h", "target 1 h", "figure", "bad"],
    ["an answer in time", "response actual 40min target 1h", "answer after", "promised", "good"],
    ["a late answer", "response actual 3h target 1h", "answer after", "promised", "bad"],
    ["an answer without a target", "response actual 3h", "answer after", "promised", "faint"],
    ["a rating", "rating 4.5/5 from 100", "4.5/5", "star", "faint"],
    ["who leaves and is won", 'exit won "Bought"', "Bought", "leaves", "good"],
    ["who leaves and is lost", 'exit lost "Too dear"', "Too dear", "leaves", "bad"],
    ["who goes on elsewhere", 'exit continue "To the shop"', "To the shop", "leaves", "faint"],
    ["where it goes on", "next u", "Uses", "next", "faint"],
    ["an idea", 'opportunity call "Call back"', "Call back", "idea", "good"],
    ["a goal", 'goal "Find one"', "Find one", "goal", "faint"],
    ["a quote", 'quote "Too slow"', "Too slow", "quote", "faint"],
    ["who answers for it", 'owner "Web team"', "Web team", "person", "faint"],
    ["where it is written down", 'record "CRM"', "CRM", "record", "faint"],
  ])("%s", async (_, lines, text, name, tone) => {
    expect(signAt(await mapOf(lines), text)).toEqual(sign(name, tone));
  });

  it("what is kept is a tick, of what is broken a cross, of a gain a plus", () => {
    expect(sign("kept", "good").shape).toBe("M2.5 8.5 6.5 12.5 13.5 4");
    expect(sign("broken", "bad").shape).toBe("M3.5 3.5l9 9M12.5 3.5l-9 9");
    expect(sign("gain", "good").shape).toBe("M8 2.5v11M2.5 8h11");
  });
});

describe("what is said", () => {
  const noteOf = async (lines: string, name: ThemeName = "light") =>
    /rx="3" fill="([^"]*)"/.exec(await mapOf(lines, name))?.[1];

  it.each<[string, string, "good" | "warning" | "bad"]>([
    ["a gain", 'gain "Learns"', "good"],
    ["a pain", 'pain "Waits"', "warning"],
    ["a broken promise", 'promise p "Soon" within 1d actual 3d', "bad"],
  ])("of %s stands on a note", async (_, lines, tone) => {
    expect(await noteOf(lines)).toBe(themes.light.grounds![tone]);
  });

  it("that is neither good nor bad stands on none", async () => {
    expect(await noteOf('goal "Find one"')).toBeUndefined();
  });

  it("stands on none where notes cost toner or contrast", async () => {
    expect(await noteOf('gain "Learns"', "print")).toBeUndefined();
    expect(await noteOf('gain "Learns"', "high-contrast")).toBeUndefined();
  });
});

describe("the mark of gaps", () => {
  const markOf = async (lines: string) => {
    const svg = await mapOf(lines);
    const [, number, drawn] = /aria-label="Reads".*?data-gap="(\d+)"><title>[^<]*<\/title>(.*?)<\/g>/.exec(
      svg,
    )!;
    const [, below] = new RegExp(`<g data-gap="${number}">(.*?)</g>`).exec(svg)!;
    return { drawn: drawn!, below: below! };
  };

  it("is a red disc for an error, on the map and below it", async () => {
    const { drawn, below } = await markOf('promise p "Soon" within 1d actual 3d');
    for (const mark of [drawn, below]) expect(mark).toMatch(new RegExp(`^<circle [^>]*fill="${theme.bad}"`));
  });

  it("is a triangle for a warning, on the map and below it", async () => {
    const { drawn, below } = await markOf("rating 5/5 from 1");
    for (const mark of [drawn, below])
      expect(mark).toMatch(new RegExp(`^<path d="M[\\d.]+ [\\d.]+L[^"]*Z" fill="${theme.warning}"`));
  });

  it("is that of the worst of them", async () => {
    const { drawn } = await markOf('rating 5/5 from 1; promise p "Soon" within 1d actual 3d');
    expect(drawn).toContain("<circle");
  });
});

describe("the number of the mark of gaps", () => {
  it.each([
    ["a triangle", "rating 5/5 from 1"],
    ["a disc", 'promise pID "Soon" within 1d actual 3d'],
  ])("has room in %s, be it the ninth or the hundredth", async (_, wrong) => {
    const touchpoints = Array.from(
      { length: 110 },
      (_, id) => `touchpoint t${id} "T" { ${wrong.replace("ID", String(id))} }`,
    );
    const { journeys, findings } = await checkText(
      `journey j "J" { stage s "S" {\n${touchpoints.join("\n")}\n} }`,
    );
    const svg = mapDiagram.draw({ journey: journeys[0]!, findings, language: english }, "light");
    const marks = [
      ...svg.matchAll(
        /<g role="img" data-gap="(\d+)"><title>[^<]*<\/title>(<[^>]*>)<text x="[^"]*" y="([\d.]+)"/g,
      ),
    ];
    expect(marks.length).toBeGreaterThan(100);
    for (const [, number, shape, baseline] of marks) {
      const top = Number(baseline) - 0.75 * 10.5;
      expect(widthAt(shape!, top), number).toBeGreaterThan(textWidth(number!, { size: 10.5, bold: true }));
    }
  });

  /** How wide a disc or triangle is at a height. */
  function widthAt(shape: string, y: number): number {
    const disc = / cy="([\d.]+)" r="([\d.]+)"/.exec(shape);
    if (disc) return 2 * Math.sqrt(Number(disc[2]) ** 2 - (Number(disc[1]) - y) ** 2);
    const [, tip, right, foot, left] = / d="M[\d.]+ ([\d.]+)L([\d.]+) ([\d.]+)H([\d.]+)Z"/
      .exec(shape)!
      .map(Number);
    return ((right! - left!) * (y - tip!)) / (foot! - tip!);
  }
});

describe("a card", () => {
  const cardOf = async (lines: string) => /aria-label="Reads".*?<\/g>/.exec(await mapOf(lines))![0];
  const shapeOf = (name: IconName) => `d="${sign(name, "faint").shape}"`;

  it("of a moment of truth has a strong edge and a star", async () => {
    const usual = await cardOf("channel phone");
    const ofTruth = await cardOf("channel phone; moment-of-truth");
    expect(usual).toContain(`stroke="${theme.cardEdge}" stroke-width="1"`);
    expect(usual).not.toContain(shapeOf("truth"));
    expect(ofTruth).toContain(`stroke="${theme.ink}" stroke-width="2"`);
    expect(ofTruth).toContain(shapeOf("truth"));
  });

  it("without a channel has no row for signs", async () => {
    const nameAt = async (lines: string) => {
      const [, top, y] = /<rect x="[\d.]+" y="([\d.]+)".*?<text x="[\d.]+" y="([\d.]+)"/.exec(
        await cardOf(lines),
      )!;
      return Number(y) - Number(top);
    };
    expect(await nameAt("")).toBe(9 + 12);
    expect(await nameAt("channel phone")).toBe(9 + 21 + 12);
    expect(await nameAt("moment-of-truth")).toBe(9 + 21 + 12);
  });

  it.each<[string, IconName]>([
    ["phone", "phone"],
    ["website", "web"],
    ["store", "store"],
    ["reviews", "star"],
    ["transactional-email", "mail"],
    ["fair", "place"],
  ])("of %s shows the sign of that channel", async (channel, name) => {
    expect(await cardOf(`channel ${channel}`)).toContain(shapeOf(name));
  });
});

describe("a feeling", () => {
  const markAt = async (score: number) =>
    Number(/<title>Eli: .*?translate\([\d.]+ ([\d.]+)\)/.exec(await mapOf(`emotion ${score}`))![1]);

  it("stands the higher the better it is", async () => {
    const [angry, neutral, delighted] = [await markAt(1), await markAt(3), await markAt(5)];
    expect(delighted).toBeLessThan(neutral);
    expect(neutral).toBeLessThan(angry);
  });

  it.each([
    [5, "smiles", -1],
    [3, "neither smiles nor frowns", 0],
    [1, "frowns", 1],
  ])("of %i stands beside a face that %s", async (score, _, expected) => {
    const y = await markAt(score);
    const face = new RegExp(
      `M-4 ([\\d.-]+)Q0 ([\\d.-]+) 4 [\\d.-]+" transform="translate\\([\\d.]+ ${y}\\)"`,
    ).exec(await mapOf(`emotion ${score}`));
    const [corners, middle] = face!.slice(1).map(Number) as [number, number];
    expect(Math.sign(corners - middle)).toBe(expected);
  });
});

describe.each(Object.entries(themes))("in the theme %s", (_, { good, warning, bad }) => {
  it("good is green, bad is red, and a warning lies between them", () => {
    const [ofGood, ofWarning, ofBad] = [good, warning, bad].map(hue) as [number, number, number];
    expect(Math.abs(ofGood - 130)).toBeLessThan(30);
    expect(Math.abs(ofWarning - 40)).toBeLessThan(15);
    expect(Math.min(ofBad, 360 - ofBad)).toBeLessThan(10);
  });
});

/** In degrees: 0 is red, 120 is green. */
function hue(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const degrees = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
