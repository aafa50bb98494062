import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Under these a fresh VS Code shows what was opened and nothing else, and saves only when asked to. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** Gives a VS Code, by its folder of user data, the quiet settings and the ones on top of them. */
export function writeUserSettings(userData: string, settings: Record<string, unknown> = {}): void {
  const user = path.join(userData, "User");
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}
