/** A statement or a comment as it is printed. */
export interface Row {
  readonly lines: string[];
  /** An empty line stood above it. */
  readonly spaced: boolean;
  readonly kind: "element" | "property" | "comment";
}

/** Puts rows under each other, with an empty line where the author left some, and around elements. */
export function layOut(rows: readonly Row[]): string[] {
  return rows.flatMap((row, index) =>
    index > 0 && hasSpaceAbove(rows, index) ? ["", ...row.lines] : row.lines,
  );
}

function hasSpaceAbove(rows: readonly Row[], index: number): boolean {
  const above = rows[index - 1]!;
  const row = rows[index]!;
  if (row.spaced || above.kind === "element") return true;
  return above.kind !== "comment" && belongsToElement(rows, index);
}

/** Whether a row is an element, or a comment right above one. */
function belongsToElement(rows: readonly Row[], index: number): boolean {
  let at = index;
  while (rows[at]!.kind === "comment" && rows[at + 1]?.spaced === false) at++;
  return rows[at]!.kind === "element";
}
