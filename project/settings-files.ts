import picomatch from "picomatch";
import { type FileKey, fileAt, folderOf, isWithin } from "./file-key.ts";
import type { FileSystem } from "./file-system.ts";
import { readSettings, type SettingsProblem } from "./read-settings.ts";
import { defaultSettings, type Settings, settingsFile } from "./settings.ts";

/** A settings file as it was read. */
export interface SettingsFile {
  readonly key: FileKey;
  readonly text: string;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** The settings files of a workspace: the nearest one upwards from a file counts, alone. */
export class SettingsFiles {
  private readonly fileSystem: FileSystem;
  /** By the folder that a file lies in; null where there is none. */
  private readonly read = new Map<FileKey, SettingsFile | null>();
  /** By the files that lie in them. */
  private readonly folders = new Map<FileKey, readonly FileKey[]>();

  constructor(fileSystem: FileSystem) {
    this.fileSystem = fileSystem;
  }

  /** Reads the settings that count for a file, as far as that is not done yet. */
  async load(key: FileKey, roots: readonly FileKey[]): Promise<void> {
    for (const folder of this.foldersUp(key, roots)) {
      if (!this.read.has(folder)) {
        const settingsKey = fileAt(folder, settingsFile);
        const text = await this.fileSystem.read(settingsKey);
        this.read.set(folder, text === null ? null : { key: settingsKey, text, ...readSettings(text) });
      }
      if (this.read.get(folder)) return;
    }
  }

  isLoaded(key: FileKey, roots: readonly FileKey[]): boolean {
    for (const folder of this.foldersUp(key, roots)) {
      if (!this.read.has(folder)) return false;
      if (this.read.get(folder)) return true;
    }
    return true;
  }

  /** The settings file that counts for a file; null where there is none. */
  nearest(key: FileKey, roots: readonly FileKey[]): SettingsFile | null {
    for (const folder of this.foldersUp(key, roots)) {
      const found = this.read.get(folder);
      if (found) return found;
    }
    return null;
  }

  /** Every settings file that was read. */
  all(): SettingsFile[] {
    return [...this.read.values()].filter((file) => file !== null);
  }

  forget(settingsKey: FileKey): void {
    const folder = folderOf(settingsKey);
    if (folder) this.read.delete(folder);
  }

  /** Forgets all that was read, as other folders may count now. */
  forgetAll(): void {
    this.read.clear();
    this.folders.clear();
  }

  /** The folders from that of a file up to the root of its workspace; remembered, as every check asks for them. */
  private foldersUp(key: FileKey, roots: readonly FileKey[]): readonly FileKey[] {
    let folders = this.folders.get(key);
    if (!folders) {
      folders = foldersBetween(key, roots);
      this.folders.set(key, folders);
    }
    return folders;
  }
}

/** Whether the settings that count for a file let it be checked with its folder. */
export function isIncluded(key: FileKey, file: SettingsFile | null): boolean {
  const { include, exclude } = file?.settings ?? defaultSettings;
  const folder = file ? folderOf(file.key)! : "";
  const path = decoded(key.slice(folder.length + 1));
  return (
    (include.length === 0 || picomatch.isMatch(path, [...include])) && !picomatch.isMatch(path, [...exclude])
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function foldersBetween(key: FileKey, roots: readonly FileKey[]): FileKey[] {
  const folders: FileKey[] = [];
  let folder = folderOf(key);
  while (folder && roots.some((root) => folder === root || isWithin(folder!, root))) {
    folders.push(folder);
    folder = folderOf(folder);
  }
  return folders;
}
