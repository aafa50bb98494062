import { commands, type Disposable, type ExtensionContext, type TextDocument, workspace } from "vscode";
import { GapStatus } from "./gap-status.ts";
import { LanguageServer } from "./language-server.ts";
import { type Drawing, MarkdownPreview } from "./markdown-preview.ts";
import { registerNewJourney } from "./new-journey.ts";
import { OverviewViews } from "./overview/overview-views.ts";
import { Previews } from "./preview/previews.ts";
import type { CreateClient } from "./quiet-client.ts";
import { registerServerCommands } from "./server-commands.ts";
import { registerWalkthrough } from "./walkthrough.ts";

/** What VS Code finds in the extension. */
export type ExtensionApi = Pick<MarkdownPreview, "extendMarkdownIt">;

/** What the extension is made of, on a desktop and in a browser alike. */
export class JourneyExtension {
  readonly #server: LanguageServer;
  readonly api: ExtensionApi;

  /**
   * @param createClient makes a client for a server of the kind that runs here
   * @param loadDrawing loads what draws journeys in Markdown
   */
  constructor(
    context: ExtensionContext,
    createClient: CreateClient,
    loadDrawing: () => Drawing | Promise<Drawing>,
  ) {
    const server = new LanguageServer(createClient, context.extensionUri);
    this.#server = server;
    const preview = new MarkdownPreview(loadDrawing);
    this.api = { extendMarkdownIt: (markdown) => preview.extendMarkdownIt(markdown) };
    context.subscriptions.push(
      server,
      preview,
      startForJourneys(server),
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

/** Markdown activates the extension, too, and needs no server: that starts with the first journey that is open. */
function startForJourneys(server: LanguageServer): Disposable {
  const startFor = ({ languageId }: TextDocument) => {
    if (languageId === "journey") server.need();
  };
  for (const document of workspace.textDocuments) startFor(document);
  return workspace.onDidOpenTextDocument(startFor);
}
