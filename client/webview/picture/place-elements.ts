import type { DrawnPlace } from "../../../server/protocol.ts";

/** The elements of a picture by the places that they stand for, as {@link keyOf} names them, in the order of the places. */
export type PlaceElements = ReadonlyMap<string, readonly SVGGraphicsElement[]>;

/** Tells the stages and touchpoints of a journey apart. */
export function keyOf({ kind, id }: Pick<DrawnPlace, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** Finds what a picture shows of each place: by its marks, or by its labels where Mermaid drew it. */
export function placeElements(picture: SVGSVGElement, places: readonly DrawnPlace[]): PlaceElements {
  const marked = [...picture.querySelectorAll<SVGGraphicsElement>("[data-stage], [data-touchpoint]")];
  return marked.length > 0 ? byMarks(marked, places) : byLabels(picture, places);
}

function byMarks(marked: readonly SVGGraphicsElement[], places: readonly DrawnPlace[]): PlaceElements {
  const byKey = Map.groupBy(marked, ({ dataset: { stage, touchpoint } }) =>
    touchpoint === undefined
      ? keyOf({ kind: "stage", id: stage! })
      : keyOf({ kind: "touchpoint", id: touchpoint }),
  );
  return new Map(places.map((place) => [keyOf(place), byKey.get(keyOf(place)) ?? []]));
}

/** Of several places with one label, the first is taken for the first that is drawn, and so on. */
function byLabels(picture: SVGSVGElement, places: readonly DrawnPlace[]): PlaceElements {
  const found = new Map<string, SVGGraphicsElement[]>(places.map((place) => [keyOf(place), []]));
  const taken = new Set<SVGGraphicsElement>();
  const drawnAs = placesDrawnAs(places);
  for (const label of picture.querySelectorAll<SVGGraphicsElement>("text, foreignObject")) {
    const box = boxOf(label);
    if (taken.has(box)) continue;
    const meant = drawnAs(bare(label.textContent));
    const place = meant.find((each) => found.get(keyOf(each))!.length === 0) ?? meant[0];
    if (!place) continue;
    taken.add(box);
    found.get(keyOf(place))!.push(box);
  }
  return found;
}

/** Labels have ids behind them where several are the same, and are cut off where there is no room for more. */
function placesDrawnAs(places: readonly DrawnPlace[]): (drawn: string) => readonly DrawnPlace[] {
  const named = places.flatMap((place) =>
    [place.label, `${place.label} (${place.id})`].map((name) => ({ place, name: bare(name) })),
  );
  const byName = Map.groupBy(named, ({ name }) => name);
  byName.delete("");
  return (drawn) => {
    const isCutOff = drawn.length > 3 && drawn.endsWith("…");
    const same =
      byName.get(drawn) ?? (isCutOff ? named.filter(({ name }) => name.startsWith(drawn.slice(0, -1))) : []);
    return same.map(({ place }) => place);
  };
}

/** What Mermaid draws a label in, or the label itself where that is nothing. */
function boxOf(label: SVGGraphicsElement): SVGGraphicsElement {
  return label.closest<SVGGraphicsElement>(".node, .cluster, .timeline-node, .data-point, switch") ?? label;
}

/** A label without the mark of a gap before it and without spaces, which Mermaid changes. */
function bare(label: string): string {
  return label.replace(/^⚠/, "").replace(/[\s\u200b]+/gu, "");
}
