import type { Gap, PreviewParams, PreviewResult } from "../../server/protocol.ts";

/** What the extension tells the preview page. */
export type MessageToPage =
  | ({ type: "show" } & Subject)
  /** There is nothing new to show, and why; whatever is on display stays. */
  | { type: "unavailable"; reason: string };

/** What a preview shows: a document, what was chosen of it, and what the language server made of that. */
export interface Subject {
  uri: string;
  chosen: Choices;
  result: PreviewResult;
}

/** What the preview page tells the extension. */
export type MessageToExtension =
  /** The page is loaded and listens. */
  { type: "ready" } | { type: "choose"; chosen: Choices } | ({ type: "goTo" } & Pick<Gap, "uri" | "range">);

/** What is chosen in the page's menus. */
export type Choices = Pick<PreviewParams, "diagram" | "journey" | "persona" | "scenario">;

/** What outlives the page: VS Code keeps it while the preview is hidden and across a restart. */
export interface PageState {
  uri: string;
  chosen: Choices;
  zoom: Zoom;
}

/** `readable` fits the width as long as labels stay readable, `whole` always; a number is a scale. */
export type Zoom = "readable" | "whole" | number;
