import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isRule, rules } from "../gaps/catalogue.ts";
import { SourceDocument } from "../grammar/document.ts";
import { findingsIn } from "./check-text.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const extensionReadme = readFileSync(join(import.meta.dirname, "../client/README.md"), "utf8");

it("the README's journey has just the findings that it shows", async () => {
  const text = /```journey\n([\s\S]*?)```/.exec(readme)![1]!;
  const shown = [...readme.matchAll(/^fridge\.journey:.*$/gm)].map(([line]) => line);
  const document = SourceDocument.parse("memory:a", text);
  const found = (await findingsIn(text)).map(({ rule, severity, start, message }) => {
    const { line, character } = document.positionAt(start);
    return `fridge.journey:${line + 1}:${character + 1} ${severity} ${rule} ${message}`;
  });
  expect(shown).toEqual(found);
});

it("the journey in the README of the extension is read without a problem", async () => {
  const text = /```journey\n([\s\S]*?)```/.exec(extensionReadme)![1]!;
  const found = await findingsIn(text);
  expect(found.map(({ rule }) => rule)).toContain("weak-rating");
  expect(found.filter(({ rule }) => !isRule(rule))).toEqual([]);
});

it("the README counts the rules, and leads to their pages", () => {
  expect(rules).toHaveLength(65);
  expect(readme).toContain("Sixty-five [gap rules](docs/rules/README.md)");
});
