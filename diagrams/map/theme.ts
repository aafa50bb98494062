/** The colours of a map. Every text on its ground has a contrast of 4.5 to 1 at least, every line that says something 3 to 1. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  /** Labels of lanes, and what matters less. */
  readonly faint: string;
  /** Lines between lanes and columns. */
  readonly rule: string;
  readonly stage: string;
  readonly stageInk: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  /** What is written on the three above. */
  readonly onMark: string;
  /** Behind notes of what is good or bad; null where there is none. */
  readonly grounds: { readonly good: string; readonly warning: string; readonly bad: string } | null;
  /** One persona after the other. */
  readonly personas: readonly string[];
}

const light: Theme = {
  paper: "#ffffff",
  ink: "#1d2129",
  faint: "#565d69",
  rule: "#d5d9e0",
  stage: "#e3e9f5",
  stageInk: "#1b2a4a",
  card: "#f7f8fa",
  cardEdge: "#868e9b",
  good: "#1a7f37",
  warning: "#9a5b00",
  bad: "#c1242f",
  grounds: { good: "#e9f6ed", warning: "#fdf3e0", bad: "#fdecec" },
  onMark: "#ffffff",
  personas: ["#1f5fd0", "#a8460a", "#6b3fb5", "#0b7a6f", "#b0256f", "#5c6b00"],
};

const dark: Theme = {
  paper: "#1e1f22",
  ink: "#eceef2",
  faint: "#a9b0bc",
  rule: "#3d4149",
  stage: "#2c3a55",
  stageInk: "#e6edfb",
  card: "#292b30",
  cardEdge: "#7f8794",
  good: "#56c271",
  warning: "#e3a33b",
  bad: "#ff7b78",
  grounds: { good: "#20352a", warning: "#3b3120", bad: "#432a2c" },
  onMark: "#16171a",
  personas: ["#7fb0ff", "#f2a364", "#c0a2f5", "#57cbbc", "#f48fc0", "#c3cf5a"],
};

const highContrast: Theme = {
  paper: "#000000",
  ink: "#ffffff",
  faint: "#ffffff",
  rule: "#9d9d9d",
  stage: "#000000",
  stageInk: "#ffffff",
  card: "#000000",
  cardEdge: "#ffffff",
  good: "#5dff80",
  warning: "#ffd24a",
  bad: "#ff9a96",
  grounds: null,
  onMark: "#000000",
  personas: ["#8fbaff", "#ffb375", "#d3bcff", "#63f0dd", "#ff9fd0", "#dcec5e"],
};

/** Ink on paper: no grounds that cost toner, and lines that a copy keeps. */
const print: Theme = {
  ...light,
  ink: "#000000",
  faint: "#3d3d3d",
  rule: "#9a9a9a",
  stage: "#ffffff",
  stageInk: "#000000",
  card: "#ffffff",
  cardEdge: "#4a4a4a",
  grounds: null,
};

/** As in print, and darker still: everything that says something has a contrast of 7 to 1. */
const highContrastLight: Theme = {
  ...print,
  faint: "#000000",
  rule: "#767676",
  cardEdge: "#000000",
  good: "#0b5c25",
  warning: "#704000",
  bad: "#9c0f1c",
  personas: ["#123f94", "#7a3206", "#4b2a86", "#065148", "#86184f", "#434e00"],
};

export const themes = {
  light,
  dark,
  "high-contrast": highContrast,
  "high-contrast-light": highContrastLight,
  print,
} as const;

export type ThemeName = keyof typeof themes;
