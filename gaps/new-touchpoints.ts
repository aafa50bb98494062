import type { JourneyMap, Touchpoint } from "../model/journey-map.ts";
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
