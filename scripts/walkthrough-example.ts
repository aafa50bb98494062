import { readFileSync } from "node:fs";
import { join } from "node:path";

const examples = join(import.meta.dirname, "../examples");
const read = (file: string) => readFileSync(join(examples, file), "utf8");

/** The example of the fridge in one file: what a walkthrough opens cannot import others. */
export function walkthroughExample(): string {
  const fridge = read("fridge.journey");
  const names = /^ {2}personas (.+)$/m.exec(fridge)?.[1]?.split(", ") ?? [];
  const personas = read("personas.journey").matchAll(/^persona (\S+) [\s\S]*?^}$/gm);
  const used = [...personas].filter(([, name]) => names.includes(name!)).map(([text]) => text);
  return fridge.replace(/^import .*$/m, used.join("\n\n"));
}
