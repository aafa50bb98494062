import { once } from "node:events";
import path from "node:path";
import { findDesktop, openDesktop } from "./vscode/desktop.ts";
import { repository } from "./vscode/repository.ts";
import { startServer } from "./vscode/server.ts";

const folder = path.join(repository, "examples");
const file = path.join(folder, "fridge.journey");
const settings = { "journey.preview.openAutomatically": true };

const desktop = await findDesktop();
if (desktop) {
  console.log("Journey opens in VS Code; this command ends when its window is closed.");
  await openDesktop(desktop, { extension: repository, folder, file, settings });
} else {
  // This VS Code forgets everything when it ends, texts that are not saved too.
  const saving = { ...settings, "files.autoSave": "afterDelay" };
  await using server = await startServer({ extension: repository, settings: saving });
  console.log(`Journey runs in VS Code at\n\n  ${server.address({ folder, file })}\n`);
  console.log("Files are saved as you type; a new text is lost unless you save it. Ctrl+C ends it.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), server.ended]);
}
