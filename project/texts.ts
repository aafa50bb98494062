import { type Edit, SourceDocument } from "../grammar/document.ts";
import { type FileKey, fileKey } from "./file-key.ts";
import type { FileSystem } from "./file-system.ts";

/** The texts of a project. Those that an editor has open count before those on disk. */
export class Texts {
  private readonly fileSystem: FileSystem;
  /** Their uris are as the editor spells them. */
  private readonly open = new Map<FileKey, SourceDocument>();
  /** Files read from disk; null where there is none. */
  private readonly onDisk = new Map<FileKey, SourceDocument | null>();
  /** The files that are being read, and those of them that have changed meanwhile. */
  private readonly reading = new Map<FileKey, Promise<void>>();
  private readonly stale = new Set<FileKey>();
  private changes = 0;

  constructor(fileSystem: FileSystem) {
    this.fileSystem = fileSystem;
  }

  /** Goes up with every text that changes, so that what was worked out before can be told. */
  get revision(): number {
    return this.changes;
  }

  /** Takes a text that an editor has open. */
  openDocument(uri: string, text: string, version: number): void {
    this.open.set(fileKey(uri), SourceDocument.parse(uri, text, version));
    this.changes++;
  }

  editDocument(key: FileKey, edit: Edit, version: number): void {
    const document = this.open.get(key);
    if (document) this.open.set(key, document.edit(edit, version));
    this.changes++;
  }

  closeDocument(key: FileKey): void {
    this.open.delete(key);
    this.forget(key);
  }

  /** Forgets what was read of a file that has changed on disk. */
  forget(key: FileKey): void {
    this.onDisk.delete(key);
    if (this.reading.has(key)) this.stale.add(key);
    this.changes++;
  }

  /** Forgets what was read of files that nobody has open, as far as it is asked for. */
  forgetClosed(isAsked: (key: FileKey) => boolean): FileKey[] {
    const forgotten = [...this.onDisk.keys()].filter(isAsked);
    for (const key of forgotten) this.forget(key);
    return forgotten;
  }

  /** Reads a file from disk, unless it is open or was read already. */
  read(key: FileKey): Promise<void> {
    if (this.has(key)) return Promise.resolve();
    let reading = this.reading.get(key);
    if (!reading) {
      reading = this.readNow(key);
      this.reading.set(key, reading);
    }
    return reading;
  }

  private async readNow(key: FileKey): Promise<void> {
    let text: string | null;
    do {
      this.stale.delete(key);
      text = await this.fileSystem.read(key);
    } while (this.stale.has(key));
    this.reading.delete(key);
    this.onDisk.set(key, text === null ? null : SourceDocument.parse(key, text));
    this.changes++;
  }

  /** Whether it is known what a file says, or that there is none. */
  has(key: FileKey): boolean {
    return this.open.has(key) || this.onDisk.has(key);
  }

  get(key: FileKey): SourceDocument | null {
    return this.open.get(key) ?? this.onDisk.get(key) ?? null;
  }

  /** Every file that is open or was read. */
  keys(): Set<FileKey> {
    return new Set([...this.open.keys(), ...this.onDisk.keys()]);
  }

  openKeys(): IterableIterator<FileKey> {
    return this.open.keys();
  }

  isOpen(key: FileKey): boolean {
    return this.open.has(key);
  }
}
