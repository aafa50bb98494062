import { format } from "../grammar/formatter/format.ts";
import { english, type Language, localise, type Message, message } from "../grammar/message.ts";
import type { Rule } from "./rule.ts";
import { severityName } from "./severity-names.ts";

/** What there is to know of a rule, as Markdown in the reader's language. */
export function rulePage(rule: Rule, language: Language = english): string {
  const say = (text: Message) => localise(text, language);
  const { name, severity, summary, why, fix, options, examples } = rule;
  const sections = [
    `# ${name}`,
    say(summary),
    `${say(message("By default:"))} **${say(severityName(severity))}**.`,
    `## ${say(message("Why it matters"))}`,
    say(why),
    ...(fix ? [`## ${say(message("What the quick fix does"))}`, say(fix)] : []),
    `## ${say(message("What it tells"))}`,
    ...examples.rejects.flatMap((example) => rejected(example, say)),
    `## ${say(message("What it does not tell"))}`,
    ...examples.accepts.map((example) => codeBlock("journey", layOut(example))),
    `## ${say(message("Settings"))}`,
    ...(Object.keys(options).length > 0 ? [optionTable(rule, say)] : []),
    say(message("In `journey.config.json`, for all journeys of a team:")),
    codeBlock("json", settingsExample(rule)),
    say(message("In a journey, for the line below:")),
    codeBlock("journey", `// journey-ignore ${name}: ${say(message("why that is right here"))}`),
  ];
  return `${sections.join("\n\n")}\n`;
}

function rejected(example: string, say: (text: Message) => string): string[] {
  const text = layOut(example.replace(/<\||\|>/g, ""));
  const places = [...example.matchAll(/<\|([\s\S]*?)\|>/g)].map(({ 1: told, index }) => {
    const before = example.slice(0, index).replace(/<\||\|>/g, "");
    return say(message("line {0}, `{1}`", lineOf(told!, before, text), told!.replace(/\s+/g, " ")));
  });
  return [codeBlock("journey", text), `${say(message("Told at:"))} ${places.join("; ")}`];
}

/** The line of what is told in the text as it was laid out: as often as it stands before it there, it does here. */
function lineOf(told: string, before: string, text: string): number {
  let at = -1;
  for (let count = before.split(told).length; count > 0; count--) at = text.indexOf(told, at + 1);
  return text.slice(0, at).split("\n").length;
}

function layOut(example: string): string {
  return format(`${example}\n`).trimEnd();
}

function optionTable({ options }: Rule, say: (text: Message) => string): string {
  const head = [message("Option"), message("Default"), message("What it means")].map(say);
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    option.default,
    say(option.doc),
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function settingsExample({ name, severity, options }: Rule): string {
  const set = severity === "off" ? "warning" : "off";
  const values = Object.fromEntries(
    Object.entries(options).map(([option, { default: value }]) => [option, value]),
  );
  const own =
    Object.keys(values).length > 0 ? { severity: severity === "off" ? set : severity, ...values } : set;
  return JSON.stringify({ rules: { [name]: own } }, null, 2);
}

function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
