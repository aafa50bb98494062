import { existsSync } from "node:fs";
import path from "node:path";
import { findOnPath } from "./find-on-path.ts";

const programs = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge"];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/** The path of a Chromium, Chrome or Edge that is installed. */
export function installedBrowser(): string | undefined {
  return findOnPath(...programs) ?? applications.find((file) => existsSync(file));
}
