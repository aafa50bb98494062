import type { CheckedDocument } from "../project/project.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Has the client ask again for what it shows of open documents, when something else has changed than their own texts:
 * after those, it asks by itself. Never twice before it has answered, however fast somebody types in another file.
 * @param canRefresh whether the client knows this request
 * @param isOther whether what it shows may be another thing now
 */
export function refreshWhenOthersChange(
  workspace: Workspace,
  canRefresh: () => boolean,
  refresh: () => Promise<void>,
  isOther: (before: CheckedDocument, now: CheckedDocument) => boolean,
): void {
  const last = new Map<string, CheckedDocument>();
  let isAsking = false;
  let isStale = false;

  const ask = async () => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      // A client that cannot answer just now asks by itself later.
      await refresh().catch(() => {});
    }
    isAsking = false;
  };

  workspace.onChanged((uri) => {
    if (!canRefresh()) return;
    const before = last.get(uri);
    const now = workspace.project.isOpen(uri) ? workspace.project.check(uri) : null;
    if (now) last.set(uri, now);
    else last.delete(uri);
    if (before && before.document === now?.document && isOther(before, now)) void ask();
  });
}
