import { english, type Language } from "../grammar/message.ts";
import translations from "../l10n/bundle.l10n.nl.json" with { type: "json" };

const dutch: Language = { locale: "nl", translations };

/** The language for a BCP 47 tag or a POSIX locale such as `nl_NL.UTF-8`; English where there is no translation. */
export function languageFor(locale: string | undefined): Language {
  const [language] = (locale ?? "").toLowerCase().split(/[-_.@]/);
  return language === "nl" ? dutch : english;
}
