import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Position } from "../../grammar/document.ts";
import { bundles } from "../../scripts/bundles.ts";
import { repository } from "../../scripts/vscode/repository.ts";
import { type PreviewResult, previewRequest } from "../../server/protocol.ts";
import { OpenedPage, startBrowser } from "../client/opened-page.ts";
import { journeyOfTouchpoints } from "./documents/drawn-journey.ts";
import { LanguageClient } from "./language-client.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** How long a keystroke took, in milliseconds: until the server had answered, and then until the page had drawn it. */
export interface Drawn {
  readonly answered: number;
  readonly drawn: number;
}

/** The built server with a journey open, and the preview's page in a browser. */
export class DrawingSession implements AsyncDisposable {
  readonly #stack: AsyncDisposableStack;
  readonly #server: LanguageClient;
  readonly #page: OpenedPage;
  readonly #uri: string;
  readonly #place: Position;
  #isTyped = false;

  private constructor(
    stack: AsyncDisposableStack,
    server: LanguageClient,
    page: OpenedPage,
    uri: string,
    place: Position,
  ) {
    this.#stack = stack;
    this.#server = server;
    this.#page = page;
    this.#uri = uri;
    this.#place = place;
  }

  /** Starts with a journey of so many touchpoints. */
  static async start(touchpoints: number): Promise<DrawingSession> {
    const stack = new AsyncDisposableStack();
    const folder = stack.use(await temporaryFolder(new Map()));
    const server = stack.adopt(
      await LanguageClient.start(join(repository, bundles.server.options.outfile), folder.uri),
      (it) => it.end(),
    );
    const uri = `${folder.uri}/drawn.journey`;
    const text = journeyOfTouchpoints(touchpoints);
    await server.open(uri, text);
    await server.diagnostics(uri);
    const browser = stack.adopt(await startBrowser(), (it) => it.close());
    const page = await OpenedPage.open(browser, await builtPage(stack));
    return new DrawingSession(stack, server, page, uri, endOfTitle(text));
  }

  /** Types a letter into the title, or takes it back, and waits for the picture that shows it. */
  async type(diagram: string): Promise<Drawn> {
    const { line, character } = this.#place;
    const start = performance.now();
    await (this.#isTyped
      ? this.#server.edit(this.#uri, this.#place, { line, character: character + 1 }, "")
      : this.#server.edit(this.#uri, this.#place, this.#place, "x"));
    this.#isTyped = !this.#isTyped;
    const result = await this.#server.ask<PreviewResult>(previewRequest, { uri: this.#uri, diagram });
    const answered = performance.now() - start;
    return { answered, drawn: await this.#draw(diagram, result) };
  }

  /** Waits until nothing is left to do. */
  rest(): Promise<void> {
    return this.#server.diagnostics(this.#uri);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync();
  }

  /** How long the page takes from the message to a picture that is laid out. */
  #draw(diagram: string, result: PreviewResult): Promise<number> {
    const message = {
      type: "show",
      uri: this.#uri,
      chosen: { diagram },
      result,
      theme: "light",
      isTrusted: true,
    };
    return this.#page.page.evaluate(async (data) => {
      const frame = document.querySelector("#frame")!;
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!frame.querySelector("svg")) return;
          observer.disconnect();
          resolve(undefined);
        });
        observer.observe(frame, { childList: true, subtree: true });
      });
      const start = performance.now();
      window.postMessage(data, "*");
      await changed;
      frame.querySelector("svg")!.getBBox();
      return performance.now() - start;
    }, message);
  }
}

async function builtPage(stack: AsyncDisposableStack): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), "journey-page-"));
  stack.defer(() => rm(outdir, { recursive: true }));
  await build({ ...bundles.preview.options, absWorkingDir: repository, outdir });
  return outdir;
}

/** Behind the title of the journey, which every picture shows. */
function endOfTitle(text: string): Position {
  const at = text.indexOf('" {', text.indexOf("journey "));
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length };
}
