import type { Position } from "../../grammar/document.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { bind } from "../../model/reading/bind.ts";
import type { Scope } from "../../model/scope.ts";
import type { CheckedDocument } from "../../project/project.ts";

/** A name that stands for something, with what is needed to find out what. */
export interface ReferenceInPlace {
  readonly reference: Reference;
  readonly scope: Scope;
  readonly journey: JourneyMap | null;
}

/** The name at a position, if it stands for something declared elsewhere. */
export function referenceAt(checked: CheckedDocument, position: Position): ReferenceInPlace | null {
  const { document, scope } = checked;
  const offset = document.offsetAt(position);
  const chunk = document.chunks[document.chunkAt(offset)]!;
  const within = offset - document.startOf(chunk);
  for (const [statement, references] of bind(chunk).references) {
    const reference = references.find(({ syntax }) => syntax.start <= within && within <= syntax.end);
    if (!reference) continue;
    const journey = checked.journeys.find((each) => each.declared.syntax === statement) ?? null;
    return { reference, scope, journey };
  }
  return null;
}
