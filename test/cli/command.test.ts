import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../dist/journey.cjs");
let folder: string;

async function journey(
  args: readonly string[],
  input = "",
  workingFolder = ".",
): Promise<{ code: number | null; out: string; err: string }> {
  const cwd = join(folder, workingFolder);
  const process_ = spawn(process.execPath, [command, ...args], { cwd, env: { LANG: "C" } });
  // A command that needs no input may end before it was given all.
  process_.stdin.on("error", () => {});
  process_.stdin.end(input);
  const code = new Promise<number | null>((resolve) => process_.on("close", resolve));
  const [out, err] = await Promise.all([text(process_.stdout), text(process_.stderr)]);
  return { code: await code, out, err };
}

/** A journey with all that the rules ask of every journey; its stages begin in the second line. */
const whole = (stages: string) =>
  `journey a "A" { owner "CX"; personas eli; metric nps 44 from 230\n${stages}\n}\npersona eli "Eli" { goal "A fridge" }\n`;
const sound = whole('  stage s "S" {\n    touchpoint t "T" { channel store }\n  }');
const broken = 'touchpoint order "Orders" { promise fast "Fast" within 24h actual 3d owner "CX" }';
const withError = whole(`  stage s "S" {\n    ${broken}\n  }`);
const withWarning = whole('  stage s "S"');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-cli-"));
  const files: Record<string, string | Uint8Array> = {
    "sound.journey": sound,
    "error.journey": withError,
    "warning.journey": withWarning,
    "binary.journey": new Uint8Array([0x50, 0x4b, 0, 1, 2]),
    "latin.journey": new Uint8Array([0x6a, 0xe9]),
    "nested/deep/inner.journey": withWarning,
    "nested/node_modules/left-out.journey": withError,
    "none/readme.md": "",
    "two.journey": `${sound}${sound.replace("journey a", "journey b").replace(/^persona.*\n/m, "")}`,
    "leaves.journey": 'import "../outside.journey"\n',
    "link-out.journey": 'import "./link.journey"\n',
    "cycle.journey": 'import "./circle.journey"\n',
    "circle.journey": 'import "./cycle.journey"\n',
    "R&D (draft), 100% ~new~/main.journey":
      'import "./people.journey"\njourney j "J" { owner "CX"; personas eli; metric nps 44 from 230; stage s "S" { touchpoint t "T" } }',
    "R&D (draft), 100% ~new~/people.journey": 'persona eli "Eli" { goal "A fridge" }',
    "hostile.journey":
      'journey a "\\u{1B}[31mred\\u{202E}" {\n  stage "\\u{1B}]0;title\\u{7}" {}\n  stage s "\\u{1B}[2J\\n::error::" {}\n}\n',
    "repository/.git/HEAD": "",
    "repository/people.journey": 'persona eli "Eli" { goal "A fridge" }',
    "repository/maps/main.journey":
      'import "../people.journey"\njourney j "J" { owner "CX"; personas eli; metric nps 44 from 230; stage s "S" { touchpoint t "T" } }',
    "repository/maps/leaves.journey": 'import "../../sound.journey"',
    "marked.journey": '\ufeffpersona eli "Eli" { chanels web }',
    "../outside.journey": 'persona secret "Secret" { nonsense }',
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, "project", name);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, content);
  }
  await symlink(join(folder, "outside.journey"), join(folder, "project/link.journey"));
  folder = join(folder, "project");
});

afterAll(() => rm(join(folder, ".."), { recursive: true }));

