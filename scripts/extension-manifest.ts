import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../gaps/catalogue.ts";
import { severities } from "../gaps/finding.ts";
import { localise } from "../grammar/message.ts";

/** `package.json` as it is, with the settings of VS Code that mirror `journey.config.json`, made from the rules. */
export function extensionManifest(): string {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  Object.assign(manifest.contributes.configuration.properties, settings());
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const noFile = "It does not count for files for which a `journey.config.json` does.";

function settings(): Record<string, object> {
  return {
    "journey.rules": {
      type: "object",
      scope: "resource",
      markdownDescription: `How each gap rule is run: a severity, or an object with its severity and options. ${noFile}`,
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ name, severity, summary }) => [
          name,
          {
            anyOf: [{ enum: [...severities, "off"] }, { type: "object" }],
            default: severity,
            description: localise(summary),
          },
        ]),
      ),
      default: {},
    },
    "journey.locale": {
      type: ["string", "null"],
      scope: "resource",
      markdownDescription: `The language of messages, such as \`nl\`; that of VS Code where none is given. ${noFile}`,
      default: null,
    },
    "journey.today": {
      type: ["string", "null"],
      scope: "resource",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      markdownDescription: `A fixed date such as \`2026-11-21\`, so that checks come out the same every day. ${noFile}`,
      default: null,
    },
  };
}
