import { join } from "node:path";
import { repository } from "../../../scripts/vscode/repository.ts";

/** The folder with the Mermaid that is asked: ours, or another version that `MERMAID` leads to. */
export const mermaidFolder = process.env.MERMAID ?? join(repository, "node_modules/mermaid");
