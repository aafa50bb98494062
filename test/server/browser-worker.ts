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

/** Messages that come while others are on their way go together: each way to the page and back takes its time. */
class Writer extends AbstractMessageWriter {
  readonly #send: (messages: Message[]) => Promise<void>;
  readonly #waiting: Message[] = [];
  #sending: Promise<void> | undefined;

  constructor(send: (messages: Message[]) => Promise<void>) {
    super();
    this.#send = send;
  }

  write(message: Message): Promise<void> {
    this.#waiting.push(message);
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  end(): void {}

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) await this.#send(this.#waiting.splice(0));
    this.#sending = undefined;
  }
}

/** Starts the built server in a worker of a real browser, on a page of its own. */
export async function startWorker() {
  browser ??= launchBrowser();
  const page = await (await browser).newPage();
  const reader = new Reader();
  await page.exposeFunction("receive", (messages: Message[]) => {
    for (const message of messages) reader.receive(message);
  });
  const worker = await page.evaluateHandle(
    (source) => {
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      const { receive } = globalThis as unknown as { receive(messages: unknown[]): Promise<void> };
      const waiting: unknown[] = [];
      let isSending = false;
      worker.onmessage = async ({ data }) => {
        waiting.push(data);
        if (isSending) return;
        isSending = true;
        while (waiting.length > 0) await receive(waiting.splice(0));
        isSending = false;
      };
      worker.onerror = ({ message }) => console.error(message);
      return worker;
    },
    await readFile(program, "utf8"),
  );
  const send = (messages: Message[]) =>
    worker.evaluate((to, all) => {
      for (const message of all) to.postMessage(message);
    }, messages);
  return { reader, writer: new Writer(send), end: () => page.close() };
}
