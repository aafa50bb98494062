import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journeyOf } from "../map-texts.ts";
import { draw } from "./drawn.ts";
import { type MermaidSankey, readSankey } from "./mermaid-charts.ts";

const journey = (touchpoints: string) => `journey j "J" {\n stage s "S" {\n${touchpoints}\n }\n}`;

/** The streams as lines: from where, to where, how many of a hundred. */
async function streams(text: string, persona = ""): Promise<string[]> {
  const read = (await readSankey(await draw("dropoff", text, { persona }))) as MermaidSankey;
  return read.map(({ from, to, value }) => `${from} → ${to}: ${value}`);
}

const shop = `persona eli "Eli" { share 75% }\npersona mira "Mira" { share 25% }\njourney j "J" {
 personas eli, mira
 stage s "S" {
  touchpoint ad "Ad" { personas mira }
  touchpoint look "Looks" { next pay 60%, ask 40% }
  touchpoint ask "Asks" { personas eli; next pay 50%; exit lost "Too dear" }
  touchpoint pay "Pays" { exit won }
 }
}`;

describe("the drop-off diagram", () => {
  it("multiplies shares through from the first touchpoints of all personas", async () => {
    expect(await streams(shop)).toEqual([
      "Eli · 75 % → Looks · 100 %: 75",
      "Looks · 100 % → Pays · 85 %: 70",
      "Looks · 100 % → Asks · 30 %: 30",
      "Asks · 30 % → Pays · 85 %: 15",
      "Asks · 30 % → Lost: Too dear · 15 %: 15",
      "Pays · 85 % → Won: 85",
      "Mira · 25 % → Ad: 25",
      "Ad → Looks · 100 %: 25",
    ]);
  });

  it("of one persona begins with all of it; ways to what it does not meet are for others", async () => {
    expect(await streams(shop, "mira")).toEqual([
      "Mira · 100 % → Ad: 100",
      "Ad → Looks: 100",
      "Looks → Pays: 100",
      "Pays → Won: 100",
    ]);
  });

  it("shares alike what is not said, and says so", async () => {
    const ways = journey(
      'touchpoint a "A" { next b 50%, c, d }\ntouchpoint b "B" { exit won }\ntouchpoint c "C" { exit won }\ntouchpoint d "D" { exit lost }',
    );
    expect(await streams(ways)).toContain("All customers · 100 % → A (shares not said): 100");
    expect(await streams(ways)).toContain("C · ≈ 25 % → Won · ≈ 75 %: 25");
    const personas = `persona p "P"\npersona q "Q" { share 10% }\n${ways.replace("{", "{\n personas p, q")}`;
    expect(await streams(personas)).toContain(
      "P (share not said) · ≈ 50 % → A (shares not said) · 100 %: 50",
    );
  });

  it("says so beside long names, too, which it shortens instead", async () => {
    const ways = journey(
      'touchpoint a "Compares every offer that there is" { next b 90%, c 90% }\ntouchpoint b "B"\ntouchpoint c "C" { exit won }',
    );
    expect(await streams(ways)).toContain("Compares every off... (over 100 %) → B · ≈ 50 %: 50");
    const name = "Everybody who compares every offer that there is";
    const personas = `persona p "${name}"\npersona q "Q"\n${ways.replace("{", "{\n personas p, q")}`;
    expect((await streams(personas))[0]).toMatch(/^Everybody\.\.\. \(share not said\) · ≈ 50 % → /);
  });

  it("says where nobody knows how many go on", async () => {
    const text = journey('touchpoint a "A" { next b 70% }\ntouchpoint b "B" { exit won }');
    expect(await streams(text)).toContain("A → Nobody says where · 30 %: 30");
  });

  it("says where shares of personas are not all of the customers", async () => {
    const text = shop.replace("75%", "35%").replace("25%", "40%");
    const drawn = await streams(text);
    expect(drawn[0]).toBe("Eli (35 % said) · ≈ 47 % → Looks · 100 %: 46.7");
    expect(drawn).toContain("Mira (40 % said) · ≈ 53 % → Ad: 53.3");
    expect((await streams(text, "mira"))[0]).toBe("Mira · 100 % → Ad: 100");
  });

  it("says where a way leads to nothing that there is", async () => {
    const text = journey('touchpoint a "A" { next nowhere 40%, b 60% }\ntouchpoint b "B" { next nothing }');
    expect(await streams(text)).toEqual([
      "All customers · 100 % → A: 100",
      "A → Nobody says where · 100 %: 40",
      "A → B · 60 %: 60",
      "B · 60 % → Nobody says where · 100 %: 60",
    ]);
  });

  it("says where all ways are for others", async () => {
    const text = shop.replace(
      'touchpoint ad "Ad" { personas mira }',
      'touchpoint ad "Ad" { personas mira; next ask }',
    );
    expect((await streams(text, "mira"))[1]).toMatch(/^Ad → Nobody .*: 100$/);
  });

  it("follows nobody who goes back to where one has been", async () => {
    const text = journey(
      'touchpoint a "A"\ntouchpoint b "B" { next a 20%, b 10%, c 70% }\ntouchpoint c "C" { exit won }',
    );
    expect(await streams(text)).toEqual([
      "All customers · 100 % → A: 100",
      "A → B: 100",
      "B → ↩ A · 20 %: 20",
      "B → ↩ B · 10 %: 10",
      "B → C · 70 %: 70",
      "C · 70 % → Won: 70",
    ]);
  });

  it("follows a way back that is no loop", async () => {
    const text = journey(
      'touchpoint a "A" { next c }\ntouchpoint b "B" { exit won }\ntouchpoint c "C" { next b }',
    );
    expect(await streams(text)).toEqual([
      "All customers · 100 % → A: 100",
      "A → C: 100",
      "C → B: 100",
      "B → Won: 100",
    ]);
  });

  it("draws no more of shares that are more than all, and says so", async () => {
    const text = journey(
      'touchpoint a "A" { next b 90%, c 90% }\ntouchpoint b "B"\ntouchpoint c "C" { exit won }',
    );
    expect(await streams(text)).toContain("A (over 100 %) → B · ≈ 50 %: 50");
  });

  it("says so where no way and no exit is told", async () => {
    expect(await streams(journey('touchpoint a "A"'))).toEqual([
      "J → no touchpoint says yet how many go where, or leave: 100",
    ]);
  });

  it("of a large journey is drawn by stage, the last of many in one", async () => {
    const text = journeyOf(500)
      .replace(/(?<=touchpoint t9 ".*" \{)/, "\nnext t10 90%\nexit lost")
      .replace(/(?<=touchpoint t499 ".*" \{)/, "\nnext t500 50%, s3 50%");
    const drawn = await streams(text);
    expect(drawn).toContain("Stage 2 of a long way · ≈ 90 % → Stage 3 of a long way: 90");
    expect(drawn).toContain("Stage 19 of a long way → 52 more stages: 90");
    expect(drawn).toContain("52 more stages → ↩ Goes back · ≈ 45 %: 45");
    expect(drawn.length).toBeLessThan(50);
  });

  it("has no loop, whatever leads where, and loses nobody", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const next = fc.array(
      fc.record({ to: fc.constantFrom(...ids), share: fc.integer({ min: 0, max: 100 }) }),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ next, exits: fc.boolean() }), { minLength: 6, maxLength: 6 }),
        async (all) => {
          const touchpoints = all.map(({ next, exits }, index) => {
            const ways = next.map(({ to, share }) => `${to} ${share}%`).join(", ");
            return `touchpoint ${ids[index]} "${ids[index]}" {${ways ? `\nnext ${ways}` : ""}${exits ? "\nexit lost" : ""}\n}`;
          });
          const read = (await readSankey(
            await draw("dropoff", journey(touchpoints.join("\n"))),
          )) as MermaidSankey;
          const order = new Map<string, number>();
          const walk = (name: string, depth: number) => {
            expect(depth).toBeLessThanOrEqual(8);
            order.set(name, depth);
            for (const { from, to } of read) if (from === name) walk(to, depth + 1);
          };
          walk(read[0]!.from, 0);
          const arriving = (name: string) =>
            read.filter(({ to }) => to === name).reduce((sum, { value }) => sum + value, 0);
          const ends = [...order.keys()].filter((name) => read.every(({ from }) => from !== name));
          expect(ends.reduce((sum, name) => sum + arriving(name), 0)).toBeCloseTo(100, -0.5);
        },
      ),
      { numRuns: 200 },
    );
  });
});
