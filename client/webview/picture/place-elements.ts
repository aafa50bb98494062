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
    if (taken.has(box) || label.closest(ofNoPlace)) continue;
    const meant = drawnAs(bare(label.textContent));
    const place = meant.find((each) => found.get(keyOf(each))!.length === 0) ?? meant[0];
    if (!place) continue;
    taken.add(box);
    found.get(keyOf(place))!.push(box);
  }
  return found;
}

/** Mermaid's titles, what it writes on arrows, and mind maps, even where that reads like the label of a place. */
const ofNoPlace = "svg > text, .title, .chart-title, .titleText, .edgeLabel, .mindmap-node";

function placesDrawnAs(places: readonly DrawnPlace[]): (drawn: string) => readonly DrawnPlace[] {
  const byName = Map.groupBy(places, ({ label }) => bare(label));
  byName.delete("");
  const cutOff = (name: string) => {
    const isCutOff = name.length > 5 && name.endsWith("...");
    const start = name.slice(0, -3);
    return isCutOff ? [...byName].flatMap(([whole, same]) => (whole.startsWith(start) ? same : [])) : [];
  };
  const called = (said: string): readonly DrawnPlace[] => {
    const [, name = "", note] = /^(.*?)(?:\(([^()]*)\))?$/s.exec(said) ?? [];
    const same = byName.get(said) ?? byName.get(name) ?? cutOff(name);
    const exactly = same.filter(({ id }) => bare(id) === note);
    return exactly.length > 0 ? exactly : same;
  };
  return (drawn) => {
    for (const said of withoutFigures(drawn)) {
      const meant = called(said);
      if (meant.length > 0) return meant;
    }
    return [];
  };
}

/** A label may have a number before it and figures behind it, all set off by dots. It may hold such dots itself. */
function* withoutFigures(drawn: string): Generator<string> {
  const parts = drawn.split("·");
  for (const [before, behind] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [0, 2],
    [1, 1],
  ] as const)
    if (before + behind < parts.length) yield parts.slice(before, parts.length - behind).join("·");
}

/** What Mermaid draws a label in, or the label itself where that is nothing. */
function boxOf(label: SVGGraphicsElement): SVGGraphicsElement {
  return label.closest<SVGGraphicsElement>(".node, .cluster, .timeline-node, .data-point, switch") ?? label;
}

/** A label without the mark of a gap before it and without what pictures change: spaces, and signs for others like them. */
function bare(label: string): string {
  return label
    .normalize("NFKC")
    .replace(/^⚠/, "")
    .replace(/[\s\u200b]+/gu, "");
}
