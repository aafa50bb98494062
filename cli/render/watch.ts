import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";

/** So long, in milliseconds, nothing has to change before it is done again: editors write a file in several steps. */
const pause = 100;

/**
 * Does something now, and again whenever one of the files that it read, or one beside them, has changed. Never
 * returns: its user ends it.
 */
export async function runAgainOnChange(run: () => Promise<{ read: readonly string[] }>): Promise<never> {
  for (;;) {
    const changed = Promise.withResolvers<void>();
    // Watched from before it is read, so that no change is missed; what only this reading has named is added then.
    const watched = new Map<string, FSWatcher>();
    const watchFolders = (files: readonly string[]) => {
      for (const folder of new Set(files.map(dirname)))
        if (!watched.has(folder)) watched.set(folder, watch(folder, () => changed.resolve()));
    };
    const { read } = await run();
    watchFolders(read);
    await changed.promise;
    for (const watcher of watched.values()) watcher.close();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
