import { join } from "node:path";
import { build } from "esbuild";
import { bundles } from "../../scripts/bundles.ts";
import { LanguageClient } from "./language-client.ts";
import { percentile } from "./statistics.ts";
import { figure, type Table } from "./table.ts";

/** The same for the product's server and for one that does nothing but answer, which shows what the transport costs. */
export interface Pair<T> {
  readonly product: T;
  readonly floor: T;
}

/** In milliseconds. */
export type Times = Pair<readonly number[]>;

/** Something that is done with a server, and waited for. Only its run is measured. */
export interface Exchange<T = LanguageClient> {
  prepare?(server: T): Promise<unknown>;
  run(server: T): Promise<unknown>;
  /** Waits until nothing is left to do, which would hold up the other server. */
  rest?(server: T): Promise<unknown>;
}

/** Measures with both in turns, so that whatever else the machine does falls on both. */
export async function inTurns<T>(rounds: number, pair: Pair<T>, exchange: Exchange<T>): Promise<Times> {
  const times = { product: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const one of ["product", "floor"] as const) {
      await exchange.prepare?.(pair[one]);
      const start = performance.now();
      await exchange.run(pair[one]);
      times[one].push(performance.now() - start);
      await exchange.rest?.(pair[one]);
    }
  }
  return times;
}

/** Measures after some practice, in which the floor learns to answer as much as the product does. */
export async function practised(
  rounds: number,
  clients: Pair<LanguageClient>,
  exchange: Exchange,
): Promise<Times> {
  await inTurns(rounds / 2, clients, exchange);
  await clients.floor.learnFrom(clients.product);
  await inTurns(rounds / 10, clients, exchange);
  return inTurns(rounds, clients, exchange);
}

const root = join(import.meta.dirname, "../..");

/** The programs of both servers; that of the floor is built as the product is. */
export async function builtServers(): Promise<Pair<string>> {
  const { options } = bundles.server;
  const outfile = "out/bench/answer-at-once.cjs";
  const entryPoints = ["test/bench/processes/answer-at-once.ts"];
  await build({ ...options, entryPoints, outfile, absWorkingDir: root });
  return { product: join(root, options.outfile), floor: join(root, outfile) };
}

/** Starts both servers with a folder open. */
export async function startBoth(folder: string): Promise<Pair<LanguageClient> & AsyncDisposable> {
  const programs = await builtServers();
  const product = await LanguageClient.start(programs.product, folder);
  const floor = await LanguageClient.start(programs.floor, folder);
  const end = async () => {
    await product.end();
    await floor.end();
  };
  return { product, floor, [Symbol.asyncDispose]: end };
}

/** Opens a document in both, and waits until it was checked. */
export async function openInBoth(servers: Pair<LanguageClient>, uri: string, text: string): Promise<void> {
  for (const server of [servers.product, servers.floor]) {
    await server.open(uri, text);
    await server.diagnostics(uri);
  }
}

export function p95({ product }: Times): number {
  return percentile(product, 0.95);
}

/**
 * What usually happens and what seldom does, with the floor below.
 * @param groups what the columns are about
 * @param rows the times of each group
 */
export function timesTable(
  title: string,
  groups: readonly string[],
  rows: Readonly<Record<string, readonly Times[]>>,
): Table {
  const cells = (all: readonly (readonly number[])[]) =>
    all.flatMap((times) => [0.5, 0.95].map((share) => figure(percentile(times, share), "ms")));
  return {
    title,
    columns: groups.flatMap((group) => [`${group} p50`.trim(), "p95"]),
    rows: Object.entries(rows).flatMap(([name, times]) => [
      [name, ...cells(times.map(({ product }) => product))],
      ["  the transport alone", ...cells(times.map(({ floor }) => floor))],
    ]),
  };
}
