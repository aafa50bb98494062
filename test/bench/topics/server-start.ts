import { builtServers, type Exchange, inTurns, type Pair, type Times, timesTable } from "../beside-floor.ts";
import { generatedDocument, generatedFiles, sizes } from "../documents/generated.ts";
import { firstDiagnostics, firstDiagnosticsOfAll, readFolder } from "../exchanges/starts.ts";
import { median } from "../statistics.ts";
import { linesOf } from "../table.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Topic } from "../topic.ts";

export const serverStart: Topic = {
  title: "Start of the server",

  async measure() {
    const programs = await builtServers();
    const oneFile = await withOneFile(programs);
    const { read, meanwhile, all } = await withManyFiles(programs);
    return {
      tables: [
        timesTable("Over stdio", sizes.map(linesOf), { "start to first diagnostics": oneFile }),
        timesTable("With 1,000 files of 170 lines", [""], {
          "start to all files read": [read],
          "start to first diagnostics meanwhile": [meanwhile],
          "diagnostics of all files, once read": [all],
        }),
      ],
      targets: [
        {
          name: "start to 1,000 files read, to a server that only reads them",
          measured: median(read.product.map((time, round) => time / read.floor[round]!)),
          limit: 10,
          unit: "×",
        },
      ],
    };
  },
};

async function withOneFile(programs: Pair<string>): Promise<Times[]> {
  await using folder = await temporaryFolder(new Map());
  const times: Times[] = [];
  for (const lines of sizes) {
    const opened = { folder: folder.uri, uri: `${folder.uri}/one.journey`, text: generatedDocument(lines) };
    times.push(await measured(programs, firstDiagnostics(opened)));
  }
  return times;
}

async function withManyFiles(programs: Pair<string>) {
  const files = generatedFiles(1_000);
  await using folder = await temporaryFolder(files);
  const name = "journey-500.journey";
  const opened = { folder: folder.uri, uri: `${folder.uri}/${name}`, text: files.get(name)! };
  return {
    read: await measured(programs, readFolder(folder.uri)),
    meanwhile: await measured(programs, firstDiagnostics(opened)),
    all: await measured(programs, firstDiagnosticsOfAll(folder.uri, programs)),
  };
}

/** The first round, which fills the system's caches, does not count. */
async function measured(programs: Pair<string>, exchange: Exchange<string>): Promise<Times> {
  await inTurns(1, programs, exchange);
  return inTurns(9, programs, exchange);
}
