import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const command = join(import.meta.dirname, "../../dist/journey.cjs");
const empty = 'journey a "A" {\n  stage s "S"\n  owner "CX"\n}\n';
let folder: string;

function check(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "check", ...args], {
    cwd: folder,
    env: { LANG: "C" },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

async function write(name: string, content: string | object): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-settings-"));
  await write("maps/a.journey", empty);
  await write("drafts/b.journey", empty);
});
afterEach(() => rm(folder, { recursive: true }));

describe("journey.config.json", () => {
  it("is found upwards from a file, the nearest alone counting", async () => {
    await write("journey.config.json", { rules: { "stage-without-touchpoint": "error" } });
    await write("drafts/journey.config.json", { rules: { "stage-without-touchpoint": "off" } });
    expect(check(".").out.trim().split("\n")).toHaveLength(1);
    expect(check(".").out).toMatch(/^maps\/a\.journey:2:3 error stage-without-touchpoint /);
    expect(check(".").code).toBe(1);
  });
  it("leaves files of a folder out, but not those that are named", async () => {
    await write("journey.config.json", { exclude: ["drafts/**"] });
    expect(check(".").out).not.toContain("drafts/");
    expect(check("drafts/b.journey").out).toContain("drafts/b.journey:2:3 warning");
    await write("journey.config.json", { include: ["drafts/*.journey"] });
    expect(check(".").out).not.toContain("maps/");
  });
  it("gives the language, unless another is asked for", async () => {
    await write("journey.config.json", { locale: "nl" });
    const english = check(".", "--locale", "en").out;
    expect(check(".").out).not.toBe(english);
  });
  it("is told what is wrong with it and where, as wrong use", async () => {
    await write("journey.config.json", '{\n  "rules": { "stage-without-touchpoints": "off" }\n}');
    const { code, out, err } = check(".");
    expect(code).toBe(2);
    expect(err).toMatch(/^journey\.config\.json:2:14: There is no setting `stage-without-touchpoints`/);
    expect(out).toContain("maps/a.journey:2:3 warning");
  });
});
