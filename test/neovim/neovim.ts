import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { findNeovim } from "../../scripts/programs/find-neovim.ts";
import { repository } from "../../scripts/vscode/repository.ts";
import { marked } from "../markers.ts";

const run = promisify(execFile);
const acts = join(import.meta.dirname, "acts.lua");

/** So long may Neovim take, in milliseconds, before it is ended. */
const patience = 50_000;

/** Neovim with a language client of its own, set up as docs/editors.md says; null where it is not to be had. */
export class Neovim {
  readonly #program: string;
  readonly #setUp: string;

  private constructor(program: string, setUp: string) {
    this.#program = program;
    this.#setUp = setUp;
  }

  static async find(): Promise<Neovim | null> {
    const program = findNeovim();
    if (!program) return null;
    const { stdout } = await run(program, ["--version"]);
    return new Neovim(program, await documentedSetUp(stdout));
  }

  /**
   * Opens a journey beside a file of personas, does what an act of acts.lua says at the marked place, and gives
   * what came of it.
   */
  async does<Result>(act: string, files: { personas: string; journey: string }): Promise<Result> {
    await using place = await mkdtempDisposable(join(tmpdir(), "journey-neovim-"));
    // A folder whose name is spelled in many ways in a uri.
    const folder = join(place.path, "Klantreizen (één), 100%");
    await mkdir(folder);
    const { text, ranges } = marked(files.journey);
    await writeFile(join(folder, "personas.journey"), files.personas);
    await writeFile(join(folder, "fridge.journey"), text);
    const setUp = join(place.path, "init.lua");
    await writeFile(setUp, this.#setUp);

    const result = join(place.path, "result.json");
    const environment = {
      ...process.env,
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      ...Object.fromEntries(
        ["CONFIG", "DATA", "STATE", "CACHE"].map((kind) => [`XDG_${kind}_HOME`, place.path]),
      ),
      JOURNEY_ACT: act,
      JOURNEY_CURSOR: JSON.stringify(cursorAt(text, ranges[0]?.start ?? 0)),
      JOURNEY_RESULT: result,
    };
    const options = ["--headless", "--clean", "-u", setUp];
    const { stderr } = await run(this.#program, [...options, "fridge.journey", "-c", `luafile ${acts}`], {
      cwd: folder,
      env: environment,
      timeout: patience,
    });
    const answer = JSON.parse(await readFile(result, "utf8")) as { result: Result; problem?: string };
    if (answer.problem) throw new Error(`${answer.problem}\n${stderr}`);
    return answer.result;
  }
}

/** The set-up that docs/editors.md shows for a version of Neovim. */
async function documentedSetUp(version: string): Promise<string> {
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(version)!;
  const isNew = Number(major) > 0 || Number(minor) >= 11;
  const page = await readFile(join(repository, "docs/editors.md"), "utf8");
  const shown = [...page.matchAll(/^```lua\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
  const setUp = shown.find((block) => block.includes("vim.lsp.config(") === isNew);
  if (!setUp?.includes("/path/to/journey/")) throw new Error(`docs/editors.md has no set-up for ${version}.`);
  return setUp.replaceAll("/path/to/journey/", `${repository}/`);
}

/** A place as Neovim counts: lines from one, bytes from nought. */
function cursorAt(text: string, offset: number): [line: number, column: number] {
  const lines = text.slice(0, offset).split("\n");
  return [lines.length, Buffer.byteLength(lines.at(-1)!)];
}
