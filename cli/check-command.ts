import { type Finding, type Severity, severities } from "../gaps/finding.ts";
import { localise, type Message, message } from "../grammar/message.ts";
import { Baseline, readBaseline } from "./baseline.ts";
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
  /** A file with findings that are known already, and hidden. */
  readonly baseline?: string;
  /** Whether to write that file anew. */
  readonly updateBaseline?: boolean;
}

/** `journey check`: prints the findings of files and folders. @returns the exit code */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<number> {
  const { files, problems, locale } = await checkPaths(paths);
  const language = chosenLanguage(options.locale, locale);
  const refuse = (problem: Message) => output.error(printable(localise(problem, language)));
  problems.forEach(refuse);
  const baseline = await chosenBaseline(options);
  if (baseline && !(baseline instanceof Baseline)) {
    refuse(baseline);
    return 2;
  }
  if (baseline && options.updateBaseline) {
    // Findings of a file that could not be read are not gone.
    if (problems.length > 0) return 2;
    await baseline.update(files);
    return 0;
  }
  const { files: shown, fixed } = baseline ? baseline.compare(files) : { files, fixed: [] };
  const print = { pretty: printPretty, plain: printPlain, json: printJson }[options.format];
  if (files.length > 0 || options.format === "json") print(shown, fixed, output, language);
  if (problems.length > 0) return 2;
  return shown.some(({ checked }) => checked.findings.some((finding) => fails(finding, options))) ? 1 : 0;
}

/** The baseline that was asked for, if any, or what is wrong with asking for it. */
async function chosenBaseline({ baseline, updateBaseline = false }: CheckOptions) {
  if (baseline !== undefined) return readBaseline(baseline, updateBaseline);
  return updateBaseline ? message("Say which file to write: --baseline FILE --update-baseline.") : null;
}

function fails({ severity }: Finding, { failOn }: CheckOptions): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
