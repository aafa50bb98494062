import { message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import { leftEdge } from "./direction.ts";
import { figureItems } from "./figure-items.ts";
import { legend } from "./legend.ts";
import type { Block } from "./pages.ts";
import { type Sheet, size } from "./sheet.ts";
import { textBlock } from "./text-block.ts";

/** The head of a map: what it is called, what one has to know of it, and how its personas are drawn. */
export function header(sheet: Sheet, width: number): Block {
  const { journey, theme, fromRight } = sheet;
  const room = width - 2 * size.margin;
  const left = leftEdge(size.margin, room, sheet);
  const title = textBlock(
    journey.declared.label,
    { size: 22, bold: true },
    { width: room, most: 3, align: "start", fromRight },
  );
  const facts = textBlock(
    factsOf(sheet).join("  ·  "),
    { size: 12 },
    { width: room, most: 3, align: "start", fromRight },
  );
  const marks = legend(sheet, room);
  return {
    height: size.margin + title.height + 4 + facts.height + (marks.height > 0 ? 8 + marks.height : 0) + 14,
    draw: (top) => [
      ...title.draw(left, top + size.margin, theme.ink),
      ...facts.draw(left, top + size.margin + title.height + 4, theme.faint),
      ...marks.draw(top + size.margin + title.height + 12 + facts.height),
    ],
  };
}

function factsOf(sheet: Sheet): string[] {
  const { declared, lifecycle } = sheet.journey;
  const { say } = sheet;
  return [
    ...(declared.state?.value === "future" ? [say(message("As it should become"))] : []),
    ...(declared.owner ? [say(message("Owner: {0}", declared.owner.value))] : []),
    ...(lifecycle ? [say(message("Lifecycle: {0}", lifecycle.source?.declared.label ?? lifecycle.id))] : []),
    ...(declared.reviewed ? [say(message("Reviewed: {0}", printDay(declared.reviewed.value.last)))] : []),
    ...figureItems(declared.metric, sheet).map((item) => item.text),
  ];
}
