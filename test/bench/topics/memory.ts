import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Retained } from "../processes/memory.ts";
import { figure, linesOf } from "../table.ts";
import type { Topic } from "../topic.ts";

const program = join(import.meta.dirname, "../processes/memory.ts");

export const memory: Topic = {
  title: "Memory",

  async measure() {
    const sizes = [10_000, 100_000];
    const found: Retained[] = [];
    for (const lines of sizes) found.push(await retainedFor(lines));
    const row = (name: string, step: "parsed" | "checked") => [
      name,
      ...found.map((each) => figure(each[step] / each.source, "MB/MB")),
    ];
    return {
      tables: [
        {
          title: "Kept for each MB of source",
          columns: sizes.map(linesOf),
          rows: [row("text and syntax", "parsed"), row("after a check", "checked")],
        },
      ],
      targets: [
        {
          name: "Memory kept after a check, for each MB of source",
          measured: found[0]!.checked / found[0]!.source,
          limit: 25,
          unit: "MB/MB",
        },
      ],
    };
  },
};

async function retainedFor(lines: number): Promise<Retained> {
  const child = fork(program, [String(lines)], { execArgv: ["--expose-gc"] });
  const [[retained]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  return retained as Retained;
}
