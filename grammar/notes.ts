/**
 * What was worked out about objects that never change, kept with them for as long as they live. A `WeakMap` would do,
 * if it were not for V8: until a full collection of garbage comes, it keeps all that was ever put into one. That makes
 * the small collections, of which there is one every few keystrokes, take longer than all other work together.
 */
export class Notes<About extends object, Note> {
  private readonly key = Symbol("note");

  get(about: About): Note | undefined {
    return (about as { readonly [key: symbol]: Note | undefined })[this.key];
  }

  /** Copies and comparisons of an object do not see it. */
  set(about: About, note: Note): void {
    Object.defineProperty(about, this.key, { value: note, writable: true });
  }
}
