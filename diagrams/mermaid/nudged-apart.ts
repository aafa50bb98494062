/** Where something is drawn, and how much room it takes around that: all in shares of the whole width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So far a spot may be from where it belongs. */
const farthest = 0.09;
const step = 0.03;

const nudges = offsets().flatMap((dx) => offsets().map((dy) => ({ dx, dy })));

/** The same spots, each moved a little where it would lie on another one or stick out, but not over a middle line; what is taken stays free. */
export function nudgedApart<S extends Spot>(spots: readonly S[], taken: readonly Spot[] = []): S[] {
  const placed: S[] = [];
  for (const spot of spots) {
    const moved = nudges
      .map(({ dx, dy }) => ({ ...spot, x: spot.x + dx, y: spot.y + dy }))
      .filter((candidate) => quadrantOf(candidate) === quadrantOf(spot));
    const costs = moved.map(
      (candidate) =>
        sticksOut(candidate) +
        [...taken, ...placed].reduce((sum, other) => sum + overlap(candidate, other), 0),
    );
    placed.push(moved[costs.indexOf(Math.min(...costs))]!);
  }
  return placed;
}

/** Which of four quarters a spot is in: what is in the middle is to the right, and below. */
export function quadrantOf({ x, y }: Pick<Spot, "x" | "y">): 1 | 2 | 3 | 4 {
  if (y > middle) return x < middle ? 2 : 1;
  return x < middle ? 3 : 4;
}

const middle = 0.5;

/** None at first, then further and further to either side. */
function offsets(): number[] {
  const steps = Array.from({ length: Math.round(farthest / step) }, (_, index) => (index + 1) * step);
  return [0, ...steps.flatMap((each) => [-each, each])];
}

/** The area that two spots share. */
function overlap(a: Spot, b: Spot): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return Math.max(0, across) * Math.max(0, down);
}

/** The area of a spot that lies outside. */
function sticksOut({ x, y, width, height }: Spot): number {
  const out = (at: number, size: number) => Math.max(0, size / 2 - at, at + size / 2 - 1);
  return out(x, width) * height + out(y, height) * width;
}
