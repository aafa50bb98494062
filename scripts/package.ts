import path from "node:path";
import { packageExtension } from "./package-extension.ts";
import { repository } from "./vscode/repository.ts";

await packageExtension(path.join(repository, "out"));
