import type { Stage, Touchpoint } from "../../model/journey-map.ts";
import type { Gaps, Sheet } from "./sheet.ts";
import { type Svg, svg, text } from "./svg.ts";

const radius = 9;

/** The mark of what is wrong at a place, with the number under which it is told below the map. */
export function gapBadge(place: Stage | Touchpoint, x: number, y: number, sheet: Sheet): Svg[] {
  const gaps = sheet.gaps.find(({ at }) => at === place);
  return gaps ? [drawBadge(gaps, x, y, sheet)] : [];
}

/** A disc for what is broken and a triangle for what is doubtful: not by colour alone. */
export function drawBadge(gaps: Gaps, x: number, y: number, { theme, say }: Sheet): Svg {
  const { severity, number, findings } = gaps;
  const isError = severity === "error";
  const fill = isError ? theme.bad : theme.warning;
  const told = findings.map((finding) => say(finding.message)).join("\n");
  const edge = { fill, stroke: theme.paper, "stroke-width": 2, "stroke-linejoin": "round" };
  return svg(
    "g",
    { role: "img", "aria-label": told, "data-gap": number },
    svg("title", {}, text(told)),
    isError
      ? svg("circle", { cx: x, cy: y, r: radius, ...edge })
      : svg("path", { d: `M${x} ${y - 12}L${x + 12} ${y + 8}H${x - 12}Z`, ...edge }),
    svg(
      "text",
      {
        x,
        y: y + (isError ? 3.5 : 5),
        "font-size": number > 99 ? 7 : 10,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: theme.onMark,
      },
      text(String(number)),
    ),
  );
}
