import { rules } from "../gaps/catalogue.ts";
import { rulePage } from "../gaps/rule-page.ts";
import { severityName } from "../gaps/severity-names.ts";
import { localise, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import { problemCodes } from "../grammar/syntax.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { type Output, printable } from "./output.ts";

export interface RulesOptions {
  /** A BCP 47 tag, where one was asked for. */
  readonly locale?: string;
}

/** `journey rules`: lists every rule with its severity and what it finds. @returns the exit code */
export function listRules({ locale }: RulesOptions, output: Output): number {
  const language = chosenLanguage(locale);
  const severities = rules.map(({ severity }) => localise(severityName(severity), language));
  const [names, widest] = [rules.map(({ name }) => name.length), severities.map(({ length }) => length)];
  for (const [index, { name, summary }] of rules.entries()) {
    const columns = [name.padEnd(Math.max(...names)), severities[index]!.padEnd(Math.max(...widest))];
    output.print(`${columns.join("  ")}  ${localise(summary, language)}`);
  }
  return 0;
}

/** `journey explain`: prints the page of a rule, or what else a finding may be. @returns the exit code */
export function explainRule(name: string, { locale }: RulesOptions, output: Output): number {
  const language = chosenLanguage(locale);
  const rule = rules.find((each) => each.name === name);
  if (rule) {
    output.write(rulePage(rule, language));
    return 0;
  }
  if (isProblemCode(name)) {
    const text = message(
      "`{0}` is no gap rule: a part of the text cannot be understood. The finding says which, and what to write instead.",
      name,
    );
    output.print(localise(text, language));
    return 0;
  }
  const near = nearest(
    name,
    rules.map((each) => each.name),
  );
  const text = near
    ? message("There is no rule called {0}: did you mean {1}?", name, near)
    : message("There is no rule called {0}: `journey rules` lists all.", name);
  output.error(printable(localise(text, language)));
  return 2;
}

function isProblemCode(name: string): boolean {
  return problemCodes.some((code) => code === name);
}
