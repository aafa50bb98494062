import type { Words } from "../webview/words.ts";

/**
 * What the preview page says.
 * @param l10n translates, as VS Code's does
 * @param language the reader's, as a BCP 47 tag
 */
export function pageWords(l10n: { t(text: string): string }, language: string): Words {
  return {
    language,
    title: l10n.t("Preview of a journey"),
    picture: l10n.t("Picture"),
    journey: l10n.t("Journey"),
    persona: l10n.t("Persona"),
    everyone: l10n.t("Everyone"),
    scenario: l10n.t("Scenario"),
    everyWay: l10n.t("Whatever can happen"),
    state: l10n.t("State"),
    states: { current: l10n.t("As it is"), future: l10n.t("As it should become") },
    size: l10n.t("Size of the picture"),
    smaller: l10n.t("Smaller (-)"),
    larger: l10n.t("Larger (+)"),
    readable: l10n.t("As large as is easy to read (0)"),
    fitWidth: l10n.t("Fit the width"),
    fitWhole: l10n.t("Fit the whole picture"),
    lock: l10n.t("Keep this document, whatever the editor shows"),
    export: l10n.t("Export"),
    formats: {
      svg: l10n.t("SVG picture…"),
      png: l10n.t("PNG image…"),
      mermaid: l10n.t("Mermaid text…"),
      markdown: l10n.t("Markdown document…"),
      html: l10n.t("HTML page…"),
    },
    copy: l10n.t("Copy as image"),
    copied: l10n.t("The picture is copied. You can paste it as an image."),
    notCopied: l10n.t("This window may not copy images. Export a PNG image instead."),
    notExported: l10n.t("This picture could not be made into a file of that kind."),
    noJourney: l10n.t("No journey yet"),
    writeOne: l10n.t("Write one, and it is drawn here while you type:"),
    first: {
      journey: l10n.t("Buying a refrigerator"),
      stage: l10n.t("Compare models"),
      touchpoint: l10n.t("Read product reviews"),
    },
    gaps: l10n.t("Gaps"),
    severity: l10n.t("Severity"),
    search: l10n.t("Search the gaps"),
    noGaps: l10n.t("No gaps found."),
    noSuchGaps: l10n.t("None of the gaps is like that."),
    fix: l10n.t("Fix…"),
    fixOf: l10n.t("Fix: {0}"),
    lookingForFixes: l10n.t("Looking for what mends it…"),
    noFixes: l10n.t("Nothing mends this by itself: go to its line and change it there."),
    line: l10n.t("line {0}"),
    severities: {
      error: { name: l10n.t("error"), one: l10n.t("1 error"), many: l10n.t("{0} errors") },
      warning: { name: l10n.t("warning"), one: l10n.t("1 warning"), many: l10n.t("{0} warnings") },
      information: { name: l10n.t("note"), one: l10n.t("1 note"), many: l10n.t("{0} notes") },
      hint: { name: l10n.t("hint"), one: l10n.t("1 hint"), many: l10n.t("{0} hints") },
    },
    asBefore: l10n.t("The text has a problem; this picture shows it as it was before."),
    incomplete: l10n.t("The text has a problem; this picture may miss a part of it."),
    tooLarge: l10n.t("This journey is too large for one picture."),
    notDrawn: l10n.t("This picture could not be drawn."),
    lastGood: l10n.t("You see it as it was before."),
  };
}
