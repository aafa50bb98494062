import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import { type Across, leftEdge } from "./direction.ts";
import type { Gaps, Sheet } from "./sheet.ts";
import { plain, type Svg, svg, text } from "./svg.ts";

/**
 * The mark of what is wrong at a place, with the number under which it is told below the map. It stands at the end of
 * the place, and a little out of it.
 */
export function gapBadge(place: Stage | Touchpoint, own: Across, y: number, sheet: Sheet): Svg[] {
  const gaps = sheet.gapsAt.get(place);
  if (!gaps) return [];
  const told = gaps.findings.map((finding) => sheet.say(finding.message)).join("\n");
  const x = leftEdge(own.width + 4 - badgeReach(gaps), 0, sheet, own);
  return [
    svg(
      "g",
      { role: "img", "data-gap": gaps.number },
      svg("title", {}, text(told)),
      drawBadge(gaps, x, y, sheet),
    ),
  ];
}

/** From the middle of a mark to its side: its number has room in it. */
function badgeReach({ severity, number }: Gaps): number {
  const digits = Math.min(String(number).length, 3);
  return (severity === "error" ? [9, 9, 12] : [12.5, 16, 20])[digits - 1]!;
}

/** A disc for what is broken and a triangle for what is doubtful: not by colour alone. */
export function drawBadge(gaps: Gaps, x: number, y: number, { theme }: Sheet): Svg[] {
  const { severity, number } = gaps;
  const reach = badgeReach(gaps);
  const isError = severity === "error";
  const fill = isError ? theme.bad : theme.warning;
  const edge = { fill, stroke: theme.paper, "stroke-width": 2, "stroke-linejoin": "round" };
  const [foot, tip] = [y + 8, y - 3 - 0.77 * reach];
  return [
    isError
      ? svg("circle", { cx: x, cy: y, r: reach, ...edge })
      : svg("path", {
          d: `M${plain(x)} ${plain(tip)}L${plain(x + reach)} ${plain(foot)}H${plain(x - reach)}Z`,
          ...edge,
        }),
    svg(
      "text",
      {
        x,
        y: y + (isError ? 3.5 : 5.5),
        "font-size": 10.5,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: theme.onMark,
      },
      text(String(number)),
    ),
  ];
}
