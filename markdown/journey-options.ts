/** How the journeys of a page are drawn. */
export interface JourneyOptions {
  /**
   * The colours: `page`, where none are given, is light or dark as the page is, by its CSS property `color-scheme`.
   */
  readonly theme?: "page" | "light" | "dark" | "high-contrast" | "high-contrast-light" | "print" | undefined;
  /** The language of the words that are not the author's own: a BCP 47 tag, `en` where none is given. */
  readonly locale?: string | undefined;
}
