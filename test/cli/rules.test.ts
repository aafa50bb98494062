import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";

function journey(...args: string[]) {
  const command = join(import.meta.dirname, "../../dist/journey.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    env: { LANG: "C" },
  });
  return { code: status, out: stdout, err: stderr };
}

describe("journey rules", () => {
  it("lists every rule, one a line, in the order of the catalogue", () => {
    const { code, out } = journey("rules");
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(rules.map(({ name }) => name));
    expect(lines.find((line) => line.startsWith("promise-broken "))).toMatch(
      /^promise-broken +error +A promise took longer than promised, or was never kept\.$/,
    );
  });

  it("speaks Dutch", () => {
    expect(journey("rules", "--locale", "nl").out).toMatch(/^promise-broken +fout +Een belofte /m);
  });
});

describe("journey explain", () => {
  it("prints the page of a rule", () => {
    const { code, out } = journey("explain", "weak-rating");
    expect(code).toBe(0);
    expect(out).toContain("# weak-rating\n\nA rating comes from few people");
    expect(out).toContain("Told at: line 2, `5/5 from 1`");
    expect(out).toContain("| `minRatings` | 10 | From how many ratings on one counts as evidence. |");
    expect(out).toContain('"weak-rating": {\n      "severity": "warning",\n      "minRatings": 10');
  });

  it("says that a problem of the text is none, which stands where rules do in a list of findings", () => {
    const { code, out } = journey("explain", "missing-value");
    expect({ code, out }).toEqual({
      code: 0,
      out: "`missing-value` is no gap rule: a part of the text cannot be understood. The finding says which, and what to write instead.\n",
    });
  });

  it("asks for another name where there is no such rule, as wrong use", () => {
    expect(journey("explain", "weak-ratings")).toEqual({
      code: 2,
      out: "",
      err: "There is no rule called weak-ratings: did you mean weak-rating?\n",
    });
    expect(journey("explain", "nonsense").err).toBe(
      "There is no rule called nonsense: `journey rules` lists all.\n",
    );
    expect(journey("explain").code).toBe(2);
  });
});
