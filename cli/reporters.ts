import { styleText } from "node:util";
import type { Finding, Severity } from "../gaps/finding.ts";
import { severityName } from "../gaps/severity-names.ts";
import type { Position } from "../grammar/document.ts";
import { type Language, localise, message } from "../grammar/message.ts";
import type { KnownFindings } from "./baseline.ts";
import type { CheckedFile } from "./open-project.ts";
import { type Output, printable } from "./output.ts";

/** @param fixed what a baseline knows and is found no more */
type Reporter = (
  files: readonly CheckedFile[],
  fixed: readonly KnownFindings[],
  output: Output,
  language: Language,
) => void;

/** One line a finding, for other programs: `path:line:column severity rule message`. */
export const printPlain: Reporter = (files, fixed, output, language) => {
  for (const { name, checked } of files) {
    for (const finding of checked.findings) {
      const { line, character } = positionOf(checked, finding).start;
      const text = printable(localise(finding.message, language));
      output.print(
        `${printable(name)}:${line + 1}:${character + 1} ${finding.severity} ${finding.rule} ${text}`,
      );
    }
  }
  for (const line of fixedLines(fixed, language)) output.print(line);
};

/** The findings as data, after the contract in the docs: zero-based positions in UTF-16 units. */
export const printJson: Reporter = (files, fixed, output, language) => {
  const findings = files.flatMap(({ name, checked }) =>
    checked.findings.map((finding) => ({
      file: name,
      rule: finding.rule,
      severity: finding.severity,
      message: localise(finding.message, language),
      range: positionOf(checked, finding),
    })),
  );
  output.print(JSON.stringify({ findings, ...(fixed.length > 0 && { fixed }) }, null, 2));
};

const colours = { error: "red", warning: "yellow", information: "blue", hint: "gray" } as const;

/** Findings under their files, for people. */
export const printPretty: Reporter = (files, fixed, output, language) => {
  for (const { name, checked } of files) {
    if (checked.findings.length === 0) continue;
    output.print(styleText(["bold", "underline"], printable(name)));
    for (const finding of checked.findings) {
      const { line, character } = positionOf(checked, finding).start;
      const place = `${line + 1}:${character + 1}`.padStart(8);
      const severity = styleText(
        colours[finding.severity],
        localise(severityName(finding.severity), language),
      );
      output.print(`${place}  ${severity}  ${styleText("dim", finding.rule)}`);
      output.print(`          ${printable(localise(finding.message, language))}`);
    }
    output.print("");
  }
  for (const line of fixedLines(fixed, language)) output.print(line);
  output.print(localise(summary(files), language));
};

function fixedLines(fixed: readonly KnownFindings[], language: Language): string[] {
  return fixed.map(({ file, rule, element, count }) =>
    printable(
      localise(
        message(
          "{0}: {1} of `{2}` is fixed ({3}); `--update-baseline` takes it out.",
          file,
          count,
          rule,
          element,
        ),
        language,
      ),
    ),
  );
}

function positionOf(
  { document }: CheckedFile["checked"],
  { at }: Finding,
): { start: Position; end: Position } {
  // Editors do not count a byte-order mark as a character of the first line.
  const mark = document.chunks[0]?.text.startsWith("\ufeff") ? 1 : 0;
  const position = (offset: number) => {
    const { line, character } = document.positionInChunk(at.chunk, offset);
    return { line, character: line === 0 ? Math.max(0, character - mark) : character };
  };
  return { start: position(at.start), end: position(at.end) };
}

function summary(files: readonly CheckedFile[]) {
  const count = (severity: Severity) =>
    files.reduce(
      (sum, { checked }) => sum + checked.findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  const journeys = files.reduce((sum, { checked }) => sum + checked.journeys.length, 0);
  const all = count("error") + count("warning") + count("information") + count("hint");
  if (all === 0) return message("No findings. Journeys checked: {0}.", journeys);
  return message(
    "Errors: {0}, warnings: {1}, information: {2}. Journeys checked: {3}.",
    count("error"),
    count("warning"),
    count("information"),
    journeys,
  );
}
