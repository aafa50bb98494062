/** The path of a Chromium, Chrome or Edge that is installed. */
export declare function installedBrowser(): string | undefined;
