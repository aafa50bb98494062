import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../dist/journey.cjs");
const untidy = 'journey a "A"{owner   "B"}';
const tidy = 'journey a "A" {\n  owner "B"\n}\n';
let folder: string;

function journey(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "format", ...args], {
    cwd: folder,
    env: { LANG: "C" },
    input: untidy,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-format-"));
  await writeFile(join(folder, "untidy.journey"), untidy);
  await writeFile(join(folder, "tidy.journey"), tidy);
});
afterEach(() => rm(folder, { recursive: true }));

describe("journey format", () => {
  it("prints a file in the one layout, and leaves it as it is", async () => {
    expect(journey("untidy.journey")).toEqual({ code: 0, out: tidy, err: "" });
    expect(await readFile(join(folder, "untidy.journey"), "utf8")).toBe(untidy);
  });
  it("prints standard input, also with --write", () => {
    expect(journey("-").out).toBe(tidy);
    expect(journey("-", "--write").out).toBe(tidy);
  });
  it("changes files with --write, and says nothing", async () => {
    expect(journey(".", "--write")).toEqual({ code: 0, out: "", err: "" });
    expect(await readFile(join(folder, "untidy.journey"), "utf8")).toBe(tidy);
  });
  it("lists what would change with --check, and ends with 1", async () => {
    expect(journey(".", "--check")).toEqual({ code: 1, out: "untidy.journey\n", err: "" });
    expect(journey("tidy.journey", "--check").code).toBe(0);
    expect(await readFile(join(folder, "untidy.journey"), "utf8")).toBe(untidy);
  });
  it("ends with 2 for several files without either, for both, and for what cannot be read", () => {
    expect(journey(".").code).toBe(2);
    expect(journey(".", "--check", "--write").code).toBe(2);
    expect(journey("missing.journey").code).toBe(2);
  });
});
