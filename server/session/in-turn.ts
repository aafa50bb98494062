import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Calls back as soon as what waits now is done; a timer, which waits a millisecond, only where there is nothing faster. */
export const afterOthers: (callback: () => void) => void =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/** So long, in milliseconds, may others wait: less than the time between two pictures on a screen. */
const longest = 8;

/**
 * Gives one thing after the other and lets other messages come in between, so that a walk through a whole workspace
 * holds up nobody's typing. Ends with an error that clients know when nobody waits for the answer any more.
 */
export async function* inTurn<T>(things: Iterable<T>, token: CancellationToken): AsyncGenerator<T> {
  let since = performance.now();
  for (const thing of things) {
    if (performance.now() - since > longest) {
      await new Promise<void>(afterOthers);
      since = performance.now();
    }
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "Nobody waits for this any more.");
    yield thing;
  }
}
