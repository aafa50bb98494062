import { clean } from "./mermaid-text.ts";
import { shortened } from "./short-text.ts";

/**
 * Names for things that Mermaid tells apart by their names alone: where several would have the same, their ids stand
 * beside them, or numbers where even those are the same.
 */
export function toldApart<T extends { readonly id: string }>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): Map<T, string> {
  const named = things.map((thing) => ({ thing, name: clean(nameOf(thing)) }));
  const withName = Map.groupBy(named, ({ name }) => name);
  const uses = new Map<string, number>();
  return new Map(
    named.map(({ thing, name }) => {
      let own = withName.get(name)!.length === 1 ? name : `${name} (${shortened(thing.id, 120)})`;
      while (uses.has(own)) {
        const use = uses.get(own)! + 1;
        uses.set(own, use);
        own += ` ${use}`;
      }
      uses.set(own, 1);
      return [thing, own];
    }),
  );
}
