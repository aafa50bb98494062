import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The journey in the README, for those who try out the extension: it is short, needs no other file and has gaps. */
export function walkthroughExample(): string {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const [, journey] = /```journey\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!journey) throw new Error("The README has no journey.");
  return journey;
}
