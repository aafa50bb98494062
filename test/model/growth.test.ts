import { beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "../../grammar/parsing/parser.ts";
import { bind } from "../../model/reading/bind.ts";
import { readValue } from "../../model/reading/read-value.ts";
import { StatementReader } from "../../model/reading/statement-reader.ts";

vi.mock("../../model/reading/read-value.ts", { spy: true });
const statementsRead = vi.spyOn(StatementReader.prototype, "property");

beforeEach(() => {
  vi.clearAllMocks();
});

/** What it costs to read what a text says, counted and not timed. */
function workOfBinding(text: string) {
  const { chunks } = parse(text);
  vi.clearAllMocks();
  chunks.map(bind);
  const words = vi.mocked(readValue).mock.calls.reduce((sum, [, given]) => sum + given.length, 0);
  return { statements: statementsRead.mock.calls.length, words };
}

const touchpoint = (inside: string) => `journey j "J" { stage s "S" { touchpoint t "T" {\n${inside}\n} } }`;

describe("reading what a text says", () => {
  it.each([
    ["journeys", (n: number) => 'journey j "J" {\n  owner "A"\n  goal "G"\n}\n'.repeat(n)],
    ["statements of one element", (n: number) => touchpoint('goal "G"\n'.repeat(n))],
    ["statements that are there once too often", (n: number) => touchpoint("importance 4\n".repeat(n))],
    ["one long list", (n: number) => touchpoint(`personas a${", b".repeat(n)}`)],
    ["one long list of different names", (n: number) => touchpoint(`personas ${range(n, "p").join(", ")}`)],
    ["a list without commas", (n: number) => touchpoint(`personas a${" b".repeat(n)}`)],
    ["a named part that is repeated", (n: number) => touchpoint(`rating 4/5${" from 3".repeat(n)}`)],
    ["words that do not belong", (n: number) => touchpoint(`goal "G"${' 4 "x" y'.repeat(n)}`)],
    ["figures with commas in them", (n: number) => touchpoint(`emotion 4${",5".repeat(n)}`)],
  ])("asks about every word as often in a text of four times the length: %s", (_, textOf) => {
    const small = workOfBinding(textOf(100));
    const large = workOfBinding(textOf(400));
    expect(large.statements).toBeLessThan(4.1 * small.statements);
    expect(large.words).toBeLessThan(4.1 * small.words);
  });
});

function range(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
