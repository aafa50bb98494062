/** Settings of Mermaid, each a value or a group of settings. */
export interface Settings {
  readonly [name: string]: string | number | boolean | Settings;
}

/** What stands before a diagram that needs settings of its own. */
export function withSettings(settings: Settings, lines: readonly string[]): string {
  return `${["---", ...printed({ config: settings }, ""), "---", ...lines].join("\n")}\n`;
}

function printed(settings: Settings, indent: string): string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    typeof value === "object"
      ? [`${indent}${name}:`, ...printed(value, `${indent}  `)]
      : `${indent}${name}: ${JSON.stringify(value)}`,
  );
}
