import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { addAfter } from "./edits.ts";
import type { TextEdit } from "./fix.ts";
import { freeName } from "./new-names.ts";

/**
 * Writes a touchpoint that a journey does not have yet, line by line.
 * @param like who meets it: those who meet this one
 */
export function newTouchpoint(
  { places }: JourneyMap,
  wanted: string,
  facts: readonly string[],
  like?: Touchpoint,
): string[] {
  const id = freeName(wanted, places);
  const personas = like?.declared.personas?.items.map((item) => item.persona.name);
  const said = personas ? [`personas ${personas.join(", ")}`, ...facts] : facts;
  return [`touchpoint ${id} {`, ...said.map((fact) => `  ${fact}`), "}"];
}

/**
 * Adds a touchpoint that customers come to straight after another one.
 * @returns none where that one leads elsewhere, so that they would pass the new one by
 */
export function addOnTheWay(
  journey: JourneyMap,
  after: Touchpoint,
  wanted: string,
  facts: readonly string[],
): TextEdit[] {
  const { next, exit, syntax } = after.declared;
  return next || exit ? [] : [addAfter(journey.uri, syntax, newTouchpoint(journey, wanted, facts, after))];
}
