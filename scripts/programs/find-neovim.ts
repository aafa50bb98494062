import { findOnPath } from "../../host/find-on-path.ts";
import { installFromDebian } from "./install-from-debian.ts";

/** Neovim: the one that is installed, or Debian's, newly installed; undefined where neither is to be had. */
export function findNeovim(): string | undefined {
  return findOnPath("nvim") ?? installFromDebian({ title: "Neovim", package: "neovim", program: "nvim" });
}
