import { CloseAction, type ErrorHandler, LanguageClient } from "vscode-languageclient/node";

/**
 * A client that restarts a crashed server as any client does, and logs what goes wrong, but leaves it to others
 * to tell people: its own messages are for programmers.
 */
export class QuietClient extends LanguageClient {
  /** Called when the server crashed too often to be started once more. */
  onGiveUp: (() => void) | undefined;

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override createDefaultErrorHandler(maxRestartCount?: number): ErrorHandler {
    const usual = super.createDefaultErrorHandler(maxRestartCount);
    return {
      error: (error, message, count) => usual.error(error, message, count),
      closed: async () => {
        const decision = await usual.closed();
        if (decision.action === CloseAction.DoNotRestart) this.onGiveUp?.();
        return decision;
      },
    };
  }
}
