import { message } from "../../grammar/message.ts";
import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import { channelName } from "../channel-name.ts";
import { whyEmpty } from "../why-empty.ts";
import { across, type Band, type Column } from "./bands.ts";
import { type Across, leftEdge } from "./direction.ts";
import { gapBadge } from "./gap-badge.ts";
import { channelIcon, icon } from "./icons.ts";
import { separator, unbroken } from "./items-lane.ts";
import type { Lane } from "./lane.ts";
import type { Sheet } from "./sheet.ts";
import { svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";

const font = { size: 12, bold: true };
const small = { size: 10.5 };
const padding = 9;
const sign = 15;
const mostChannels = 5;
const mostPersonas = 5;

/** A card a touchpoint: where it takes place, what happens, and how much it matters. */
export const touchpointLane: Lane = {
  title: message("Touchpoints"),

  layOut(band, sheet) {
    const cards = band.columns.map((column, index) => card(column, index, band, sheet));
    const height = Math.max(...cards.map((each) => each.height));
    // Badges stand out above the cards.
    return { height: height + 4, draw: (top) => cards.map((each) => each.draw(top + 4, height)) };
  },
};

function card(column: Column, index: number, band: Band, sheet: Sheet) {
  const own = across(index, index + 1, band, sheet);
  return column.touchpoint ? contactCard(column.touchpoint, own, sheet) : emptyCard(column, own, sheet);
}

function contactCard(touchpoint: Touchpoint, own: Across, sheet: Sheet) {
  const { theme, fromRight } = sheet;
  const { left, width } = own;
  const inner = width - 2 * padding;
  const name = textBlock(touchpoint.label, font, { width: inner, most: 6, fromRight });
  const said = factsOf(touchpoint, sheet);
  const facts = textBlock(said.join(separator), small, { width: inner, most: 4, fromRight });
  const channels = touchpoint.channels.slice(0, mostChannels);
  const signs = channels.length > 0 || isTruth(touchpoint) ? sign + 6 : 0;
  const at = (start: number) => leftEdge(start, sign, sheet, own);
  return {
    height: padding + signs + name.height + (facts.height > 0 ? facts.height + 4 : 0) + padding,
    draw: (top: number, height: number) =>
      svg(
        "g",
        { role: "listitem", "aria-label": touchpoint.label, "data-touchpoint": touchpoint.id },
        name.isCut || facts.isCut ? svg("title", {}, text([touchpoint.label, ...said].join("\n"))) : [],
        svg("rect", {
          x: left,
          y: top,
          width,
          height,
          rx: 6,
          fill: theme.card,
          stroke: isTruth(touchpoint) ? theme.ink : theme.cardEdge,
          "stroke-width": isTruth(touchpoint) ? 2 : 1,
        }),
        channels
          .slice(0, isTruth(touchpoint) ? mostChannels - 1 : mostChannels)
          .map((channel, place) =>
            icon(channelIcon(channel), at(padding + place * (sign + 5)), top + padding, sign, theme.faint),
          ),
        isTruth(touchpoint)
          ? icon("truth", at(width - padding - sign), top + padding, sign, theme.warning)
          : [],
        name.draw(left + padding, top + padding + signs, theme.ink),
        facts.draw(left + padding, top + padding + signs + name.height + 4, theme.faint),
        gapBadge(touchpoint, own, top, sheet),
      ),
  };
}

function emptyCard({ stage }: Column, { left, width }: Across, sheet: Sheet) {
  const { theme, fromRight } = sheet;
  const why = whyNoCard(stage, sheet);
  const told = textBlock(why, small, { width: width - 2 * padding, most: 6, fromRight });
  return {
    height: told.height + 2 * padding,
    draw: (top: number, height: number) =>
      svg(
        "g",
        { role: "listitem", "aria-label": why },
        svg("rect", {
          ...{ x: left, y: top, width, height, rx: 6, fill: "none" },
          stroke: theme.cardEdge,
          "stroke-dasharray": "4 4",
        }),
        told.draw(left + padding, top + padding, theme.faint),
      ),
  };
}

function whyNoCard(stage: Stage, { personas, say }: Sheet): string {
  if (stage.touchpoints.length > 0) return say(message("{0} meets nothing here", personas[0]!.label));
  return whyEmpty(stage, say);
}

function isTruth({ declared }: Touchpoint): boolean {
  return declared.momentOfTruth !== undefined;
}

function factsOf(touchpoint: Touchpoint, { journey, personas: shown, say }: Sheet): string[] {
  const { declared, personas, channels } = touchpoint;
  const isForSome = shown.length > 1 && personas.length < journey.personas.length;
  const hidden = personas.length - mostPersonas;
  return [
    ...channels.slice(0, mostChannels).map((channel) => channelName(channel, say)),
    ...(isForSome ? personas.slice(0, mostPersonas).map(({ label }) => label) : []),
    ...(isForSome && hidden > 0 ? [say(message("and {0} more", hidden))] : []),
    ...(declared.absent ? [say(message("absent"))] : []),
    ...(declared.importance ? [unbroken(say(message("importance {0}", declared.importance.value)))] : []),
  ];
}
