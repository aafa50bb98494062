/** Ways through something, from its starts on: in an order in which none leads back, but for those of loops. */
export interface Ways<N> {
  /** Everything that one comes by, each before what follows it. */
  readonly order: readonly N[];
  /** Whether a way closes a loop: it leads to where one has come from. */
  leadsBack(from: N, to: N): boolean;
}

/** Goes all ways from the starts on, depth first. */
export function waysFrom<N>(starts: Iterable<N>, nextOf: (at: N) => readonly N[]): Ways<N> {
  const finished: N[] = [];
  const states = new Map<N, "open" | "finished">();
  const back = new Map<N, Set<N>>();
  for (const start of starts) {
    if (states.has(start)) continue;
    states.set(start, "open");
    const path = [{ at: start, following: nextOf(start), gone: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { at, following } = step;
      const next = following[step.gone++];
      if (next === undefined) {
        states.set(at, "finished");
        finished.push(at);
        path.pop();
      } else if (states.get(next) === "open") {
        back.set(at, (back.get(at) ?? new Set()).add(next));
      } else if (!states.has(next)) {
        states.set(next, "open");
        path.push({ at: next, following: nextOf(next), gone: 0 });
      }
    }
  }
  return {
    order: finished.reverse(),
    leadsBack: (from, to) => back.get(from)?.has(to) === true,
  };
}
