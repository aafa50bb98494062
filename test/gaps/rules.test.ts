import { describe, expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";
import { findingsIn } from "../check-text.ts";
import { marked } from "../markers.ts";
import { wholeFile } from "./fragment.ts";

const syntaxCodes = [
  "syntax",
  "unknown-keyword",
  "misplaced-keyword",
  "invalid-value",
  "missing-value",
  "repeated-property",
];

describe.each(rules)("$name", ({ name, summary, why, examples }) => {
  it("is documented, with accepted and rejected examples", () => {
    expect(summary.text).toMatch(/^[A-Z0-9].*\.$/);
    expect(why.text).toMatch(/^[A-Z0-9].*\.$/);
    expect(examples.accepts.length).toBeGreaterThanOrEqual(2);
    expect(examples.rejects.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.accepts)("accepts %s", async (example) => {
    const findings = await findingsIn(wholeFile(example));
    expect(findings.filter(({ rule }) => rule === name || syntaxCodes.includes(rule))).toEqual([]);
  });

  it.each(examples.rejects)("rejects %s", async (example) => {
    const { text, ranges } = marked(wholeFile(example));
    const findings = await findingsIn(text);
    const found = findings
      .filter(({ rule }) => rule === name)
      .map(({ start, end }) => `${text.slice(start, end)}@${start}`);
    expect(found).toEqual(ranges.map(({ start, end }) => `${text.slice(start, end)}@${start}`));
    expect(findings.filter(({ rule }) => syntaxCodes.includes(rule))).toEqual([]);
  });
});
