import { spawnSync } from "node:child_process";
import { findOnPath } from "../../host/find-on-path.ts";

/** A program that a package of Debian's brings. */
export interface DebianProgram {
  /** As people call it. */
  title: string;
  package: string;
  program: string;
}

/** Installs a program, and returns its path; undefined where there is no Debian, or where its packages are out of reach. */
export function installFromDebian({ title, package: name, program }: DebianProgram): string | undefined {
  if (!findOnPath("apt-get") || process.getuid?.() !== 0) return undefined;
  console.log(`${title}: installing Debian's package, only once`);
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", name);
  return findOnPath(program);
}

/** Tests that run beside each other may install at the same time, and only one may: this file is their lock. */
function aptGet(...parameters: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("flock", [import.meta.filename, "apt-get", ...parameters], { stdio: "ignore", env: environment });
}
