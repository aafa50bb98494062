import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import { readSettings } from "../../project/read-settings.ts";
import type { Workspace } from "../workspace.ts";

/** What the editor's settings say; only of files for which no `journey.config.json` counts. */
export async function followConfiguration(connection: Connection, workspace: Workspace): Promise<void> {
  const take = async (found: unknown) => {
    const { rules, locale, today } = (found ?? {}) as Record<string, unknown>;
    // Editors send null for what is not set.
    const set = Object.entries({ rules, locale, today }).filter(([, value]) => value ?? false);
    workspace.project.setDefaultSettings(readSettings(JSON.stringify(Object.fromEntries(set))).settings);
    await workspace.allChanged();
  };
  const client = workspace.client.workspace;
  if (!client?.configuration) {
    // Clients that do not answer for their settings may send them.
    connection.onDidChangeConfiguration(({ settings }) => take(settings?.journey));
    return;
  }
  const ask = async () => take(await connection.workspace.getConfiguration("journey"));
  connection.onDidChangeConfiguration(ask);
  if (client.didChangeConfiguration?.dynamicRegistration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "journey" });
  await ask();
}
