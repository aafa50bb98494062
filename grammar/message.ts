/** What a message is filled with: text stands as it is, numbers are printed the reader's way, messages are translated. */
export type MessageArgument = string | number | Message;

/**
 * A sentence for the reader before it is translated: English text, which is also its key in the
 * localisation table, and what fills `{0}`, `{1}` … in it.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly MessageArgument[];
}

/** Makes a {@link Message}. The text must be a literal: the test of the localisation table collects them from the source. */
export function message(text: string, ...args: MessageArgument[]): Message {
  return { text, args };
}

/** Translations of message texts, as in an `@vscode/l10n` bundle: English text to the reader's language. */
export type Translations = Readonly<Record<string, string>>;

/** How messages are read: the translations, none for English, and the BCP 47 tag that numbers follow. */
export interface Language {
  readonly locale: string;
  readonly translations: Translations;
}

export const english: Language = { locale: "en", translations: {} };

/** Prints a message in a language; a text without translation is printed in English. */
export function localise({ text, args }: Message, language: Language = english): string {
  const pattern = language.translations[text] ?? text;
  if (args.length === 0) return pattern;
  return pattern.replace(/\{(\d+)\}/g, (hole, index: string) => {
    const argument = args[Number(index)];
    if (argument === undefined) return hole;
    if (typeof argument === "string") return argument;
    if (typeof argument === "number") return printNumber(argument, language.locale);
    return localise(argument, language);
  });
}

const formats = new Map<string, Intl.NumberFormat>();

/** What needs neither grouping nor rounding. */
const plainNumber = /^-?\d{1,4}(?:\.\d{1,2})?$/;

function printNumber(value: number, locale: string): string {
  // Intl takes longer to wake up than a file takes to check.
  const written = String(value);
  if (plainNumber.test(written) && (locale === "en" || Number.isInteger(value))) return written;
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: "min2" });
    formats.set(locale, format);
  }
  return format.format(value);
}
