/** What the project needs from outside; the same on a disk, in a browser and in a test. */
export interface FileSystem {
  /** The text of a file, or null where there is none that may be read. Never throws. */
  read(uri: string): Promise<string | null>;
  /** The `.journey` files in a folder and the folders in it. Never throws. */
  list(folderUri: string): Promise<string[]>;
}
