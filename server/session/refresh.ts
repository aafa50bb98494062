import type { CheckedDocument } from "../../project/project.ts";
import type { Workspace } from "../workspace.ts";

/**
 * Has the client ask again for what it was answered about an open document, when something else has changed than the
 * document's own text: after that, it asks by itself. Never twice before it has answered, however fast somebody types
 * in another file.
 * @param canRefresh whether the client knows this request
 * @param isOther whether the answer may be another one now
 * @returns what has to be told of every answer: what it was made from
 */
export function refreshWhenOthersChange(
  workspace: Workspace,
  canRefresh: () => boolean,
  refresh: () => Promise<void>,
  isOther: (before: CheckedDocument, now: CheckedDocument) => boolean,
): (answered: CheckedDocument) => void {
  const answers = new Map<string, CheckedDocument>();
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
    const before = answers.get(uri);
    const now = workspace.project.isOpen(uri) ? workspace.project.check(uri) : null;
    if (!now) answers.delete(uri);
    else if (before?.document === now.document && isOther(before, now)) void ask();
  });
  return (answered) => {
    if (canRefresh()) answers.set(answered.document.uri, answered);
  };
}
