/** A fenced block of a page that holds journeys. */
export interface JourneyFence {
  readonly source: string;
  /** The diagram that its author asks for, as in `journey diagram=flow`. */
  readonly diagram: string | undefined;
  /** The line of the page on which its text begins, counted from 1; undefined where that is not known. */
  readonly line: number | undefined;
}

/** Reads what stands behind the fence; null where that says that the block holds something else. */
export function readInfo(info: string): Pick<JourneyFence, "diagram"> | null {
  const [language, ...words] = info.trim().split(/\s+/);
  if (language !== "journey") return null;
  return { diagram: words.find((word) => word.startsWith("diagram="))?.slice("diagram=".length) };
}
