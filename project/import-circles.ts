import { type Message, message } from "../grammar/message.ts";
import { type FileKey, fileName } from "./file-key.ts";

/** How many files of a circle are named: more than that nobody reads. */
const mostNamed = 8;

/**
 * The circles of imports that a file is part of.
 * @param importsOf the files that a file imports
 * @returns what to say of each file that `start` imports and that leads back to it, with the shortest way
 */
export function circlesThrough(
  start: FileKey,
  importsOf: (key: FileKey) => readonly FileKey[],
): ReadonlyMap<FileKey, Message> {
  const importers = importersOf(start, importsOf);
  // From the end to its beginnings: each file learns the next one on its way back to the start.
  const nextOnWay = new Map<FileKey, FileKey>();
  const reached: FileKey[] = [start];
  for (const key of reached) {
    for (const importer of importers.get(key) ?? []) {
      if (importer === start || nextOnWay.has(importer)) continue;
      nextOnWay.set(importer, key);
      reached.push(importer);
    }
  }
  const circles = new Map<FileKey, Message>();
  for (const key of importsOf(start))
    if (nextOnWay.has(key)) circles.set(key, circleMessage(key, start, nextOnWay));
  return circles;
}

/** Of every file that a file leads to, those that import it. */
function importersOf(start: FileKey, importsOf: (key: FileKey) => readonly FileKey[]) {
  const importers = new Map<FileKey, FileKey[]>();
  const seen = new Set([start]);
  for (const key of seen) {
    for (const imported of importsOf(key)) {
      const others = importers.get(imported);
      if (others) others.push(key);
      else importers.set(imported, [key]);
      seen.add(imported);
    }
  }
  return importers;
}

function circleMessage(first: FileKey, start: FileKey, nextOnWay: ReadonlyMap<FileKey, FileKey>): Message {
  const names = [fileName(start)];
  let key = first;
  for (; key !== start && names.length < mostNamed; key = nextOnWay.get(key)!) names.push(fileName(key));
  if (key !== start) names.push("…");
  return message(
    "These files import each other in a circle ({0}): move what they share into a file of its own.",
    [...names, fileName(start)].join(" → "),
  );
}
