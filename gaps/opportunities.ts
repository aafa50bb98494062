import { message } from "../grammar/message.ts";
import type { JourneyMap, Touchpoint } from "../model/journey-map.ts";
import { addElement } from "./fixes/edits.ts";
import type { Fix } from "./fixes/fix.ts";
import { freeName } from "./fixes/new-names.ts";

/** The touchpoints that an idea for improvement stands at or addresses. */
export function withOpportunity({ opportunities }: JourneyMap): ReadonlySet<Touchpoint> {
  return new Set(opportunities.flatMap(({ touchpoints }) => touchpoints));
}

/** Adds an idea for improvement to a touchpoint; what it is, its author has to say. */
export function addOpportunity({ uri, opportunities }: JourneyMap, { id, declared }: Touchpoint): Fix {
  const taken = new Set(opportunities.map((opportunity) => opportunity.declared.id));
  const name = freeName(`improve-${id}`, taken);
  return {
    title: message("Add an `opportunity`"),
    edits: [addElement(uri, declared.syntax, [`opportunity ${name} "…"`])],
  };
}
