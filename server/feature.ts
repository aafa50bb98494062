import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { Workspace } from "./workspace.ts";

/** One thing that the server can do. No feature knows another. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(connection: Connection, workspace: Workspace): void;
}
