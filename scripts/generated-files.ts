import { rules } from "../gaps/catalogue.ts";
import { textMateGrammar } from "../grammar/textmate.ts";
import { settingsSchema } from "../project/settings.ts";
import { languageReference } from "./language-reference.ts";

/** The files that are derived from the tables, by their paths in the project, and what should stand in them. */
export const generatedFiles: Readonly<Record<string, () => string>> = {
  "client/journey.config.schema.json": () => `${JSON.stringify(settingsSchema(rules), null, 2)}\n`,
  "docs/language.md": languageReference,
  "client/syntaxes/journey.tmLanguage.json": () => `${JSON.stringify(textMateGrammar(), null, 2)}\n`,
};
