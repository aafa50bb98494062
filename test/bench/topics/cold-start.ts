import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { generatedDocument, generatedFiles } from "../documents/generated.ts";
import { median } from "../statistics.ts";
import { figure } from "../table.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Topic } from "../topic.ts";

const command = join(import.meta.dirname, "../../../dist/journey.cjs");
const readFiles = `
  const { readFile, readdir } = require("node:fs/promises");
  const { join } = require("node:path");
  const folder = process.argv[1];
  readdir(folder).then(async (names) => { for (const name of names) await readFile(join(folder, name), "utf8"); });
`;

const nothing = "empty Node process";
const oneFile = "journey check, 1k lines";
const reading = "Node process that reads 1,000 files";
const manyFiles = "journey check, 1,000 files of 170 lines";

export const coldStart: Topic = {
  title: "Cold start",

  async measure() {
    await using folder = await temporaryFolder(new Map([["one.journey", generatedDocument(1_000)]]));
    await using many = await temporaryFolder(generatedFiles(1_000));

    const quick = inTurns(15, {
      [nothing]: () => run("-e", ""),
      [oneFile]: () => run(command, "check", join(folder.path, "one.journey")),
    });
    const slow = inTurns(5, {
      [nothing]: () => run("-e", ""),
      [reading]: () => run("-e", readFiles, many.path),
      [manyFiles]: () => run(command, "check", many.path),
    });
    return {
      tables: [quick, slow].map((times) => ({
        title: "From start to end",
        columns: ["time", "to empty"],
        rows: Object.entries(times).map(([name, samples]) => [
          name,
          figure(median(samples), "ms"),
          figure(ratio(samples, times[nothing]!), "×"),
        ]),
      })),
      targets: [
        {
          name: "journey check of 1k lines, to an empty Node process",
          measured: ratio(quick[oneFile]!, quick[nothing]!),
          limit: 4,
          unit: "×",
        },
        {
          name: "journey check of 1,000 files, to reading them",
          measured: ratio(slow[manyFiles]!, slow[reading]!),
          limit: 10,
          unit: "×",
        },
      ],
    };
  },
};

/** Runs programs in turns; the first round, which fills the system's caches, does not count. */
function inTurns(rounds: number, programs: Record<string, () => number>): Record<string, number[]> {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const time = program();
      if (round > 0) times[name]!.push(time);
    }
  }
  return times;
}

/** Runs Node, and gives how long that took in milliseconds. */
function run(...args: string[]): number {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
  const time = performance.now() - start;
  // 1 says that there are findings.
  if (error || (status !== 0 && status !== 1)) throw new Error(`${args.join(" ")}: ${error ?? stderr}`);
  return time;
}

function ratio(samples: readonly number[], others: readonly number[]): number {
  return median(samples.map((sample, round) => sample / others[round]!));
}
