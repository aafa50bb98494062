import type { Gap, OtherState, PictureTheme, PreviewParams, PreviewResult } from "../../server/protocol.ts";

/** A place in a text, as the protocol has it. */
export type Position = Gap["range"]["start"];

/** What the extension tells the preview page. */
export type MessageToPage =
  /** What will be shown. The page keeps it at once: VS Code may end it before there is a picture. */
  | ({ type: "keep" } & Kept)
  | ({ type: "show" } & Subject & Surroundings)
  /** There is nothing new to show, and why; whatever is on display stays. */
  | { type: "unavailable"; reason: string }
  /** Where the cursor is in the document that is shown; nowhere while no editor shows it. */
  | { type: "cursor"; position: Position | undefined }
  /** What mends the gap that was asked about last, by title. */
  | { type: "fixes"; titles: readonly string[] }
  /** A command asks for what the page alone can make. */
  | { type: "export"; to: ExportFormat };

/** What a preview shows: a document, what was chosen of it, and what the language server made of that. */
export interface Subject {
  uri: string;
  chosen: Choices;
  result: PreviewResult;
  /** The colours that it was asked for in. */
  theme: PictureTheme;
}

/** What else the page depends on. */
export interface Surroundings {
  /** Whether there is more to export than what the page itself shows. */
  isTrusted: boolean;
}

/** What the preview page tells the extension. */
export type MessageToExtension =
  /** The page is loaded and listens. */
  | { type: "ready" }
  | { type: "choose"; chosen: Choices }
  | ({ type: "goTo" } & Place)
  | { type: "show"; other: Pick<OtherState, "uri" | "journey"> }
  | { type: "lock"; isLocked: boolean }
  | { type: "askFixes"; gap: GapPlace }
  | { type: "fix"; gap: GapPlace; title: string }
  | ({ type: "export" } & Exported);

export type Place = Pick<Gap, "uri" | "range">;

/** Which gap is meant. */
export type GapPlace = Pick<Gap, "uri" | "range" | "rule">;

export type ExportFormat = "svg" | "png" | "mermaid" | "markdown" | "html";

/** What the page makes of a picture for a file; a document with more than the picture comes from the language server. */
export type Exported =
  | { to: "svg" | "mermaid"; text: string }
  | { to: "png"; bytes: Uint8Array<ArrayBuffer> }
  | { to: "markdown" | "html"; svg: string };

/** What is chosen in the page's menus. */
export type Choices = Pick<PreviewParams, "diagram" | "journey" | "persona" | "scenario">;

/** What a preview is of. */
export interface Kept {
  uri: string;
  chosen: Choices;
  /** It keeps its document, whatever the editor shows. */
  isLocked: boolean;
}

/** What outlives the page: VS Code keeps it while the preview is hidden and across a restart. */
export interface PageState extends Kept {
  zoom: Zoom;
  /** How far the picture is scrolled; nothing while it was not yet. */
  scroll?: { left: number; top: number };
  gaps: GapFilter;
}

/** `readable` fits the width as long as labels stay readable, `width` always, `whole` the height, too; a number is a scale. */
export type Zoom = "readable" | "width" | "whole" | number;

/** Which gaps are listed: those that hold the text, without the severities that are left out. */
export interface GapFilter {
  text: string;
  leftOut: readonly Gap["severity"][];
}
