import { describe, expect, it } from "vitest";
import { rules } from "../../gaps/catalogue.ts";
import type { Finding } from "../../gaps/finding.ts";
import type { Fix } from "../../gaps/fixes/fix.ts";
import { localise } from "../../grammar/message.ts";
import { problemCodes } from "../../grammar/syntax.ts";
import { languageFor } from "../../project/languages.ts";
import type { CheckedDocument } from "../../project/project.ts";
import { checkText, findingsIn, withRule } from "../check-text.ts";
import { marked } from "../markers.ts";
import { wholeFile } from "./fragment.ts";

const syntaxCodes: readonly string[] = problemCodes;

describe.each(rules)("$name", ({ name, severity, summary, why, fix, examples }) => {
  const files = severity === "off" ? withRule(name) : {};

  it("is documented, with accepted and rejected examples", () => {
    expect(summary.text).toMatch(/^[A-Z0-9].*\.$/);
    expect(why.text).toMatch(/^[A-Z0-9].*\.$/);
    expect(examples.accepts.length).toBeGreaterThanOrEqual(2);
    expect(examples.rejects.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.accepts)("accepts %s", async (example) => {
    const findings = await findingsIn(wholeFile(example), files);
    expect(findings.filter(({ rule }) => rule === name || syntaxCodes.includes(rule))).toEqual([]);
  });

  it.each(examples.rejects)("rejects %s", async (example) => {
    const { text, ranges } = marked(wholeFile(example));
    const findings = await findingsIn(text, files);
    const found = findings
      .filter(({ rule }) => rule === name)
      .map(({ start, end }) => `${text.slice(start, end)}@${start}`);
    expect(found).toEqual(ranges.map(({ start, end }) => `${text.slice(start, end)}@${start}`));
    expect(findings.filter(({ rule }) => syntaxCodes.includes(rule))).toEqual([]);
  });

  it.each(examples.rejects)("speaks of %s in Dutch too", async (example) => {
    const { findings } = await checkText(marked(wholeFile(example)).text, files);
    for (const { rule, message } of findings) {
      if (rule === name) expect(localise(message, languageFor("nl"))).not.toBe(localise(message));
    }
  });

  if (fix) {
    it("says what its fixes do, and has one for some of what it rejects", async () => {
      expect(fix.text).toMatch(/^[A-Z].*\.$/);
      const checked = await Promise.all(
        examples.rejects.map((example) => checkText(marked(wholeFile(example)).text, files)),
      );
      expect(
        checked.flatMap(({ findings }) => findings.flatMap((found) => fixesOf(found, name))),
      ).not.toEqual([]);
    });

    it.each(examples.rejects)("is mended by each of its fixes in %s", async (example) => {
      const before = await checkText(marked(wholeFile(example)).text, files);
      for (const finding of before.findings) {
        for (const change of fixesOf(finding, name)) {
          const after = await checkText(applied(before, change), files);
          expect(count(after, name), `of ${name} in:\n${after.document.text}`).toBe(count(before, name) - 1);
          expect(errors(after, name), `in:\n${after.document.text}`).toEqual(errors(before, name));
        }
      }
    });
  } else {
    it.each(examples.rejects)("has no fix for %s, as it does not say that it has any", async (example) => {
      const { findings } = await checkText(marked(wholeFile(example)).text, files);
      expect(findings.flatMap((finding) => fixesOf(finding, name))).toEqual([]);
    });
  }
});

function fixesOf(finding: Finding, name: string): readonly Fix[] {
  return finding.rule === name ? (finding.fixes?.() ?? []) : [];
}

function applied({ document }: CheckedDocument, { edits }: Fix): string {
  const places = edits.map(({ at, text }) => {
    const base = document.startOf(at.chunk);
    return { start: base + at.start, end: base + at.end, text };
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), document.text);
}

function count({ findings }: CheckedDocument, name: string): number {
  return findings.filter(({ rule }) => rule === name).length;
}

/** The errors of other rules, which a fix must not add to. */
function errors({ findings }: CheckedDocument, name: string): string[] {
  return findings
    .filter(({ rule, severity }) => rule !== name && severity === "error")
    .map(({ rule }) => rule);
}
