import type { JourneyMap } from "../../model/journey-map.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { OtherState } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The journeys that a journey revises, and those that revise it: in its own file, in those that this one imports,
 * and in open ones that import this one.
 */
export function otherStates(
  { declared }: JourneyMap,
  { document: { uri } }: CheckedDocument,
  { project }: Workspace,
): OtherState[] {
  const revised = declared.revises?.journey.name;
  return [...new Set([uri, ...project.importsOf(uri), ...project.dependents(uri)])].flatMap((near) =>
    (project.check(near)?.journeys ?? []).flatMap(({ declared: other }): OtherState[] => {
      const { id, label } = other;
      const isOther = id !== "" && id !== declared.id;
      if (isOther && id === revised) return [{ state: "current", uri: near, journey: id, label }];
      if (isOther && other.revises?.journey.name === declared.id)
        return [{ state: "future", uri: near, journey: id, label }];
      return [];
    }),
  );
}
