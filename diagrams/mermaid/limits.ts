/** What Mermaid draws of one diagram unless it is told otherwise; on GitHub nobody can tell it. */
const most = { characters: 50_000, arrows: 500 };

/** So many touchpoints are told apart in one picture. A larger journey is drawn by stage. */
export const mostTouchpoints = 200;

export interface Drawing {
  readonly source: string;
  /** How many there are in a flowchart. */
  readonly arrows?: number;
}

/** The first drawing that Mermaid takes, out of smaller and smaller ones. */
export function firstThatFits(drawings: Iterable<Drawing>): string {
  let smallest = "";
  for (const { source, arrows = 0 } of drawings) {
    smallest = source;
    if (source.length <= most.characters && arrows <= most.arrows) break;
  }
  return smallest;
}

/** What a text may take in a drawing that shows everything: all that it needs, then less and less. */
export const roomsForTexts = [undefined, 300, 120] as const;

/** Fewer and fewer of so many things, down to none. */
export function* fewerAndFewer(count: number): Generator<number> {
  for (let some = count; some > 0; some = Math.floor(some / 2)) yield some;
  yield 0;
}
