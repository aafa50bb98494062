import { message } from "../../grammar/message.ts";
import { textWidth } from "../text/text-width.ts";
import { leftEdge } from "./direction.ts";
import { feelTogether } from "./emotion-curves.ts";
import type { Block } from "./pages.ts";
import { drawMark, drawRange, markOf } from "./persona-mark.ts";
import { type Sheet, size } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";

const font = { size: 12 };
const mark = 6;
const row = 20;
const widestName = 400;
/** Of personas who have no mark of their own. */
const mostNames = 20;

/** What the marks of feelings stand for: each persona, or many on average. */
export function legend(sheet: Sheet, room: number): Block {
  const { journey, personas, theme, fromRight, say } = sheet;
  if (!feelTogether(sheet)) {
    const marks = personas.map((persona): Entry => {
      const its = markOf(persona, journey, theme);
      return { label: persona.label, sign: (x, y) => drawMark(its, x, y, mark, theme.paper) };
    });
    return inRows(marks, sheet, room);
  }
  const common = markOf(null, journey, theme);
  const marks = inRows(
    [
      {
        label: say(message("All {0} personas on average", personas.length)),
        sign: (x, y) => drawMark(common, x, y, mark, theme.paper),
      },
      {
        label: say(message("From the lowest to the highest")),
        sign: (x, y) => drawRange(x, y - mark, y + mark, common.colour),
      },
    ],
    sheet,
    room,
  );
  const names = textBlock(namesOf(sheet).join(", "), font, {
    width: room,
    most: 3,
    align: "start",
    fromRight,
  });
  return {
    height: marks.height + names.height,
    draw: (top) => [
      ...marks.draw(top),
      ...names.draw(leftEdge(size.margin, room, sheet), top + marks.height, theme.faint),
    ],
  };
}

function namesOf({ personas, say }: Sheet): string[] {
  const hidden = personas.length - mostNames;
  return [
    ...personas.slice(0, mostNames).map(({ label }) => label),
    ...(hidden > 0 ? [say(message("and {0} more", hidden))] : []),
  ];
}

interface Entry {
  readonly label: string;
  /** Drawn around a middle. */
  sign(x: number, y: number): Svg;
}

function inRows(entries: readonly Entry[], sheet: Sheet, room: number): Block {
  const { theme, say } = sheet;
  let x = 0;
  let y = 0;
  const placed = entries.map(({ label, sign }) => {
    const name = textBlock(label, font, {
      width: widestName,
      most: 1,
      align: "start",
      fromRight: sheet.fromRight,
    });
    const width = 3 * mark + Math.min(textWidth(label, font), widestName) + 20;
    if (x > 0 && x + width > room) {
      x = 0;
      y += row;
    }
    const entry = { label, name, sign, x, y };
    x += width;
    return entry;
  });
  return {
    height: placed.length > 0 ? y + row : 0,
    draw: (top) => {
      const marks = placed.map(({ label, name, sign, x, y }) =>
        svg(
          "g",
          { role: "listitem" },
          name.isCut ? svg("title", {}, text(label)) : [],
          sign(leftEdge(size.margin + x + mark, 0, sheet), top + y + row / 2),
          name.draw(leftEdge(size.margin + x + 3 * mark, widestName, sheet), top + y + 2, theme.ink),
        ),
      );
      const told = { role: "list", "aria-label": say(message("Personas")) };
      return marks.length > 0 ? [svg("g", told, marks)] : [];
    },
  };
}
