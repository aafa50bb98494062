import { ColorThemeKind, window } from "vscode";
import type { PictureTheme } from "../../server/protocol.ts";

/** The colours that a picture looks at home with in VS Code's theme. */
export function pictureTheme(): PictureTheme {
  switch (window.activeColorTheme.kind) {
    case ColorThemeKind.Light:
      return "light";
    case ColorThemeKind.Dark:
      return "dark";
    case ColorThemeKind.HighContrast:
      return "high-contrast";
    case ColorThemeKind.HighContrastLight:
      return "high-contrast-light";
  }
}
