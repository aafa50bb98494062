const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

/**
 * What a STRING or TEXT says: escapes resolved, common indentation removed. Also takes strings that are not
 * closed or stand between other quotation marks, as far as they go.
 */
export function readText(written: string): string {
  return written.startsWith('"""') ? readLongText(written) : readString(written);
}

function readString(written: string): string {
  const closed =
    written.length > 1 && /["”“»«'’‘]$/.test(written) && !/(?:^|[^\\])(?:\\\\)*\\"$/.test(written);
  const inside = written.slice(1, closed ? -1 : undefined);
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|([\s\S]))/g,
    (written, code?: string, character?: string) => {
      if (character !== undefined) return escapes[character] ?? character;
      const point = Number.parseInt(code!, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : written;
    },
  );
}

function readLongText(written: string): string {
  const lines = written
    .slice(3, written.endsWith('"""') && written.length >= 6 ? -3 : undefined)
    .split(/\r\n|\n|\r/);
  // The marks may stand on lines of their own, which say nothing.
  if (lines.length > 1 && lines[0]!.trim() === "") lines.shift();
  if (lines.length > 1 && lines.at(-1)!.trim() === "") lines.pop();
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(common)).join("\n");
}
