import { localise, type Message, message } from "../../grammar/message.ts";
import { type JourneyMap, type Touchpoint, withOuter } from "../../model/journey-map.ts";
import { recordsAt } from "../../model/records.ts";
import { workByPlace } from "../../model/work.ts";
import { moreStages, moreTouchpoints } from "../counted.ts";
import type { Subject } from "../diagram.ts";
import { fewerAndFewer } from "./limits.ts";
import { eachStage, eachTouchpoint, type Moment, touchpointsOf } from "./moments.ts";
import { shortened } from "./short-text.ts";

/** What is said of a touchpoint, or of all those of a stage, from what customers do to what they never see. */
export interface Column {
  readonly customer: readonly string[];
  readonly frontstage: readonly string[];
  readonly backstage: readonly string[];
  readonly systems: readonly string[];
}

const mostColumns = 30;

/** The columns of a blueprint, fewer and fewer of them, and what is to be known of their choice. */
export function* columnsOf(subject: Subject): Generator<{ columns: Column[]; notes: Message[] }> {
  const touchpoints = touchpointsOf(subject);
  const isLarge = touchpoints.length > mostColumns;
  const moments = isLarge ? eachStage(touchpoints) : eachTouchpoint(touchpoints);
  const workFor = workAround(subject.journey);
  const columns = moments
    .slice(0, mostColumns)
    .map((moment, index) => columnOf(moment, index, subject, workFor));
  for (const some of fewerAndFewer(columns.length)) {
    const left = moments.length - some;
    const rest = isLarge ? moreStages(left) : moreTouchpoints(left);
    yield {
      columns: columns.slice(0, some),
      notes: [
        ...(isLarge ? [message("Drawn by stage, for there are {0} touchpoints", touchpoints.length)] : []),
        ...(left > 0 ? [rest] : []),
      ],
    };
  }
}

type WorkFor = (touchpoint: Touchpoint) => readonly string[];

function columnOf(moment: Moment, index: number, subject: Subject, workFor: WorkFor): Column {
  const all = (textsOf: (touchpoint: Touchpoint) => readonly string[]) =>
    cell(moment.touchpoints.flatMap(textsOf), subject);
  return {
    customer: [`${index + 1} · ${shortened(moment.label, 240)}`],
    frontstage: all(({ channels, declared }) => [
      ...channels.map(({ label }) => label),
      ...declared.frontstage.map(({ value }) => value),
    ]),
    backstage: all((touchpoint) => [
      ...touchpoint.declared.backstage.map(({ value }) => value),
      ...workFor(touchpoint),
    ]),
    systems: all((touchpoint) => [
      ...touchpoint.declared.system.map(({ value }) => value),
      ...recordsAt(subject.journey, touchpoint).map(({ value }) => value),
    ]),
  };
}

const mostTexts = 4;

/** Each text once, and not more than can be read. */
function cell(texts: readonly string[], { language }: Subject): string[] {
  const different = [...new Set(texts)];
  const shown = different.slice(0, mostTexts).map((text) => shortened(text, 420));
  const left = different.length - shown.length;
  return left > 0 ? [...shown, localise(message("and {0} more", left), language)] : shown;
}

/** What the company does for a touchpoint, or for the stages that it is in. */
function workAround(journey: JourneyMap): WorkFor {
  const work = workByPlace(journey);
  return (touchpoint) =>
    [touchpoint, ...withOuter(touchpoint.stage)].flatMap((place) =>
      (work.get(place) ?? []).map(({ declared }) => declared.label),
    );
}
