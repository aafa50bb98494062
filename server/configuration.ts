import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import { readSettings } from "../project/read-settings.ts";
import type { Workspace } from "./workspace.ts";

/** What the editor's settings say; only of files for which no `journey.config.json` counts. */
export async function followConfiguration(connection: Connection, workspace: Workspace): Promise<void> {
  const read = async () => {
    const found: unknown = await connection.workspace.getConfiguration("journey");
    const { rules, locale, today } = (found ?? {}) as Record<string, unknown>;
    // Editors send null for what is not set.
    const set = Object.entries({ rules, locale, today }).filter(([, value]) => value ?? false);
    workspace.project.setDefaultSettings(readSettings(JSON.stringify(Object.fromEntries(set))).settings);
    await workspace.allChanged();
  };
  connection.onDidChangeConfiguration(read);
  await connection.client.register(DidChangeConfigurationNotification.type, { section: "journey" });
  await read();
}
