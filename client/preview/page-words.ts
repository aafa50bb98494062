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
    size: l10n.t("Size of the picture"),
    smaller: l10n.t("Smaller"),
    larger: l10n.t("Larger"),
    fit: l10n.t("Fit"),
    fitWhole: l10n.t("Fit the whole picture into the width"),
    noJourney: l10n.t("No journey yet"),
    writeOne: l10n.t("Write one, and it is drawn here while you type:"),
    first: {
      journey: l10n.t("Buying a refrigerator"),
      stage: l10n.t("Compare models"),
      touchpoint: l10n.t("Read product reviews"),
    },
    gaps: l10n.t("Gaps"),
    noGaps: l10n.t("No gaps found."),
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
