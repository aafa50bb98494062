import { humanise } from "../../grammar/vocabulary/lifecycles.ts";

/** What something is called: as its label says, or as its id does where there is no label in which anything can be seen. */
export function labelOf(label: string | undefined, id: string): string {
  return label !== undefined && visible.test(label) ? label : humanise(id);
}

const visible = /[^\s\p{Cc}\p{Cf}\ufffe\uffff]/u;
