import { mermaidText } from "./mermaid-text.ts";
import { plotColours } from "./plot-colours.ts";
import { withSettings } from "./settings.ts";

interface Xychart {
  readonly title: string;
  /** Each a name of its own, for Mermaid puts those of one name in one place. */
  readonly categories: readonly string[];
  /** What stands beside the categories. */
  readonly about?: string;
  readonly scale: { readonly from: number; readonly to: number; readonly about?: string };
  /** In which colours it draws, one after the other. */
  readonly colours?: readonly { readonly colour: string }[];
  /** A value for each category. */
  readonly plots: readonly (readonly number[])[];
  readonly shape: "line" | "bar";
  readonly width: number;
  readonly height: number;
  /** Categories below each other, each with its name at the left, and no figures at the scale. */
  readonly isList?: boolean;
}

/** A chart of curves or bars. */
export function xychart({
  title,
  categories,
  about,
  scale,
  colours = plotColours,
  plots,
  shape,
  width,
  height,
  isList,
}: Xychart): string {
  const text = (said: string) => `"${mermaidText(said, "xychart label")}"`;
  const bare = { showLabel: false, showTick: false, showAxisLine: false };
  return withSettings(
    {
      xyChart: {
        width,
        height,
        titleFontSize: 18,
        xAxis: { labelFontSize: 12, titleFontSize: 13, showTick: !isList },
        yAxis: { labelFontSize: 12, titleFontSize: 13, ...(isList && bare) },
      },
      themeVariables: { xyChart: { plotColorPalette: colours.map(({ colour }) => colour).join(", ") } },
    },
    [
      isList ? "xychart-beta horizontal" : "xychart-beta",
      `  title ${text(title)}`,
      `  x-axis ${about ? `${text(about)} ` : ""}[${categories.map(text).join(", ")}]`,
      `  y-axis ${scale.about ? `${text(scale.about)} ` : ""}${scale.from} --> ${scale.to}`,
      ...plots.map((values) => `  ${shape} [${values.join(", ")}]`),
    ],
  );
}
