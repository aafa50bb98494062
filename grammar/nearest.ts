/** More slips than these make another word. */
const mostSlips = 3;

/**
 * The name that was most likely meant: the same but for capitals, one that begins so, or one within an edit
 * distance of a quarter of its length, three at most (a swap of neighbours counts once); undefined where none is near, as
 * with one letter for another.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const lower = written.toLowerCase();
  if (lower.length > 64) return undefined;
  for (const name of names) {
    const other = name.toLowerCase();
    const begins = lower.length >= 3 && other.startsWith(lower);
    const quarter = Math.floor(Math.max(lower.length, other.length) / 4);
    const allowed = Math.min(mostSlips, Math.max(1, quarter));
    if (!begins && Math.abs(lower.length - other.length) > allowed) continue;
    const distance = lower === other ? 0 : begins ? 1 : editDistance(lower, other, allowed);
    if (distance <= allowed && distance < Math.min(bestDistance, lower.length, other.length)) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** The names that may have been meant: the nearest, else up to three of which the word is a part, as `mail` of `marketing-email`. */
export function similar(written: string, names: readonly string[]): readonly string[] {
  const near = nearest(written, names);
  if (near !== undefined) return [near];
  const word = written.toLowerCase().replaceAll("-", "");
  return word.length < 3 ? [] : names.filter((name) => isPart(word, name.toLowerCase())).slice(0, 3);
}

function isPart(word: string, name: string): boolean {
  return name.split("-").some((part) => part.startsWith(word) || part.endsWith(word));
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment), worked
 * out only as far as it can be `most` at most (Ukkonen 1985, "Algorithms for approximate string matching").
 * @returns the distance, or any number above `most`
 */
function editDistance(a: string, b: string, most: number): number {
  const far = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, (beforeLast[j - 2] ?? far) + 1);
      }
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? far;
}
