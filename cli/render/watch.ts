import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { settingsFile } from "../../project/settings.ts";

/** So long, in milliseconds, it waits before it reads: editors write a file in several steps. */
const pause = 100;

/**
 * Does something now, and again whenever a journey or a settings file has changed in one of the folders that it read
 * files from. Ends only where there is nothing to watch; else its user ends it.
 * @param run says which files it has read as soon as it has, so that no later change is missed
 */
export async function runAgainOnChange(
  run: (onRead: (files: readonly string[]) => void) => Promise<unknown>,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  for (;;) {
    const change = Promise.withResolvers<void>();
    for (const watcher of watchers.values()) onChange(watcher, change.resolve);
    await run((files) => {
      for (const folder of new Set(files.map((file) => dirname(file)))) {
        if (watchers.has(folder)) continue;
        const watcher = watch(folder);
        watchers.set(folder, watcher);
        onChange(watcher, change.resolve);
      }
    });
    if (watchers.size === 0) return;
    await change.promise;
    for (const watcher of watchers.values()) watcher.removeAllListeners("change");
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function onChange(watcher: FSWatcher, act: () => void): void {
  watcher.on("change", (_, file) => {
    const name = basename(String(file));
    // What is written beside them, such as their pictures, is no change of theirs.
    if (name.endsWith(".journey") || name === settingsFile) act();
  });
}
