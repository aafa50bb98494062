import type { MessageToExtension, PageState } from "./messages.ts";

interface Host {
  postMessage(message: MessageToExtension): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

/** The window of VS Code that this page is shown in. */
export const host = acquireVsCodeApi();
