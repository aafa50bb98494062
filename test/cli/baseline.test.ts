import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../dist/journey.cjs");
let folder: string;

function journey(args: string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "check", ...args], {
    cwd,
    encoding: "utf8",
    env: { LANG: "C" },
  });
  return { code: status, out: stdout, err: stderr };
}

const stages = (...ids: string[]) => ids.map((id) => `  stage ${id} "${id.toUpperCase()}"`).join("\n");
const map = (lines: string) => `journey j "J" {\n  owner "CX"\n${lines}\n}\n`;
const write = (text: string) => writeFile(join(folder, "maps/a.journey"), text);
const update = () => journey(["maps", "--baseline", "known.json", "--update-baseline"]);
const check = () => journey(["maps", "--baseline", "known.json"]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-baseline-"));
  await mkdir(join(folder, "maps"));
  await write(map(stages("a", "b")));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a baseline", () => {
  it("holds what is found, by rule and element", async () => {
    expect(update()).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse(await readFile(join(folder, "known.json"), "utf8"))).toEqual({
      version: 1,
      findings: ["a", "b"].map((id) => ({
        file: "maps/a.journey",
        rule: "stage-without-touchpoint",
        element: `journey j / stage ${id}`,
        count: 1,
      })),
    });
  });

  it("hides what it knows, wherever that stands now, and nothing else", async () => {
    update();
    await write(`// A comment above.\n\n${map(stages("c", "b", "a"))}`);
    const { code, out } = check();
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => line.split(" ").slice(0, 3)),
    ).toEqual([["maps/a.journey:5:3", "warning", "stage-without-touchpoint"]]);
  });

  it("hides as many as it knows of one element", async () => {
    const reviews = (...ratings: string[]) =>
      map(
        `  stage a "A" {\n    touchpoint t "T"\n${ratings.map((rating) => `    metric rating ${rating}`).join("\n")}\n  }`,
      );
    await write(reviews("5/5 from 1"));
    update();
    await write(reviews("5/5 from 1", "4/5 from 2"));
    expect(check().out.match(/weak-rating/g)).toHaveLength(1);
  });

  it("is the same from any folder", () => {
    update();
    expect(journey(["a.journey", "--baseline", "../known.json"], join(folder, "maps"))).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  it("tells what of it is fixed, until it is written anew", async () => {
    update();
    await write(map(stages("a")));
    expect(check().out).toBe(
      "maps/a.journey: 1 of `stage-without-touchpoint` is fixed (journey j / stage b); `--update-baseline` takes it out.\n",
    );
    expect(JSON.parse(journey(["maps", "--baseline", "known.json", "--format", "json"]).out)).toEqual({
      findings: [],
      fixed: [
        {
          file: "maps/a.journey",
          rule: "stage-without-touchpoint",
          element: "journey j / stage b",
          count: 1,
        },
      ],
    });
    update();
    expect(check()).toEqual({ code: 0, out: "", err: "" });
  });

  it("keeps what it knows of files that are not checked", async () => {
    await writeFile(join(folder, "maps/b.journey"), map(stages("x")));
    update();
    journey(["maps/a.journey", "--baseline", "known.json", "--update-baseline"]);
    expect(check()).toEqual({ code: 0, out: "", err: "" });
  });

  it.each([
    ["missing.json", "missing.json: there is no such baseline; `--update-baseline` writes one.\n"],
    ["maps", "maps: this baseline cannot be read.\n"],
    [
      "maps/a.journey",
      "maps/a.journey: this is no baseline; `--update-baseline` writes one to another file.\n",
    ],
  ])("that is none is wrong use: %s", (path, err) => {
    expect(journey(["maps", "--baseline", path])).toMatchObject({ code: 2, err });
  });

  it("is never written over a file that is no baseline, nor without a name", async () => {
    const before = await readFile(join(folder, "maps/a.journey"), "utf8");
    expect(journey(["maps", "--baseline", "maps/a.journey", "--update-baseline"]).code).toBe(2);
    expect(await readFile(join(folder, "maps/a.journey"), "utf8")).toBe(before);
    expect(journey(["maps", "--update-baseline"])).toMatchObject({
      code: 2,
      err: "Say which file to write: --baseline FILE --update-baseline.\n",
    });
  });
});
