/** The first of the named programs that stands on the PATH, as an absolute path. */
export declare function findOnPath(...names: string[]): string | undefined;
