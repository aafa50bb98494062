import { Disposable, EventEmitter } from "vscode";
import type { Overview } from "../../server/protocol.ts";
import type { LanguageServer } from "../language-server.ts";
import { oneAtATime } from "../webview/one-at-a-time.ts";

const nothing: Overview = { journeys: [], personas: [], files: [] };

/** What is in the workspace, asked for again whenever it may have changed, as long as somebody looks. */
export class WorkspaceOverview implements Disposable {
  readonly #server: LanguageServer;
  readonly #isSeen: () => boolean;
  readonly #changed = new EventEmitter<void>();
  readonly #update = oneAtATime(() => this.#ask());
  readonly #subscriptions: Disposable;
  readonly #first = Promise.withResolvers<void>();
  #newest = nothing;

  readonly onDidChange = this.#changed.event;

  /** @param isSeen whether somebody looks */
  constructor(server: LanguageServer, isSeen: () => boolean) {
    this.#server = server;
    this.#isSeen = isSeen;
    this.#subscriptions = Disposable.from(
      this.#changed,
      server.onDidCheck(() => this.refresh()),
      server.onDidLoad(() => this.refresh()),
      server.onDidChangeState(() => this.refresh()),
    );
  }

  /** Waits for the first answer of the server; after that, the newest is there at once. */
  async newest(): Promise<Overview> {
    this.#server.need();
    await this.#first.promise;
    return this.#newest;
  }

  /** Asks again, if somebody looks. */
  refresh(): void {
    if (this.#isSeen()) this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #ask(): Promise<void> {
    try {
      this.#newest = await this.#server.overview();
    } catch {
      // A server that ends while it is asked is asked again when it runs.
      if (this.#server.state === "starting") return;
      this.#newest = nothing;
    }
    this.#first.resolve();
    this.#changed.fire();
  }
}
