/**
 * One picture of two that differ in their colours: the page that it stands in chooses, by its `color-scheme`. A label
 * that reads like a colour is the same in both, and stays as it is.
 */
export declare function pageColours(light: string, dark: string): string;
