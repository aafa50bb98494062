import {
  type BaseLanguageClient,
  CloseAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from "vscode-languageclient";

/** Makes a client for a language server of the kind that runs here. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Makes a client that restarts a crashed server as any client does, and logs what goes wrong, but leaves it to
 * others to tell people: its own messages are for programmers.
 * @param onGiveUp called when the server crashed too often to be started once more
 */
export function createQuietClient(
  create: CreateClient,
  options: LanguageClientOptions,
  onGiveUp: () => void,
): BaseLanguageClient {
  const errorHandler: ErrorHandler = {
    error: (error, message, count) => usual.error(error, message, count),
    closed: async () => {
      const decision = await usual.closed();
      if (decision.action === CloseAction.DoNotRestart) onGiveUp();
      return decision;
    },
  };
  const client = create({ ...options, errorHandler });
  const usual = client.createDefaultErrorHandler();
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
  return client;
}
