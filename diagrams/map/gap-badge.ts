import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import type { Gaps, Sheet } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";

/** The mark of what is wrong at a place, with the number under which it is told below the map. */
export function gapBadge(place: Stage | Touchpoint, x: number, y: number, sheet: Sheet): Svg[] {
  const gaps = sheet.gapsAt.get(place);
  if (!gaps) return [];
  const told = gaps.findings.map((finding) => sheet.say(finding.message)).join("\n");
  return [
    svg(
      "g",
      { role: "img", "data-gap": gaps.number },
      svg("title", {}, text(told)),
      drawBadge(gaps, x, y, sheet),
    ),
  ];
}

/** A disc for what is broken and a triangle for what is doubtful: not by colour alone. */
export function drawBadge({ severity, number }: Gaps, x: number, y: number, { theme }: Sheet): Svg[] {
  const radius = number > 99 ? 11 : 9;
  const isError = severity === "error";
  const fill = isError ? theme.bad : theme.warning;
  const edge = { fill, stroke: theme.paper, "stroke-width": 2, "stroke-linejoin": "round" };
  return [
    isError
      ? svg("circle", { cx: x, cy: y, r: radius, ...edge })
      : svg("path", {
          d: `M${x} ${y - 1.4 * radius}L${x + 1.4 * radius} ${y + 8}H${x - 1.4 * radius}Z`,
          ...edge,
        }),
    svg(
      "text",
      {
        x,
        y: y + (isError ? 3.5 : 5),
        "font-size": 10.5,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: theme.onMark,
      },
      text(String(number)),
    ),
  ];
}
