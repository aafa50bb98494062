import type { Language } from "../grammar/message.ts";
import { languageFor } from "../project/languages.ts";

/** The language to print in: the one asked for, else that of the settings, else that of the environment. */
export function chosenLanguage(asked: string | undefined, settings?: string): Language {
  return languageFor(asked ?? settings ?? localeOfEnvironment(process.env));
}

/** The locale that a POSIX environment asks messages to be in: the first of three variables that is not empty. */
function localeOfEnvironment(environment: NodeJS.ProcessEnv): string | undefined {
  return environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
}
