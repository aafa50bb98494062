import type { Flow } from "./flow.ts";
import type { Touchpoint } from "./journey-map.ts";

/**
 * What a persona comes by on every walk from one touchpoint to another, in that order; nothing where no walk leads
 * there. One way there is looked for first: what cannot be avoided stands on it. Then all that can be reached
 * without the rest of that way is looked at once, from its beginning to its end, to see how far ahead that leads.
 */
export function unavoidable(flow: Flow, from: Touchpoint, to: Touchpoint): Touchpoint[] {
  const way = shortestWay(flow, from, to);
  const placeOnWay = new Map(way.map((touchpoint, index) => [touchpoint, index]));
  const passed: Touchpoint[] = [];
  const seen = new Set<Touchpoint>();
  let farthest = 0;
  for (const [index, touchpoint] of way.slice(0, -1).entries()) {
    if (index > 0 && farthest === index) passed.push(touchpoint);
    const open = [touchpoint];
    for (let at = open.pop(); at; at = open.pop()) {
      for (const next of flow.nextOf(at)) {
        const place = placeOnWay.get(next);
        if (place !== undefined) farthest = Math.max(farthest, place);
        else if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
  }
  return passed;
}

/** The touchpoints of a shortest walk, both ends included; none where no walk leads there. */
function shortestWay(flow: Flow, from: Touchpoint, to: Touchpoint): Touchpoint[] {
  const cameFrom = new Map<Touchpoint, Touchpoint | null>([[from, null]]);
  for (const at of cameFrom.keys()) {
    if (at === to) break;
    for (const next of flow.nextOf(at)) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  const way: Touchpoint[] = [];
  for (let at = cameFrom.has(to) ? to : null; at; at = cameFrom.get(at) ?? null) way.push(at);
  return way.reverse();
}
