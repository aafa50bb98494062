import { type Finding, type Severity, severities } from "../gaps/finding.ts";
import { type Language, localise } from "../grammar/message.ts";
import { checkPaths } from "./open-project.ts";
import { type Output, printable } from "./output.ts";
import { printJson, printPlain, printPretty } from "./reporters.ts";

export const formats = ["pretty", "plain", "json"] as const;

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  /** The least severity that makes the exit code 1. */
  readonly failOn: Severity | "never";
}

/** `journey check`: prints the findings of files and folders. @returns the exit code */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  output: Output,
  language: Language,
): Promise<number> {
  const { files, problems } = await checkPaths(paths);
  for (const problem of problems) output.error(printable(localise(problem, language)));
  const print = { pretty: printPretty, plain: printPlain, json: printJson }[options.format];
  if (files.length > 0 || options.format === "json") print(files, output, language);
  if (problems.length > 0) return 2;
  return files.some(({ checked }) => checked.findings.some((finding) => fails(finding, options))) ? 1 : 0;
}

function fails({ severity }: Finding, { failOn }: CheckOptions): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
