import { installedBrowser } from "../../host/installed-browser.ts";
import { installFromDebian } from "./install-from-debian.ts";

const noBrowser =
  "No Chromium, Chrome or Edge found: install one (on Debian: apt-get install chromium) or set CHROMIUM to its path.";

/** A browser of the Chromium family: the one that CHROMIUM names, one that is installed, or Debian's, newly installed. */
export function findBrowser(): string {
  const browser =
    process.env.CHROMIUM ||
    installedBrowser() ||
    installFromDebian({ title: "Chromium", package: "chromium", program: "chromium" });
  if (!browser) throw new Error(noBrowser);
  return browser;
}
