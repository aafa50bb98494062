import { join } from "node:path";
import { generatedDocument, sizes } from "../documents/generated.ts";
import { type Keystroke, keystrokes } from "../documents/typing.ts";
import { LanguageClient } from "../language-client.ts";
import { percentile } from "../statistics.ts";
import { figure, linesOf } from "../table.ts";
import type { Target, Topic } from "../topic.ts";

const product = join(import.meta.dirname, "../../../dist/server.cjs");
const floor = join(import.meta.dirname, "../processes/answer-at-once.ts");

const rows = {
  typing: "keystroke to diagnostics",
  transport: "  the transport alone",
  completion: "keystroke to completion",
  hover: "hover",
};

type Times = Readonly<Record<keyof typeof rows, readonly number[]>>;

export const typing: Topic = {
  title: "Typing in an editor",

  async measure() {
    const found = new Map<number, Times>();
    for (const lines of sizes) found.set(lines, await timesAt(lines));
    const p95 = (lines: number, what: keyof Times) => percentile(found.get(lines)![what], 0.95);
    const target = (what: keyof Times, lines: number, limit: number): Target => ({
      name: `${rows[what]} in ${linesOf(lines)}, p95`,
      measured: p95(lines, what),
      limit,
      unit: "ms",
    });
    return {
      tables: [
        {
          title: "Over stdio",
          columns: sizes.flatMap((lines) => [`${linesOf(lines)}, p50`, "p95"]),
          rows: Object.entries(rows).map(([what, name]) => [
            name,
            ...[...found.values()].flatMap((times) =>
              [0.5, 0.95].map((share) => figure(percentile(times[what as keyof Times], share), "ms")),
            ),
          ]),
        },
      ],
      targets: [
        target("typing", 10_000, 16),
        target("typing", 100_000, 25),
        target("completion", 100_000, 10),
        target("hover", 100_000, 10),
      ],
    };
  },
};

/** An author types into both servers in turns, after some practice; then into the product's, asking for completions. */
async function timesAt(lines: number): Promise<Times> {
  const text = generatedDocument(lines);
  const keys = keystrokes(text);
  const server = await LanguageClient.start(product, text);
  const answering = await LanguageClient.start(floor, text);
  const times = { typing: [], transport: [], completion: [], hover: [] } as Record<keyof Times, number[]>;
  const takeBack = (client: LanguageClient) => client.edit(keys[0]!.position, placeAfter(keys.at(-1)!), "");

  for (const practice of [true, false]) {
    for (const { key, position } of keys) {
      const typed = await timeOf(() => server.edit(position, position, key));
      const sent = await timeOf(() => answering.edit(position, position, key));
      if (practice) continue;
      times.typing.push(typed);
      times.transport.push(sent);
    }
    await takeBack(server);
    await takeBack(answering);
  }
  for (const keystroke of keys) {
    const { key, position } = keystroke;
    const place = placeAfter(keystroke);
    times.hover.push(await timeOf(() => server.ask("hover", { ...position, character: 6 })));
    let checked: Promise<void>;
    const complete = () => {
      checked = server.edit(position, position, key);
      return server.ask("completion", place);
    };
    times.completion.push(await timeOf(complete));
    await checked!;
  }
  server.end();
  answering.end();
  return times;
}

function placeAfter({ key, position: { line, character } }: Keystroke) {
  return key === "\n" ? { line: line + 1, character: 0 } : { line, character: character + 1 };
}

async function timeOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
