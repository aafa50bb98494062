import { type Finding, type Severity, severities } from "../gaps/finding.ts";
import { localise } from "../grammar/message.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { checkPaths } from "./open-project.ts";
import { type Output, printable } from "./output.ts";
import { printJson, printPlain, printPretty } from "./reporters.ts";

export const formats = ["pretty", "plain", "json"] as const;

export interface CheckOptions {
  /** A BCP 47 tag, where one was asked for. */
  readonly locale?: string;
  readonly format: (typeof formats)[number];
  /** The least severity that makes the exit code 1. */
  readonly failOn: Severity | "never";
}

/** `journey check`: prints the findings of files and folders. @returns the exit code */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<number> {
  const { files, problems, locale } = await checkPaths(paths);
  const language = chosenLanguage(options.locale, locale);
  for (const problem of problems) output.error(printable(localise(problem, language)));
  const print = { pretty: printPretty, plain: printPlain, json: printJson }[options.format];
  if (files.length > 0 || options.format === "json") print(files, output, language);
  if (problems.length > 0) return 2;
  return files.some(({ checked }) => checked.findings.some((finding) => fails(finding, options))) ? 1 : 0;
}

function fails({ severity }: Finding, { failOn }: CheckOptions): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
