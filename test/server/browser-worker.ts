import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
} from "vscode-languageserver-protocol/node";
import { launchBrowser } from "../vscode/host/browser.ts";

const program = join(import.meta.dirname, "../../dist/server.worker.js");

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

/** The page that all workers of a file of tests start from, and who reads what each of them says. */
let page: Promise<Page> | undefined;
const readers: Reader[] = [];

async function openPage(): Promise<Page> {
  const page = await (await launchBrowser()).newPage();
  await page.exposeFunction("receive", (index: number, messages: Message[]) => {
    for (const message of messages) readers[index]!.receive(message);
  });
  return page;
}

/** Starts the built server in a worker of a real browser. */
export async function startWorker() {
  page ??= openPage();
  const index = readers.push(new Reader()) - 1;
  const worker = await (await page).evaluateHandle(
    ({ source, index }) => {
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      const { receive } = globalThis as unknown as {
        receive(index: number, messages: unknown[]): Promise<void>;
      };
      const waiting: unknown[] = [];
      let isSending = false;
      worker.onmessage = async ({ data }) => {
        waiting.push(data);
        if (isSending) return;
        isSending = true;
        while (waiting.length > 0) await receive(index, waiting.splice(0));
        isSending = false;
      };
      worker.onerror = ({ message }) => console.error(message);
      return worker;
    },
    { source: await readFile(program, "utf8"), index },
  );
  const send = (messages: Message[]) =>
    worker.evaluate((to, all) => {
      for (const message of all) to.postMessage(message);
    }, messages);
  const end = () => worker.evaluate((ended) => ended.terminate());
  return { reader: readers[index]!, writer: new Writer(send), end };
}
