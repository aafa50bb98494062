import { stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { type Message, message } from "../../grammar/message.ts";
import type { DrawnJourney } from "./drawn-journeys.ts";
import { endingOf, formatOf, formats } from "./formats.ts";
import type { Plan, RenderOptions } from "./plan.ts";

/** Where pictures go: one into each file, in their order; null stands for what is printed. */
export async function targetsOf(
  drawn: readonly DrawnJourney[],
  { out }: RenderOptions,
  plan: Plan,
): Promise<readonly (string | null)[] | { readonly refused: Message }> {
  if (out === undefined) return drawn.length > 1 ? { refused: tooMany(drawn) } : drawn.map(() => null);
  if (await isFolder(out)) {
    const folders = drawn.map(({ file }) => dirname(resolve(file)));
    const root = commonFolder(folders);
    const names = drawn.map((journey, index) => join(relative(root, folders[index]!), nameOf(journey, plan)));
    return toldApart(names).map((name) => join(out, `${name}${endingOf(plan.to)}`));
  }
  if (drawn.length > 1)
    return {
      refused: message(
        "{0} journeys do not fit into one file: name a folder with `--out`, such as `--out pictures/`.",
        drawn.length,
      ),
    };
  const speaksOf = formatOf(out);
  if (out.endsWith(".journey"))
    return { refused: message("{0} is the name of a journey: give what is written another one.", out) };
  if (speaksOf === undefined)
    return {
      refused: message(
        "No picture is written as {0}: the names of files end in {1}. To have a PDF, print a .html page from a browser.",
        basename(out),
        formats.map(endingOf).join(", "),
      ),
    };
  if (speaksOf !== plan.to)
    return {
      refused: message(
        "The name {0} does not go with `--to {1}`: readers would take it for something else.",
        out,
        plan.to,
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

/** What is there says what it is; of what is not, its name: that of a file has an ending. */
async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => /[\\/]$/.test(path) || extname(path) === "",
  );
}

/** The innermost folder that all of some folders are in, or are; as absolute paths. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const same = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, same === -1 ? first.length : same).join(sep) || sep;
}

/** Names that stand several times get numbers, so that no file is written over another one. */
function toldApart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Without its ending. */
function nameOf({ file, isAlone, subject }: DrawnJourney, { to, diagram }: Plan): string {
  const { journey, persona, scenario } = subject;
  const parts = [
    // Standard input stands between signs that some machines allow in no name.
    basename(file, ".journey").replace(/[<>]/g, ""),
    ...(isAlone ? [] : [journey.declared.id]),
    ...(to === "json" ? [] : [diagram.name]),
    ...[persona?.id, scenario?.declared.id].filter((id) => id !== undefined),
  ];
  return parts.join("-");
}
