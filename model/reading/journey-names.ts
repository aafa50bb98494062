import { message } from "../../grammar/message.ts";
import { nearest } from "../../grammar/nearest.ts";
import { none, type Statement } from "../../grammar/syntax.ts";
import type { Reference } from "../../grammar/vocabulary/value-types.ts";
import type { DeclaredJourney, DeclaredStage } from "../elements.ts";
import type { StatementReader } from "./statement-reader.ts";

/** Reports names that no declaration could make right: what they ask for, this journey cannot have. */
export function checkNames(journey: DeclaredJourney, reader: StatementReader): void {
  const { id, revises, scenario, stage, syntax } = journey;
  const stages = [...stage, ...stage.flatMap((outer) => outer.stage)];
  const lines = syntax.block?.statements ?? none;
  const isKeyword = ({ keyword }: Statement) => keyword && reader.textOf(keyword) === "lifecycle";
  if (!lines.some(isKeyword)) for (const each of stages) checkCovers(each, reader);
  if (revises?.journey.name === id)
    reader.reject(
      [revises.journey],
      message("A journey cannot be a new version of itself: name the one that `{0}` replaces.", id),
    );
  const steps = scenario.flatMap(({ step }) => step.map(({ touchpoint }) => touchpoint));
  const slips = steps.filter((step) => typeof step !== "string" && isNearAdHoc(step.name)) as Reference[];
  if (slips.length === 0) return;
  const places = new Set(stages.flatMap(({ id, touchpoint }) => [id, ...touchpoint.map((each) => each.id)]));
  for (const slip of slips)
    if (!places.has(slip.name))
      reader.reject([slip], message("Write `{0}` instead of `{1}`.", "ad-hoc", slip.name));
}

function isNearAdHoc(name: string): boolean {
  return nearest(name, ["ad-hoc"]) !== undefined;
}

function checkCovers({ covers }: DeclaredStage, reader: StatementReader): void {
  const steps = covers?.items.map(({ step }) => step) ?? [];
  if (steps.length === 0) return;
  const text = message(
    "`{0}` is a step of a lifecycle, and this journey follows none: add `lifecycle` to it, with the name of one such as `buyer`.",
    steps[0]!.name,
  );
  reader.reject(steps, text);
}
