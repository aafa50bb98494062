import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

/** What pictures come to in a process of its own, somewhere in the world. */
async function picturesIn(timeZone: string, locale: string): Promise<string[]> {
  const program = join(import.meta.dirname, "print-pictures.ts");
  const env = { ...process.env, TZ: timeZone, LANG: locale, LC_ALL: locale };
  const { stdout } = await run(process.execPath, [program], { env });
  return stdout.trim().split("\n");
}

it("a picture is the same, byte for byte, in another process, time zone and language of the machine", async () => {
  const here = await picturesIn("UTC", "C");
  expect(here.length).toBeGreaterThan(150);
  expect(await picturesIn("Pacific/Kiritimati", "ar_EG.UTF-8")).toEqual(here);
  expect(await picturesIn("America/Los_Angeles", "tr_TR.UTF-8")).toEqual(here);
});
