import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../gaps/catalogue.ts";
import { severities } from "../gaps/finding.ts";
import { type Language, localise } from "../grammar/message.ts";

/** `package.json` as it is, with the settings of VS Code that mirror `journey.config.json`, made from the rules. */
export function extensionManifest(): string {
  const manifest = read("package.json");
  Object.assign(manifest.contributes.configuration.properties, settings());
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** One of the files with what people read of `package.json`, as it is, with what each rule tells. */
export function manifestTexts(file: string, language: Language): string {
  const others = Object.entries(read(file)).filter(([key]) => !key.startsWith("rule."));
  const ofRules = rules.map(({ name, summary }) => [`rule.${name}`, localise(summary, language)]);
  return `${JSON.stringify(Object.fromEntries([...others, ...ofRules]), null, 2)}\n`;
}

function read(file: string) {
  return JSON.parse(readFileSync(join(import.meta.dirname, "..", file), "utf8"));
}

function settings(): Record<string, object> {
  return {
    "journey.rules": {
      type: "object",
      scope: "resource",
      markdownDescription: "%setting.rules%",
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ name, severity }) => [
          name,
          {
            anyOf: [{ enum: [...severities, "off"] }, { type: "object" }],
            default: severity,
            description: `%rule.${name}%`,
          },
        ]),
      ),
      default: {},
    },
    "journey.locale": {
      type: ["string", "null"],
      scope: "resource",
      markdownDescription: "%setting.locale%",
      default: null,
    },
    "journey.today": {
      type: ["string", "null"],
      scope: "resource",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      markdownDescription: "%setting.today%",
      default: null,
    },
  };
}
