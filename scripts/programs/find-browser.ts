import { existsSync } from "node:fs";
import path from "node:path";
import { findOnPath } from "./find-on-path.ts";
import { installFromDebian } from "./install-from-debian.ts";

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

const noBrowser =
  "No Chromium, Chrome or Edge found: install one (on Debian: apt-get install chromium) or set CHROMIUM to its path.";

/** A browser of the Chromium family: the one that CHROMIUM names, one that is installed, or Debian's, newly installed. */
export function findBrowser(): string {
  const browser =
    process.env.CHROMIUM ||
    findInstalled() ||
    installFromDebian({ title: "Chromium", package: "chromium", program: "chromium" });
  if (!browser) throw new Error(noBrowser);
  return browser;
}

function findInstalled(): string | undefined {
  return findOnPath(...programs) ?? applications.find((file) => existsSync(file));
}
