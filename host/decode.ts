const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes bytes as the text of a journey: UTF-8 without NUL. */
export function decode(bytes: Uint8Array): { text: string } | { problem: "binary" } {
  try {
    return bytes.includes(0) ? { problem: "binary" } : { text: utf8.decode(bytes) };
  } catch {
    return { problem: "binary" };
  }
}

/** A text as editors show it, whose lines and characters they count: without the byte-order mark. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}
