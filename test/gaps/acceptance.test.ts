import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";
import { findingsIn } from "../check-text.ts";

const folder = join(import.meta.dirname, "../fixtures/acceptance");
const files = readdirSync(folder).filter((file) => file.endsWith(".journey"));
const known = new Set(rules.map((rule) => rule.name));

/** `RULE line:N` of the rules that exist, and by those the other lines that a finding may begin at. */
function expected(file: string): { lines: string[]; instead: ReadonlyMap<string, string> } {
  const lines = readFileSync(join(folder, file.replace(".journey", ".expected")), "utf8").split("\n");
  const may = lines.flatMap((line) => {
    const [, rule, usual, other] = /^#or ([\w-]+) (line:\d+) may begin at (line:\d+)$/.exec(line) ?? [];
    return rule ? [[`${rule} ${other}`, `${rule} ${usual}`] as const] : [];
  });
  return {
    lines: lines.filter((line) => known.has(/^([\w-]+) line:\d+$/.exec(line)?.[1] ?? "")).sort(),
    instead: new Map(may),
  };
}

describe("the acceptance journeys", () => {
  it.each(files)("%s has the findings that the design expects, where it expects them", async (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const findings = await findingsIn(text);
    const found = findings.map(
      ({ rule, start }) => `${rule} line:${text.slice(0, start).split("\n").length}`,
    );
    const { lines, instead } = expected(file);
    expect(found.map((each) => instead.get(each) ?? each).sort()).toEqual(lines);
  });

  it("no-after-purchase is only information where the lifecycle ends with the purchase", async () => {
    const findings = await findingsIn(readFileSync(join(folder, "02-fridge-buyers.journey"), "utf8"));
    expect(findings.find(({ rule }) => rule === "no-after-purchase")?.severity).toBe("information");
  });
});
