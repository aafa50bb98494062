import { message } from "../../grammar/message.ts";
import type { SvgDiagram } from "../diagram.ts";
import { fontFamily } from "./fonts.ts";
import type { Layout } from "./layout.ts";
import { onPaper } from "./paper-layout.ts";
import { onScreen } from "./screen-layout.ts";
import { type Sheet, sheet } from "./sheet.ts";
import { summary } from "./summary.ts";
import { plain, svg, text } from "./svg.ts";
import { themes } from "./theme.ts";

/**
 * The whole of a journey as one picture: stages and touchpoints from left to right, what is known of them in lanes
 * below.
 */
export const mapDiagram: SvgDiagram = {
  name: "map",
  title: message("Map"),
  shows: message(
    "Everything that is known of the journey: stages, touchpoints, feelings, promises, figures and the work behind them, with the gaps where they are.",
  ),
  takes: ["persona"],

  draw(subject, theme) {
    const on = sheet(subject, themes[theme]);
    return picture(on, theme === "print" ? onPaper(on) : onScreen(on));
  },
};

/** The whole, with what a reader who does not see it is told. */
function picture(on: Sheet, { width, height, draw }: Layout): string {
  const { label } = on.journey.declared;
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: [0, 0, width, height].map(plain).join(" "),
      role: "graphics-document document",
      // Whichever way the page around it is written.
      direction: "ltr",
      // Where there is no room for all of it, this edge is to be seen first.
      "data-begins": on.fromRight ? "right" : undefined,
      "font-family": fontFamily,
    },
    svg("title", {}, text(label)),
    svg("desc", {}, text(on.say(summary(on)))),
    svg("rect", { width, height, fill: on.theme.paper }),
    on.fromRight ? svg("g", { transform: `translate(${plain(width)})` }, draw()) : draw(),
  );
}
