import { message } from "../../grammar/message.ts";
import { printDay } from "../../model/calendar.ts";
import { figureItems } from "./figure-items.ts";
import { fontsFor } from "./fonts.ts";
import type { Block } from "./pages.ts";
import { drawMark, markOf } from "./persona-mark.ts";
import { type Sheet, size } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";
import { textBlock } from "./text-block.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** The head of a map: what it is called, what one has to know of it, and how its personas are drawn. */
export function header(sheet: Sheet, width: number): Block {
  const { journey, theme } = sheet;
  const room = width - 2 * size.margin;
  const title = textBlock(
    journey.declared.label || journey.declared.id,
    { size: 22, bold: true },
    { width: room, most: 3, align: "left" },
  );
  const facts = textBlock(
    factsOf(sheet).join("  ·  "),
    { size: 12 },
    { width: room, most: 3, align: "left" },
  );
  const legend = legendOf(sheet, room);
  return {
    height: size.margin + title.height + 4 + facts.height + (legend.height > 0 ? 8 + legend.height : 0) + 14,
    draw: (top) => [
      ...title.draw(size.margin, top + size.margin, theme.ink),
      ...facts.draw(size.margin, top + size.margin + title.height + 4, theme.faint),
      ...legend.draw(top + size.margin + title.height + 12 + facts.height),
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

const font = { size: 12 };
const mark = 6;
const row = 20;

/** The personas in rows, each with its mark. */
function legendOf({ journey, personas, theme, say }: Sheet, room: number) {
  let x = 0;
  let y = 0;
  const entries = personas.map((persona) => {
    const [name = ""] = wrapText(persona.label, Math.min(240, room - 3 * mark), font, 1);
    const width = 3 * mark + textWidth(name, font) + 20;
    if (x > 0 && x + width > room) {
      x = 0;
      y += row;
    }
    const place = { persona, name, x, y };
    x += width;
    return place;
  });
  return {
    height: entries.length > 0 ? y + row : 0,
    draw: (top: number): Svg[] => {
      const marks = entries.map(({ persona, name, x, y }) =>
        svg(
          "g",
          { role: "listitem" },
          name === persona.label ? [] : svg("title", {}, text(persona.label)),
          drawMark(
            markOf(persona, journey, theme),
            size.margin + x + mark,
            top + y + row / 2,
            mark,
            theme.paper,
          ),
          svg(
            "text",
            {
              x: size.margin + x + 3 * mark,
              y: top + y + row / 2 + 4,
              "font-family": fontsFor(name),
              "font-size": font.size,
              fill: theme.ink,
            },
            text(name),
          ),
        ),
      );
      const told = { role: "list", "aria-label": say(message("Personas")) };
      return marks.length > 0 ? [svg("g", told, marks)] : [];
    },
  };
}
