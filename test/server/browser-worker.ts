import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
} from "vscode-languageserver-protocol/node";
import { launchBrowser } from "../vscode/host/browser.ts";

const program = join(import.meta.dirname, "../../dist/server.worker.js");

/** One browser for all the servers that a file of tests starts; it ends with the process that runs the file. */
let browser: Promise<Browser> | undefined;

class Reader extends AbstractMessageReader {
  receive: DataCallback = () => {};

  listen(callback: DataCallback) {
    this.receive = callback;
    return { dispose: () => {} };
  }
}

class Writer extends AbstractMessageWriter {
  readonly #send: (message: Message) => Promise<void>;

  constructor(send: (message: Message) => Promise<void>) {
    super();
    this.#send = send;
  }

  write(message: Message): Promise<void> {
    return this.#send(message);
  }

  end(): void {}
}

/** Starts the built server in a worker of a real browser, on a page of its own. */
export async function startWorker() {
  browser ??= launchBrowser();
  const page = await (await browser).newPage();
  const reader = new Reader();
  await page.exposeFunction("receive", (message: Message) => reader.receive(message));
  const worker = await page.evaluateHandle(
    (source) => {
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      const { receive } = globalThis as unknown as { receive(message: unknown): void };
      worker.onmessage = ({ data }) => receive(data);
      worker.onerror = ({ message }) => console.error(message);
      return worker;
    },
    await readFile(program, "utf8"),
  );
  const writer = new Writer((message) => worker.evaluate((to, data) => to.postMessage(data), message));
  return { reader, writer, end: () => page.close() };
}
