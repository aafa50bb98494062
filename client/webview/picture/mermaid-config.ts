import type { MermaidConfig } from "mermaid";
import type { Palette } from "./palette.ts";

/** In characters; Mermaid draws no more than this. */
export const longestText = 200_000;

/** Mermaid's settings for pictures that look at home in VS Code's theme and that run nothing. */
export function mermaidConfig(palette: Palette): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    maxTextSize: longestText,
    layout: "dagre",
    look: "classic",
    theme: "base",
    darkMode: palette.dark,
    fontFamily: palette.fontFamily,
    themeVariables: themeVariables(palette),
    themeCSS: style(palette),
    journey: {
      width: 164,
      height: 60,
      taskMargin: 20,
      diagramMarginX: 20,
      leftMargin: 96,
      // Mermaid measures an escaped character as the whole escape, and would hyphenate inside of it.
      maxLabelWidth: 100_000,
      titleFontSize: "18px",
      titleFontFamily: palette.fontFamily,
      titleColor: palette.text,
    },
    flowchart: {
      nodeSpacing: 36,
      rankSpacing: 44,
      wrappingWidth: 180,
      padding: 12,
      subGraphTitleMargin: { top: 6, bottom: 10 },
    },
  };
}

/** The text of a picture that brings a style of its own, with ours before it: Mermaid takes but one. */
export function withStyle(text: string, palette: Palette): string {
  return text.replace(
    /^(---\nconfig:\n(?: {2}.*\n)*? {2}themeCSS: )(".*")$/m,
    (_, before: string, own: string) => before + JSON.stringify(`${style(palette)}${JSON.parse(own)}`),
  );
}

/** Without any child combinator, for Mermaid takes no style with one from the text of a picture. */
function style(palette: Palette): string {
  return `${journeyStyle(palette)}${flowStyle(palette)}`;
}

function themeVariables(palette: Palette): Record<string, string | boolean> {
  const { background, text, line, box, outline, group, fontFamily, dark } = palette;
  return {
    darkMode: dark,
    background,
    fontFamily,
    fontSize: "14px",
    textColor: text,
    titleColor: text,
    primaryColor: box,
    primaryTextColor: text,
    primaryBorderColor: outline,
    secondaryColor: group,
    tertiaryColor: group,
    lineColor: line,
    arrowheadColor: line,
    clusterBkg: group,
    clusterBorder: outline,
    edgeLabelBackground: background,
  };
}

function journeyStyle({ stages, personas, emotions, ...palette }: Palette): string {
  const stageRules = stages.map(
    ({ heading, moment }, index) => `
      rect.section-type-${index} { fill: ${heading}; }
      rect.task-type-${index} { fill: ${moment}; }`,
  );
  // Past the last colour they start over as rings.
  const personaRules = personas.map(
    (colour, index) => `
      .actor-${index} { fill: ${colour}; stroke: ${palette.background}; stroke-width: 1.5px; }
      .actor-${index + personas.length} { fill: ${palette.background}; stroke: ${colour}; stroke-width: 3px; }`,
  );
  const faceRules = Object.entries(emotions).map(
    ([emotion, { fill, stroke }]) => `.face.${emotion} { fill: ${fill}; stroke: ${stroke}; }`,
  );
  return `
    rect.journey-section, rect.task { stroke: ${palette.outline}; rx: 6px; ry: 6px; }
    ${stageRules.join("")}
    ${personaRules.join("")}
    ${faceRules.join("")}
    .face + g circle { fill: ${palette.text}; stroke: none; }
    .face + g .mouth { fill: ${palette.text}; stroke: ${palette.text}; }
    .emotion-curve { fill: none; stroke: ${palette.line}; stroke-width: 2px; }
    .task-line { stroke: ${palette.outline}; }
    line[marker-end] { stroke: ${palette.line}; stroke-width: 2px; }
    marker path { fill: ${palette.line}; }
    .legend { fill: ${palette.text}; font-size: 13px; translate: -7px -2px; }
    rect.journey-section, rect.journey-section + switch :first-child:not(div) { y: 62px; height: 42px; }
    switch div.journey-section, switch div.task {
      display: flex !important; align-items: center; justify-content: center;
      box-sizing: border-box; padding: 0 8px;
    }
    switch .label {
      display: -webkit-box !important; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
      overflow: hidden; overflow-wrap: anywhere; unicode-bidi: plaintext;
      color: ${palette.text}; font-size: 13px; line-height: 17px;
    }
    switch .journey-section .label { font-weight: 600; -webkit-line-clamp: 2; }`;
}

function flowStyle(palette: Palette): string {
  return `
    .node rect, .cluster rect { rx: 6px; ry: 6px; }
    .nodeLabel, .edgeLabel { unicode-bidi: plaintext; overflow-wrap: anywhere; }
    .cluster-label .nodeLabel { font-weight: 600; }
    .edgeLabel, .edgeLabel p { color: ${palette.quietText}; font-size: 12px; }
    .flowchart-link { stroke-width: 1.5px; }`;
}
