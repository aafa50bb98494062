import { describe, expect, it } from "vitest";
import { draw } from "./drawn.ts";
import { type MermaidGantt, readGantt } from "./mermaid-charts.ts";

const journey = (touchpoints: string, more = "") =>
  `persona eli "Eli"\npersona mira "Mira"\njourney j "J" {\n personas eli, mira\n stage s "S" {\n${touchpoints}\n }\n${more}\n}`;

async function chart(text: string, persona = ""): Promise<MermaidGantt> {
  const source = await draw("promises", text, { persona });
  const read = (await readGantt(source)) as MermaidGantt;
  expect(read, source).not.toHaveProperty("error");
  return read;
}

/** The bars as lines: of what, what it says, how long it is (or, of what is no bar, at which moment), and whether it is broken. */
async function bars(text: string, persona = ""): Promise<string[]> {
  return (await chart(text, persona)).bars.map(
    ({ section, label, start, end, isCritical }) =>
      `${section} | ${label} | ${start === end && end > 0 ? "at " : ""}${end / 1000}${isCritical ? " !" : ""}`,
  );
}

const mira =
  'touchpoint a "A" { promise fast "Soon there" within 48h actual 4d; promise cheap "A gift" within 1w actual 36h only mira }';

describe("the promises diagram", () => {
  it("has what was promised beside what it took, with broken promises marked", async () => {
    const { title } = await chart(journey(mira));
    expect(title).toBe("J · promised and kept, in days");
    expect(await bars(journey(mira))).toEqual([
      "Soon there | promised within 48 h | 2",
      "Soon there | took 4 d | 4 !",
      "A gift | promised within 1 w | 7",
      "A gift | took 36 h | 1.5",
    ]);
  });

  it("of one persona has what it is promised", async () => {
    expect(await bars(journey(mira), "eli")).toEqual([
      "Soon there | promised within 48 h | 2",
      "Soon there | took 4 d | 4 !",
    ]);
  });

  it.each([
    ["90s", "minutes"],
    ["5h", "hours"],
    ["80d", "days"],
  ])("shows %s in %s", async (time, unit) => {
    const { title } = await chart(journey(`touchpoint a "A" { promise p "P" within ${time} }`));
    expect(title).toBe(`J · promised and kept, in ${unit}`);
  });

  it("says where a promise is made in several places, has no deadline, or was never kept", async () => {
    const text = journey(
      'touchpoint a "A" { promise p "P" within 2h; promise q "Q"; promise r by 2026-09-14 }\ntouchpoint b "B" { promise p "P" actual never }',
    );
    expect(await bars(text)).toEqual([
      "P | promised within 2 h · A | 120",
      "P | promised within 2 h · B | 120",
      "P | never kept | at 120 !",
      "Q | promised without a deadline | 0",
      "R | promised by 2026-09-14 | 0",
    ]);
  });

  it("marks what was kept too late on a walk that happened", async () => {
    const text = journey(
      'touchpoint a "A" { promise p "P" within 2h kept-at b }\ntouchpoint b "B"',
      'scenario s "S" { observed; step a; step b at 5h }',
    );
    expect(await bars(text)).toEqual([
      "P | promised within 2 h | 120",
      "P | kept too late on a walk that happened | at 120 !",
    ]);
  });

  it("says so where nothing is promised", async () => {
    expect(await bars(journey('touchpoint a "A"'))).toEqual([
      "Promises | No promise is made in this journey yet | 0",
    ]);
  });

  it("has no more promises than can be read, and tells how many more there are", async () => {
    const many = Array.from({ length: 500 }, (_, index) => `promise p${index} "P" within 1d`).join("\n");
    const { title, bars } = await chart(journey(`touchpoint a "A" {\n${many}\n}`));
    expect(title).toBe("J · promised and kept, in hours · 470 more promises");
    expect(bars).toHaveLength(30);
  });

  it("has room for any time", async () => {
    const [bar] = await bars(journey('touchpoint a "A" { promise p "P" within 999999999999y }'));
    expect(bar).toBe("P | promised within 999,999,999,999 y | 302400");
  });
});
