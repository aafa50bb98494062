/** Keeps what was made last, and forgets what nobody has asked for in a while. */
export class RecentlyUsed<Key, Value> {
  readonly #size: number;
  #recent = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /** @param size how much it keeps at least; twice as much at most */
  constructor(size: number) {
    this.#size = size;
  }

  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    return older === undefined ? undefined : this.keep(key, older);
  }

  keep(key: Key, value: Value): Value {
    if (this.#recent.size >= this.#size) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}
