import picomatch from "picomatch";
import { URI, Utils } from "vscode-uri";
import type { FileSystem } from "./file-system.ts";
import { isWithin } from "./imports.ts";
import { readSettings, type SettingsProblem } from "./read-settings.ts";
import { defaultSettings, type Settings, settingsFile } from "./settings.ts";

/** A settings file as it was read. */
export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** The settings files of a workspace: the nearest one upwards from a file counts, alone. */
export class SettingsFiles {
  private readonly fileSystem: FileSystem;
  /** By the folder that a file lies in; null where there is none. */
  private readonly read = new Map<string, SettingsFile | null>();

  constructor(fileSystem: FileSystem) {
    this.fileSystem = fileSystem;
  }

  /** Reads the settings that count for a file, as far as that is not done yet. */
  async load(uri: string, roots: readonly string[]): Promise<void> {
    for (const folder of foldersUp(uri, roots)) {
      if (!this.read.has(folder)) {
        const settingsUri = `${folder}/${settingsFile}`;
        const text = await this.fileSystem.read(settingsUri);
        this.read.set(folder, text === null ? null : { uri: settingsUri, text, ...readSettings(text) });
      }
      if (this.read.get(folder)) return;
    }
  }

  isLoaded(uri: string, roots: readonly string[]): boolean {
    for (const folder of foldersUp(uri, roots)) {
      if (!this.read.has(folder)) return false;
      if (this.read.get(folder)) return true;
    }
    return true;
  }

  /** The settings file that counts for a file; null where there is none. */
  nearest(uri: string, roots: readonly string[]): SettingsFile | null {
    for (const folder of foldersUp(uri, roots)) {
      const found = this.read.get(folder);
      if (found) return found;
    }
    return null;
  }

  /** Every settings file that was read. */
  all(): SettingsFile[] {
    return [...this.read.values()].filter((file) => file !== null);
  }

  forget(settingsUri: string): void {
    this.read.delete(Utils.dirname(URI.parse(settingsUri)).toString());
  }
}

/** Whether the settings that count for a file let it be checked with its folder. */
export function isIncluded(uri: string, file: SettingsFile | null): boolean {
  const { include, exclude } = file?.settings ?? defaultSettings;
  const folder = file ? Utils.dirname(URI.parse(file.uri)).toString() : "";
  const path = decodeURIComponent(uri.slice(folder.length + 1));
  return (
    (include.length === 0 || picomatch.isMatch(path, [...include])) && !picomatch.isMatch(path, [...exclude])
  );
}

/** The folders from that of a file up to the root of its workspace. */
function foldersUp(uri: string, roots: readonly string[]): string[] {
  const folders: string[] = [];
  let folder = Utils.dirname(URI.parse(uri)).toString();
  while (roots.some((root) => folder === root || isWithin(folder, root))) {
    folders.push(folder);
    const above = Utils.dirname(URI.parse(folder)).toString();
    if (above === folder) break;
    folder = above;
  }
  return folders;
}
