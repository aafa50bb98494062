import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Lets a VS Code, by its folder of user data, speak a language: extensions show their own translations, and VS Code
 * stays as it is, as its translations would have to be fetched.
 */
export function writeLanguagePack(userData: string, language: string): void {
  const texts = path.join(userData, `${language}.json`);
  mkdirSync(userData, { recursive: true });
  writeFileSync(texts, JSON.stringify({ contents: {} }));
  const extension = { extensionIdentifier: { id: `language-pack.${language}` }, version: "1.0.0" };
  const pack = { hash: language, extensions: [extension], translations: { vscode: texts }, label: language };
  writeFileSync(path.join(userData, "languagepacks.json"), JSON.stringify({ [language]: pack }));
}
