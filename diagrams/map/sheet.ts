import type { Finding } from "../../gaps/finding.ts";
import { localise, type Message } from "../../grammar/message.ts";
import type { Activity, JourneyMap, Stage, Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { workByPlace } from "../../model/work.ts";
import type { Subject } from "../diagram.ts";
import { gapsOnMap } from "../gaps-on-map.ts";
import { type Direction, hasRightToLeft, runsFromRight } from "./direction.ts";
import { RecentlyUsed } from "./recently-used.ts";
import type { Theme } from "./theme.ts";

/** What everything on a map is drawn with. */
export interface Sheet extends Direction {
  readonly journey: JourneyMap;
  /** Who is on it: everyone, or who it was narrowed to. */
  readonly personas: readonly Persona[];
  readonly theme: Theme;
  readonly gaps: readonly Gaps[];
  readonly gapsAt: ReadonlyMap<Gaps["at"], Gaps>;
  readonly work: ReadonlyMap<Stage | Touchpoint, readonly Activity[]>;
  say(text: Message): string;
}

/** What is wrong at one place; null stands for the journey itself. They are numbered, as their marks are. */
export interface Gaps {
  readonly number: number;
  readonly at: Stage | Touchpoint | null;
  readonly severity: "error" | "warning";
  readonly findings: readonly Finding[];
}

export function sheet(subject: Subject, theme: Theme): Sheet {
  const { journey, language, persona } = subject;
  const gaps = gapsOnMap(subject);
  return {
    journey,
    personas: persona ? [persona] : journey.personas,
    fromRight: runsFromRight(journey),
    gaps,
    gapsAt: new Map(gaps.map((each) => [each.at, each])),
    work: workByPlace(journey),
    theme,
    say: (text) => drawn(localise(isolated(text), language)),
  };
}

/** Sizes, in units of the picture: pixels where it is not scaled. */
export const size = {
  margin: 24,
  /** The labels of the lanes. */
  labels: 138,
  columnWidth: 132,
  widestColumn: 216,
  /** Between what stands beside each other. */
  gap: 8,
  lane: 10,
} as const;

/** What is filled in and written from right to left stands as a whole in a sentence from left to right. */
function isolated({ text, args }: Message): Message {
  return {
    text,
    args: args.map((each) => {
      if (typeof each === "number") return each;
      if (typeof each === "string") return hasRightToLeft(each) ? `\u2068${each}\u2069` : each;
      return isolated(each);
    }),
  };
}

/** A text without the marks that it has for code, and with figures that keep their units in their line. */
function drawn(text: string): string {
  return known.get(text) ?? known.keep(text, tidied(text));
}

const known = new RecentlyUsed<string, string>(5_000);

function tidied(text: string): string {
  return text.replaceAll("`", "").replace(/(?<=\d) (?=(?:%|[A-Za-z]{1,3}\b))/g, "\u00a0");
}
