import { localise } from "../../grammar/message.ts";
import { languageFor } from "../../project/languages.ts";
import { checkText } from "../check-text.ts";
import { wholeFile } from "./fragment.ts";

/** How rules are set: off, on, or with some of their options. */
export type Rules = Readonly<Record<string, string | Readonly<Record<string, number | string>>>>;

/** What a rule finds in a text on 2026-11-21 with some rules set. */
export async function found(rule: string, fragment: string, rules: Rules = {}) {
  const settings = JSON.stringify({ today: "2026-11-21", rules });
  const { document, findings } = await checkText(wholeFile(fragment), { "journey.config.json": settings });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ at, message, related, fixes }) => ({
      line: document.text.slice(0, document.startOf(at.chunk) + at.start).split("\n").length,
      message,
      related: related.map((place) => localise(place.message)),
      fixes: (fixes?.() ?? []).map(({ title, edits }) => ({
        title: localise(title),
        texts: edits.map(({ text }) => text),
      })),
    }));
}

/** What a rule says of a text, in a language. */
export async function messages(
  rule: string,
  fragment: string,
  rules: Rules = {},
  locale = "en",
): Promise<string[]> {
  const all = await found(rule, fragment, rules);
  return all.map(({ message }) => localise(message, languageFor(locale)));
}

/** What a rule says that is off by default. */
export const messagesOf = (rule: string, fragment: string) => messages(rule, fragment, { [rule]: "warning" });
