import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { figure, printTable } from "./table.ts";
import type { Outcome, Target, Topic } from "./topic.ts";
import { bundles } from "./topics/bundles.ts";
import { check } from "./topics/check.ts";
import { coldStart } from "./topics/cold-start.ts";
import { edit } from "./topics/edit.ts";
import { map } from "./topics/map.ts";
import { memory } from "./topics/memory.ts";
import { parse } from "./topics/parse.ts";
import { preview } from "./topics/preview.ts";
import { requests } from "./topics/requests.ts";
import { serverStart } from "./topics/server-start.ts";
import { typing } from "./topics/typing.ts";
import { workspace } from "./topics/workspace.ts";

const topics: Readonly<Record<string, Topic>> = {
  parse,
  check,
  edit,
  typing,
  requests,
  workspace,
  preview,
  map,
  "server-start": serverStart,
  "cold-start": coldStart,
  memory,
  bundles,
};

function printTargets(targets: readonly Target[]): string {
  return printTable({
    title: "Targets",
    columns: ["measured", "at most", ""],
    rows: targets.map(({ name, measured, limit, unit }) => [
      name,
      figure(measured, unit),
      figure(limit, unit),
      measured <= limit ? "met" : "MISSED",
    ]),
  });
}

/** `npm run bench [-- TOPIC…] [--json FILE]`: all topics, or only those named. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "string" } } });
const unknown = positionals.find((name) => !Object.hasOwn(topics, name));
if (unknown !== undefined) throw new Error(`No topic "${unknown}": ${Object.keys(topics).join(", ")}.`);

const outcomes: Record<string, Outcome> = {};
for (const [name, topic] of Object.entries(topics)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n${topic.title}\n`);
  const outcome = await topic.measure();
  for (const table of outcome.tables) console.log(`${printTable(table)}\n`);
  outcomes[name] = outcome;
}
const targets = Object.values(outcomes).flatMap((outcome) => outcome.targets);
if (targets.length > 0) console.log(`\n${printTargets(targets)}`);
// Beside other work, everything takes longer, what is seldom slow most of all.
console.log(`\n${loadavg()[0]!.toFixed(1)} programs ran on ${availableParallelism()} processors.`);
if (values.json) await writeFile(values.json, `${JSON.stringify(outcomes, null, 2)}\n`);