describe("journey check", () => {
  it("ends with 0 and says nothing of a sound file", async () => {
    expect(await journey(["check", "sound.journey"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("prints a line a finding when it is piped, and ends with 1 for an error", async () => {
    const { code, out } = await journey(["check", "error.journey"]);
    expect(code).toBe(1);
    expect(out).toBe(
      "error.journey:3:71 error promise-broken Promised within 24 h at `order`, took 3 d: two days late. Keep `fast` sooner, or promise what can be kept.\n",
    );
  });

  it("ends with 0 for a warning, and with 1 where --fail-on says so", async () => {
    expect((await journey(["check", "warning.journey"])).code).toBe(0);
    expect((await journey(["check", "warning.journey", "--fail-on", "warning"])).code).toBe(1);
    expect((await journey(["check", "error.journey", "--fail-on", "never"])).code).toBe(0);
  });

  it("prints findings as data, zero-based and in UTF-16 units", async () => {
    const { out } = await journey(["check", "warning.journey", "--format", "json"]);
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          file: "warning.journey",
          rule: "stage-without-touchpoint",
          severity: "warning",
          message: 'The customer meets nothing in "S": add its touchpoints, or say `no-contact` and why.',
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } },
        },
      ],
    });
  });

  it("groups findings under their files for people", async () => {
    const { out } = await journey(["check", "--format", "pretty", "nested"]);
    expect(out).toContain("nested/deep/inner.journey\n");
    expect(out).toContain("2:3  warning  stage-without-touchpoint\n");
    expect(out).toContain("Errors: 0, warnings: 1, information: 0. Journeys checked: 1.\n");
  });

  it("finds the files of a folder, in order, without those of node_modules", async () => {
    const { out } = await journey(["check", "nested"]);
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual(["nested/deep/inner.journey", ""]);
  });

  it("follows no link in a folder that leads out of it", async () => {
    const { out } = await journey(["check", "."]);
    const names = out.split("\n").map((line) => line.split(":")[0]);
    expect(names).toContain("warning.journey");
    expect(names).not.toContain("link.journey");
  });

  it("imports from anywhere in the repository, wherever it is run in it, and from nowhere else", async () => {
    expect(await journey(["check", "main.journey"], "", "repository/maps")).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(await journey(["check", "repository/maps/main.journey"])).toMatchObject({ code: 0 });
    const { out } = await journey(["check", "leaves.journey"], "", "repository/maps");
    expect(out).toContain("invalid-import `../../sound.journey` is outside the workspace");
  });

  it("counts columns as editors do, without a byte-order mark", async () => {
    const { out } = await journey(["check", "marked.journey"]);
    expect(out).toMatch(/^marked\.journey:1:21 error unknown-keyword /);
  });

  it("reads standard input for -", async () => {
    const { code, out } = await journey(["check", "-"], withError);
    expect(code).toBe(1);
    expect(out).toMatch(/^<stdin>:3:71 error promise-broken /);
  });

  it.each([
    [["none"], 2, "none: there is no `.journey` file in this folder.\n"],
    [["missing.journey"], 2, "missing.journey: there is no such file or folder.\n"],
    [
      ["binary.journey"],
      2,
      "binary.journey: this file is not text in UTF-8, so it cannot be read as a journey.\n",
    ],
    [
      ["latin.journey"],
      2,
      "latin.journey: this file is not text in UTF-8, so it cannot be read as a journey.\n",
    ],
  ])("says in one line what it cannot read: %j", async (paths, code, err) => {
    expect(await journey(["check", ...paths])).toEqual({ code, out: "", err });
  });

  it("checks what it can read beside what it cannot", async () => {
    const { code, out, err } = await journey(["check", "missing.journey", "warning.journey"]);
    expect([code, err]).toEqual([2, "missing.journey: there is no such file or folder.\n"]);
    expect(out).toContain("warning.journey:2:3 warning");
  });

  it.each([
    ["leaves.journey", "is outside the workspace, so it is not read"],
    ["link-out.journey", "There is no file `./link.journey` here that could be read"],
    ["cycle.journey", "These files import each other in a circle"],
  ])("tells of an import that goes astray in one line, as an error: %s", async (file, message) => {
    const { code, out } = await journey(["check", file]);
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(out).toContain(message);
  });

  it("follows imports in a folder of any name", async () => {
    expect(await journey(["check", "R&D (draft), 100% ~new~"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("keeps what a stranger wrote from the terminal", async () => {
    for (const format of ["plain", "pretty"]) {
      const { out } = await journey(["check", "hostile.journey", "--format", format]);
      expect(out.replaceAll(/\x1b\[\d+m/g, "")).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/);
      expect(out).not.toMatch(/^::error/m);
    }
  });

  it.each([[[]], [["check"]], [["check", "--format", "xml", "sound.journey"]], [["chek", "sound.journey"]]])(
    "ends with 2 for wrong use: %j",
    async (args) => {
      const { code, err } = await journey(args);
      expect(code).toBe(2);
      expect(err).not.toBe("");
      expect(err).not.toContain("    at ");
    },
  );
});

describe("journey render", () => {
  it("prints Mermaid text", async () => {
    const { code, out } = await journey(["render", "sound.journey"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^journey\n {2}title A\n {2}section S\n {4}T \(feeling not said\): 3: Eli\n$/m);
  });
  it("draws the flow, from standard input", async () => {
    const { out } = await journey(["render", "-", "--diagram", "flow"], sound);
    expect(out).toBe('flowchart LR\n  subgraph stage_s["S"]\n    at_t["T"]\n  end\n');
  });
  it("says that the picture may miss what an import should bring", async () => {
    const { code, err } = await journey(["render", "-"], `import "./gone.journey"\n${sound}`);
    expect({ code, err }).toEqual({
      code: 0,
      err: "<stdin> imports a file that could not be read, so the picture may miss something.\n",
    });
  });
  it("asks which journey of several, and draws the one chosen", async () => {
    const refused = await journey(["render", "two.journey"]);
    expect(refused).toEqual({
      code: 2,
      out: "",
      err: "two.journey holds several journeys: choose one with --journey (a, b).\n",
    });
    expect((await journey(["render", "two.journey", "--journey", "b"])).code).toBe(0);
    expect((await journey(["render", "two.journey", "--journey", "c"])).err).toContain(
      "there is no journey `c` in this file; there is a, b.",
    );
  });
  it("ends with 2 where there is nothing to draw", async () => {
    expect(await journey(["render", "circle.journey"])).toMatchObject({
      code: 2,
      err: "circle.journey: there is no journey in this file to draw.\n",
    });
  });
});
