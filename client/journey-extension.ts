import { commands, type ExtensionContext } from "vscode";
import { GapStatus } from "./gap-status.ts";
import { LanguageServer } from "./language-server.ts";
import { registerNewJourney } from "./new-journey.ts";
import { OverviewViews } from "./overview/overview-views.ts";
import { Previews } from "./preview/previews.ts";
import type { CreateClient } from "./quiet-client.ts";
import { registerServerCommands } from "./server-commands.ts";
import { registerWalkthrough } from "./walkthrough.ts";

/** What the extension is made of, on a desktop and in a browser alike. */
export class JourneyExtension {
  readonly #server: LanguageServer;

  /** @param createClient makes a client for a server of the kind that runs here */
  constructor(context: ExtensionContext, createClient: CreateClient) {
    const server = new LanguageServer(createClient, context.extensionUri);
    this.#server = server;
    void server.start();
    context.subscriptions.push(
      server,
      new Previews(context.extensionUri, server),
      new OverviewViews(server),
      registerNewJourney(server),
      new GapStatus(server),
      registerServerCommands(),
      registerWalkthrough(context.extensionUri),
      commands.registerCommand("journey.restartServer", () => server.restart()),
    );
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
