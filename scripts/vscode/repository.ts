import path from "node:path";

/** The folder of this repository, which is also the extension's. */
export const repository = path.resolve(import.meta.dirname, "../..");

/** Where VS Code and its data are kept between runs; git ignores it. */
export const vsCodeCache = path.join(repository, ".vscode-test");
