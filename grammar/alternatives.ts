import { type Message, message } from "./message.ts";

/** `a`, `b` or `c`: words of the language, to choose one from. */
export function anyOf(words: readonly string[]): Message {
  return alternatives(words.map((word) => message("`{0}`", word)));
}

/** One, another or a third. */
export function alternatives(parts: readonly Message[]): Message {
  return parts.reduce((left, right, index) =>
    index === parts.length - 1 ? message("{0} or {1}", left, right) : message("{0}, {1}", left, right),
  );
}
