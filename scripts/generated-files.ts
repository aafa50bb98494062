import { rules } from "../gaps/catalogue.ts";
import { rulePage } from "../gaps/rule-page.ts";
import { english } from "../grammar/message.ts";
import { textMateGrammar } from "../grammar/textmate.ts";
import { languageFor } from "../project/languages.ts";
import { settingsSchema } from "../project/settings.ts";
import { diagramReference, mapOfExample } from "./diagram-reference.ts";
import { extensionManifest, manifestTexts } from "./extension-manifest.ts";
import { languageReference } from "./language-reference.ts";
import { ruleReference } from "./rule-reference.ts";
import { walkthroughExample } from "./walkthrough-example.ts";

/** The files that are derived from the tables, by their paths in the project, and what should stand in them. */
export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  "client/journey.config.schema.json": () => `${JSON.stringify(settingsSchema(rules), null, 2)}\n`,
  "docs/diagrams.md": diagramReference,
  "docs/images/map.svg": mapOfExample,
  "docs/language.md": languageReference,
  "docs/rules/README.md": ruleReference,
  ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.name}.md`, () => rulePage(rule)])),
  "package.json": extensionManifest,
  "package.nls.json": () => manifestTexts("package.nls.json", english),
  "package.nls.nl.json": () => manifestTexts("package.nls.nl.json", languageFor("nl")),
  "client/syntaxes/journey.tmLanguage.json": () => `${JSON.stringify(textMateGrammar(), null, 2)}\n`,
  "client/walkthrough/fridge.journey": walkthroughExample,
};
