import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";
import { findingsIn } from "../check-text.ts";

const folder = join(import.meta.dirname, "../fixtures/acceptance-syntax");
const files = readdirSync(folder).filter((file) => file.endsWith(".journey"));
/** What a file that is only half written may get from the gap rules as well. */
const gaps = new Set(rules.map(({ name }) => name).filter((name) => name !== "metric-invalid"));

it.each(files)("%s has its problems where the design expects them, and nowhere else", async (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const expected = readFileSync(join(folder, file.replace(".journey", ".expected")), "utf8").split("\n");
  const findings = (await findingsIn(text)).filter(({ rule }) => !gaps.has(rule));
  const lineOf = (start: number) => text.slice(0, start).split("\n").length;

  for (const line of expected) {
    const problem = /^problem line:([\d|]+)(?: says (.*))?/.exec(line);
    if (problem) {
      const lines = problem[1]!.split("|").map(Number);
      const there = findings.filter(({ start }) => lines.includes(lineOf(start)));
      expect(there, line).not.toEqual([]);
      if (problem[2]) expect(there.map(({ message }) => message).join(), line).toContain(problem[2]);
    }
    const clean = /^clean line:(\d+)/.exec(line);
    if (clean)
      expect(
        findings.filter(({ start }) => lineOf(start) === Number(clean[1])),
        line,
      ).toEqual([]);
    const most = /^at-most (\d+)/.exec(line);
    if (most) expect(findings.length, line).toBeLessThanOrEqual(Number(most[1]));
  }
});
