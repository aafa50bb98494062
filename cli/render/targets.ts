import { stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { type Message, message } from "../../grammar/message.ts";
import type { DrawnJourney } from "./drawn-journeys.ts";
import { endingOf, formatOf } from "./formats.ts";
import type { Plan, RenderOptions } from "./plan.ts";

/** Where pictures go: one into each file, in their order; null stands for what is printed. */
export async function targetsOf(
  drawn: readonly DrawnJourney[],
  { out }: RenderOptions,
  plan: Plan,
): Promise<readonly (string | null)[] | { readonly refused: Message }> {
  if (out === undefined) return drawn.length > 1 ? { refused: tooMany(drawn) } : drawn.map(() => null);
  if (await isFolder(out)) {
    const root = commonFolder(drawn.map(({ file }) => file));
    return drawn.map((journey) => join(out, dirname(journey.file).slice(root.length), nameOf(journey, plan)));
  }
  if (drawn.length > 1)
    return {
      refused: message(
        "{0} journeys do not fit into one file: name a folder with `--out`, such as `--out pictures/`.",
        drawn.length,
      ),
    };
  return [out];
}

function tooMany(drawn: readonly DrawnJourney[]): Message {
  const [first] = drawn;
  const files = new Set(drawn.map(({ file }) => file));
  if (files.size > 1)
    return message("{0} journeys: name the folder that their pictures go to with `--out`.", drawn.length);
  const ids = drawn.map(({ subject }) => subject.journey.declared.id).join(", ");
  return message("{0} holds several journeys: choose one with --journey ({1}).", first!.file, ids);
}

/** What is there says what it is; of what is not, its name. */
async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => /[\\/]$/.test(path) || formatOf(path) === undefined,
  );
}

/** The folder that holds all files, as their paths begin. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const same = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, same === -1 ? first.length : same).join(sep);
}

function nameOf({ file, isAlone, subject }: DrawnJourney, { to, diagram }: Plan): string {
  const { journey, persona, scenario } = subject;
  const parts = [
    basename(file, ".journey"),
    ...(isAlone ? [] : [journey.declared.id]),
    ...(to === "json" ? [] : [diagram.name]),
    ...[persona?.id, scenario?.declared.id].filter((id) => id !== undefined),
  ];
  return `${parts.join("-")}${endingOf(to)}`;
}
