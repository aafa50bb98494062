import type { Location, Position, Range } from "vscode-languageserver-protocol";

/** What a preview panel asks for: one diagram of one journey in a document. */
export interface PreviewParams {
  uri: string;
  /** A diagram's name out of {@link PreviewResult.diagrams}; the first one when left out or unknown. */
  diagram?: string;
  /** A journey's id; the document's first journey when left out or no longer there. */
  journey?: string;
  /** The id of one of {@link PreviewResult.personas} to narrow the picture to. */
  persona?: string;
  /** The id of one of {@link PreviewResult.scenarios} to draw alone. */
  scenario?: string;
  /** The colours of a picture that comes as SVG: `light` when left out. */
  theme?: PictureTheme;
}

export type PictureTheme = "light" | "dark" | "high-contrast" | "high-contrast-light" | "print";

/** A choice in one of the preview's menus. */
export interface Choice {
  id: string;
  label: string;
}

/**
 * A stage or touchpoint of the journey that is drawn. An SVG names it by its id in `data-stage` or `data-touchpoint`;
 * Mermaid draws its label.
 */
export interface DrawnPlace {
  kind: "stage" | "touchpoint";
  id: string;
  label: string;
  /** The whole of it, and the name in it, both in the previewed document. */
  range: Range;
  name: Range;
}

/** The same journey as it is, or as it should become. */
export interface OtherState {
  state: "current" | "future";
  uri: string;
  journey: string;
  label: string;
}

/** A finding as the preview lists it. */
export interface Gap {
  rule: string;
  severity: "error" | "warning" | "information" | "hint";
  message: string;
  /** In which document it begins: the previewed one or one that it imports. */
  uri: string;
  range: Range;
}

export interface PreviewResult {
  /** The document's version that this was made from. */
  version: number;
  diagrams: Choice[];
  journeys: Choice[];
  /** What the diagram can be narrowed to; empty where it takes none, or the journey has none. */
  personas: Choice[];
  scenarios: Choice[];
  /** The diagram and journey that were drawn, and what it was narrowed to. */
  diagram: string;
  journey?: string;
  persona?: string;
  scenario?: string;
  /** The picture, as Mermaid text or as SVG; neither where the document holds no journey. */
  mermaid?: string;
  svg?: string;
  /** The stages and touchpoints of the journey, outer ones before those in them. */
  places: DrawnPlace[];
  /** The journeys that it is a plan for, or that plan what should become of it. */
  otherStates: OtherState[];
  /** True while the text has syntax problems: the picture may miss what could not be understood. */
  broken: boolean;
  /** The findings in the document, in its order; of a picture of one persona, without those about others alone. */
  gaps: Gap[];
}

/** Request, client to server: {@link PreviewParams} in, {@link PreviewResult} out; null for an unknown document. */
export const previewRequest = "journey/preview";

/** A picture that a preview panel shows, as a document of its own. */
export interface ExportParams extends PreviewParams {
  to: "markdown" | "html";
  /** The picture as it was drawn, for HTML of a diagram that came as Mermaid text. */
  svg?: string;
}

export interface ExportResult {
  text: string;
}

/** Request, client to server: {@link ExportParams} in, {@link ExportResult} out; null where there is no picture. */
export const exportRequest = "journey/export";

/** Something that has a name, and where it was given it. */
export interface NamedPlace {
  id: string;
  label: string;
  uri: string;
  range: Range;
}

/** How many gaps there are; without the severities of which there are none. */
export type GapCounts = Partial<Record<Gap["severity"], number>>;

/** What is in a workspace, each in the order of its labels or uris. */
export interface Overview {
  journeys: (NamedPlace & { gaps: GapCounts })[];
  /** The personas with the journeys that they go through. */
  personas: (NamedPlace & { journeys: NamedPlace[] })[];
  /** The files with gaps outside of their journeys. */
  files: { uri: string; gaps: GapCounts }[];
}

/** Request, client to server: an empty object in, the {@link Overview} of the folders that are open out. */
export const overviewRequest = "journey/overview";

/** The gaps of a journey, by its id; without, those of a file outside of its journeys. */
export interface GapsParams {
  uri: string;
  journey?: string;
}

/** Request, client to server: {@link GapsParams} in, the {@link Gap}s out, the worst first. */
export const gapsRequest = "journey/gaps";

/** What a new journey may begin as, in the reader's language. */
export interface JourneyTemplate {
  label: string;
  /** Its stages. */
  detail: string;
  text: string;
  /** Where the journey's title stands in the text, to be written over. */
  title: Range;
}

/** Request, client to server: an empty object in, {@link JourneyTemplate}s out, the most usual one first. */
export const newJourneyRequest = "journey/newJourney";

/** What comes with {@link checkedNotification}. */
export interface CheckedParams {
  uri: string;
}

/**
 * Notification, server to client: a document, or what it imports, was checked anew; previews of it may ask again.
 * It begins with `$/` because clients that do not know it ignore it then, and some complain otherwise.
 */
export const checkedNotification = "$/journey/checked";

/** Notification, server to client: the journeys of the folders that are open were read; there may be more of them now. */
export const loadedNotification = "$/journey/loaded";

/** What a client of ours says in `initializationOptions`. */
export interface InitializationOptions {
  /** The uri of the folder with the documentation, which diagnostics link to. */
  docs: string;
  /** Whether its user trusts the folders that are open; only then are all their journeys read. */
  isTrusted: boolean;
  /** It answers {@link readFileRequest} and {@link listFilesRequest}. */
  canReadFiles: boolean;
  /**
   * Whether the editor colours journeys by our TextMate grammar. What clients say of this in general
   * (`augmentsSyntaxTokens`) holds for languages that they know.
   */
  hasGrammar: boolean;
}

/** Notification, client to server: its user trusts the folders that are open, from now on. */
export const trustedNotification = "journey/trusted";

/** Request, server to client: the text of a file that the server cannot read itself, by its uri; null for none. */
export const readFileRequest = "journey/readFile";

/** Request, server to client: the uris of the journeys in a folder that the server cannot list itself. */
export const listFilesRequest = "journey/listFiles";

/**
 * The commands of a client that the server may have people run. A client names those that it has in its
 * capabilities, under `experimental.journeyCommands`.
 */
export interface ClientCommands {
  /** Shows places in a list: where it is asked from, and the places. */
  "journey.showReferences": [uri: string, position: Position, locations: Location[]];
  /** Shows the gaps of a journey, by its id. */
  "journey.showGaps": [uri: string, journey: string];
  /** Opens the preview of a journey, by its id. */
  "journey.openPreview": [uri: string, journey: string];
}
