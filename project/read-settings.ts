import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { rules } from "../gaps/catalogue.ts";
import type { RuleSettings } from "../gaps/check.ts";
import { type Severity, severities } from "../gaps/finding.ts";
import type { Rule } from "../gaps/rule.ts";
import { type Message, message } from "../grammar/message.ts";
import { nearest } from "../grammar/nearest.ts";
import { readDate } from "../model/calendar.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** Something that is wrong with a settings file, and where. */
export interface SettingsProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** Reads the text of a settings file. What is wrong is reported and left out; the rest counts. */
export function readSettings(text: string): { settings: Settings; problems: SettingsProblem[] } {
  const reader = new SettingsReader();
  const errors: ParseError[] = [];
  const root = isDeep(text) ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = root ? errors : [{ offset: 0, length: Math.min(1, text.length) }];
  if (broken) {
    reader.problems.push({
      start: broken.offset,
      end: broken.offset + broken.length,
      message: message("This is not valid JSON: something is missing or too much here."),
    });
  }
  return { settings: root ? reader.settings(root) : defaultSettings, problems: reader.problems };
}

/** Whether brackets stand deeper in one another than any settings do, and than a parser's stack may bear. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > 50) return true;
  }
  return false;
}

class SettingsReader {
  readonly problems: SettingsProblem[] = [];

  settings(root: Node): Settings {
    if (root.type !== "object") {
      this.report(root, message("Settings are an object: put them between { and }."));
      return defaultSettings;
    }
    let settings: Settings = defaultSettings;
    for (const [key, name, value] of entries(root)) {
      switch (name) {
        case "$schema":
          break;
        case "rules":
          settings = { ...settings, rules: this.rules(value) };
          break;
        case "include":
        case "exclude":
          settings = { ...settings, [name]: this.globs(name, value) };
          break;
        case "locale":
          if (typeof value.value === "string") settings = { ...settings, locale: value.value };
          else this.report(value, message('`locale` expects a language tag, such as "nl".'));
          break;
        case "today": {
          const day =
            typeof value.value === "string" && value.value.length === 10 ? readDate(value.value) : null;
          if (day) settings = { ...settings, today: day.first };
          else this.report(value, message('`today` expects a date, such as "2026-09-14".'));
          break;
        }
        default:
          this.report(key, unknownSetting(name, ["rules", "include", "exclude", "locale", "today"]));
      }
    }
    return settings;
  }

  private rules(node: Node): Map<string, RuleSettings> {
    const read = new Map<string, RuleSettings>();
    if (node.type !== "object")
      this.report(node, message("`rules` expects an object: rule names, and how to run each."));
    for (const [key, name, value] of entries(node)) {
      const rule = rules.find((each) => each.name === name);
      if (rule) read.set(name, this.rule(rule, value));
      else
        this.report(
          key,
          unknownSetting(
            name,
            rules.map((each) => each.name),
          ),
        );
    }
    return read;
  }

  private rule({ name, options }: Rule, node: Node): RuleSettings {
    if (node.type !== "object") return { ...this.severity(name, node), options: {} };
    let settings: RuleSettings = { options: {} };
    for (const [key, option, value] of entries(node)) {
      const known = Object.hasOwn(options, option) ? options[option] : undefined;
      if (option === "severity") settings = { ...settings, ...this.severity(name, value) };
      else if (!known) this.report(key, unknownSetting(option, ["severity", ...Object.keys(options)]));
      else if (
        typeof value.value !== "number" ||
        value.value < known.min ||
        value.value > (known.max ?? Number.POSITIVE_INFINITY)
      ) {
        this.report(value, message("`{0}` expects a number, {1} or more.", option, known.min));
      } else settings = { ...settings, options: { ...settings.options, [option]: value.value } };
    }
    return settings;
  }

  private severity(rule: string, node: Node): { severity?: Severity | "off" } {
    const allowed: readonly unknown[] = [...severities, "off"];
    if (allowed.includes(node.value)) return { severity: node.value as Severity | "off" };
    this.report(node, message("`{0}` expects one of {1}.", rule, allowed.join(", ")));
    return {};
  }

  private globs(name: string, node: Node): string[] {
    const items = node.type === "array" ? (node.children ?? []) : null;
    if (items?.every((item) => typeof item.value === "string"))
      return items.map((item) => item.value as string);
    this.report(node, message('`{0}` expects a list of file patterns, such as ["maps/**"].', name));
    return [];
  }

  private report(node: Node, text: Message): void {
    this.problems.push({ start: node.offset, end: node.offset + node.length, message: text });
  }
}

/** The keys and values of an object, in their order. */
function entries(node: Node): [key: Node, name: string, value: Node][] {
  return (node.type === "object" ? (node.children ?? []) : []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [[key, String(key.value), value]] : [];
  });
}

function unknownSetting(name: string, known: readonly string[]): Message {
  const near = nearest(name, known);
  if (near) return message("There is no setting `{0}` here: did you mean `{1}`?", name, near);
  return message("There is no setting `{0}` here; there are {1}.", name, known.join(", "));
}
