/** A theme of VS Code, as a page in it gets to know it. */
export interface EditorTheme {
  /** Of the page's body. */
  readonly className: string;
  /** By the names of the colours, without `--vscode-`. */
  readonly colours: Readonly<Record<string, string>>;
}

/** VS Code's own themes: Light Modern, Dark Modern and both of High Contrast. */
export const editorThemes = {
  light: {
    className: "vscode-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      "charts-blue": "#1a85ff",
      "charts-purple": "#652d90",
      "charts-green": "#388a34",
      "charts-orange": "#d18616",
      "charts-red": "#e51400",
      "charts-yellow": "#bf8803",
    },
  },
  dark: {
    className: "vscode-dark",
    colours: {
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      "charts-blue": "#3794ff",
      "charts-purple": "#b180d7",
      "charts-green": "#89d185",
      "charts-orange": "#d18616",
      "charts-red": "#f14c4c",
      "charts-yellow": "#cca700",
    },
  },
  "high-contrast": {
    className: "vscode-high-contrast",
    colours: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      contrastBorder: "#6fc3df",
      "charts-blue": "#3794ff",
      "charts-purple": "#b180d7",
      "charts-green": "#89d185",
      "charts-orange": "#d18616",
      "charts-red": "#f14c4c",
      "charts-yellow": "#cca700",
    },
  },
  "high-contrast-light": {
    className: "vscode-high-contrast vscode-high-contrast-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#292929",
      contrastBorder: "#0f4a85",
      "charts-blue": "#1a85ff",
      "charts-purple": "#652d90",
      "charts-green": "#374e06",
      "charts-orange": "#d18616",
      "charts-red": "#b5200d",
      "charts-yellow": "#895503",
    },
  },
} as const satisfies Record<string, EditorTheme>;

export type EditorThemeName = keyof typeof editorThemes;
