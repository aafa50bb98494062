import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "../grammar/formatter/format.ts";
import { localise, type Message, message } from "../grammar/message.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { readInputs } from "./inputs.ts";
import { type Output, printable } from "./output.ts";

export interface FormatOptions {
  /** A BCP 47 tag, where one was asked for. */
  readonly locale?: string;
  /** Only tell which files have another layout. */
  readonly check?: boolean;
  /** Write the files instead of printing them. */
  readonly write?: boolean;
}

/** `journey format`: prints or writes files in the one layout. @returns the exit code */
export async function formatFiles(
  paths: readonly string[],
  { check, write, locale }: FormatOptions,
  output: Output,
): Promise<number> {
  const language = chosenLanguage(locale);
  const say = (text: Message) => output.error(printable(localise(text, language)));
  const { files, problems } = await readInputs(paths);
  for (const problem of problems) say(problem);
  if (files.length > 1 && !check && !write) {
    say(
      message(
        "To format several files, add `--write` to change them, or `--check` to see which would change.",
      ),
    );
    return 2;
  }
  let changes = false;
  for (const { name, uri, text, isStandardInput } of files) {
    const formatted = format(text);
    const changed = formatted !== text;
    changes ||= changed;
    if (check) {
      if (changed) output.print(printable(name));
    } else if (write && !isStandardInput) {
      if (changed) await writeFile(fileURLToPath(uri), formatted);
    } else output.write(formatted);
  }
  if (problems.length > 0) return 2;
  return check && changes ? 1 : 0;
}
