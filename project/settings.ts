import type { CheckSettings } from "../gaps/check.ts";
import { severities } from "../gaps/finding.ts";
import type { Rule } from "../gaps/rule.ts";
import { localise } from "../grammar/message.ts";

/** What a team has settled, in `journey.config.json` or in its editor: data only. */
export interface Settings extends CheckSettings {
  readonly locale?: string;
  /** Globs of the files to check; all where none is given. */
  readonly include: readonly string[];
  /** Globs of the files to leave out. */
  readonly exclude: readonly string[];
}

export const defaultSettings: Settings = { rules: new Map(), include: [], exclude: [] };

/** The name of the file that settings are read from. */
export const settingsFile = "journey.config.json";

/** The JSON Schema of {@link settingsFile}, made from the rules. */
export function settingsSchema(rules: readonly Rule[]): object {
  const severity = {
    enum: [...severities, "off"],
    description: "How much it matters; off does not run the rule.",
  };
  const ruleSchema = ({ summary, severity: own, options }: Rule) => ({
    description: `${localise(summary)} (${own} by default)`,
    oneOf: [
      severity,
      {
        type: "object",
        additionalProperties: false,
        properties: {
          severity,
          ...Object.fromEntries(
            Object.entries(options).map(([name, { default: value, min, max, doc }]) => [
              name,
              {
                type: "number",
                default: value,
                minimum: min,
                ...(max !== undefined && { maximum: max }),
                description: localise(doc),
              },
            ]),
          ),
        },
      },
    ],
  });
  const globs = { type: "array", items: { type: "string" } };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Journey settings",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      rules: {
        type: "object",
        description: "How rules are to be run, by their names.",
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)])),
      },
      locale: {
        type: "string",
        description: "The language of messages, such as nl.",
        examples: ["en", "nl"],
      },
      include: { ...globs, description: "The files to check, as globs; all where none is given." },
      exclude: { ...globs, description: "The files to leave out, as globs." },
      today: {
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
        description:
          "A fixed date, so that checks come out the same every day; otherwise the day of the check.",
      },
    },
  };
}
