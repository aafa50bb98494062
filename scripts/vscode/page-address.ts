import { pathToFileURL } from "node:url";

/** What a page of VS Code opens; all paths are absolute. */
export interface Page {
  folder: string;
  file?: string;
  /** The folder of an extension that runs in a worker of the page; it must be served for automation. */
  webExtension?: string;
  /** An extension's tests to run in this page, which must be served for automation. */
  tests?: { extension: string; entry: string };
}

/** The address of a page that is served by VS Code's server at an authority (host and port). */
export function pageAddress(authority: string, token: string, page: Page): string {
  const remote = (file: string) => `vscode-remote://${authority}${pathToFileURL(file).pathname}`;
  const payload: [name: string, value: string][] = [];
  if (page.file) payload.push(["openFile", remote(page.file)]);
  if (page.webExtension) {
    payload.push(["extensionDevelopmentPath", remote(page.webExtension)]);
    payload.push(["extensionDevelopmentKind", "web"]);
  }
  if (page.tests) {
    payload.push(["extensionDevelopmentPath", remote(page.tests.extension)]);
    payload.push(["extensionTestsPath", remote(page.tests.entry)]);
  }
  return `http://${authority}/?tkn=${token}&folder=${readable(page.folder)}&payload=${readable(JSON.stringify(payload))}`;
}

/** Encodes a query's value but for the characters that an address may hold and a person wants to read. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|3A|2C)/g, decodeURIComponent);
}
