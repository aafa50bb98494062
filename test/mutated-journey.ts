import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

function journeysIn(folder: string): string[] {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter((file) => file.endsWith(".journey"));
  return files.map((file) => readFileSync(join(path, file), "utf8"));
}

const originals = ["../examples", "fixtures/acceptance", "fixtures/acceptance-syntax"].flatMap(journeysIn);
const lines = originals.flatMap((text) => text.split(/(?<=\n)/));

const intrusions = [
  "{",
  "}",
  '"',
  '"""',
  "/*",
  "*/",
  "//",
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "\ufeff",
  "\ud83d",
  "\ude00",
  "😀",
  "“",
  "”",
  "%",
  "@",
  "-",
  "{".repeat(200),
  "}".repeat(200),
  "stage s {".repeat(200),
  "x".repeat(3000),
  '"'.repeat(999),
  "1".repeat(400),
  "next a, ".repeat(500),
  "__proto__",
  "constructor",
  "toString",
  "metric constructor 5",
  "channel __proto__",
  "journey __proto__ {}\n",
  "persona eli {}\n",
  "metric nps 1e9",
  "999999999999999999999d",
  "9999-12-31",
  "0000-01",
  "-0",
  "5/0",
  "0/0",
  "1/1",
  "5/5 from 0",
];

/** What somebody may type, paste or cut into a journey, sense or nonsense. */
export const pieces: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.constantFrom(...intrusions.filter(({ length }) => length < 100)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** Real journeys as they are. */
export const realJourney: fc.Arbitrary<string> = fc.constantFrom(...originals);

type Mutation = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Truncated.
  at.map(
    (where): Mutation =>
      (text) =>
        text.slice(0, Math.floor(where * text.length)),
  ),
  // A piece taken out.
  fc.tuple(at, fc.nat(60)).map(
    ([where, length]): Mutation =>
      (text) =>
        cut(text, where, length, ""),
  ),
  // Something put in, or in place of something.
  fc.tuple(at, fc.nat(3), fc.constantFrom(...intrusions)).map(
    ([where, length, piece]): Mutation =>
      (text) =>
        cut(text, where, length, piece),
  ),
  fc.tuple(at, fc.nat(3), fc.string({ unit: "binary", maxLength: 6 })).map(
    ([where, length, piece]): Mutation =>
      (text) =>
        cut(text, where, length, piece),
  ),
  // A line from elsewhere.
  fc.tuple(at, fc.constantFrom(...lines)).map(
    ([where, line]): Mutation =>
      (text) =>
        cut(text, where, 0, line),
  ),
  // Two files in one.
  fc.tuple(at, fc.constantFrom(...originals)).map(
    ([where, other]): Mutation =>
      (text) =>
        cut(text, where, 0, other),
  ),
  // Brackets swapped.
  fc.constantFrom<Mutation>(
    (text) => text.replace(/[{}]/g, (brace) => (brace === "{" ? "}" : "{")),
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n", " "),
  ),
);

function cut(text: string, where: number, length: number, piece: string): string {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
}

/** Real journeys that something went wrong with: truncated, spliced, swapped, sprinkled with what does not belong there. */
export const mutatedJourney: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...originals), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([original, mutations]) => mutations.reduce((text, mutate) => mutate(text), original));
