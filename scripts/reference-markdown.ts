export function code(text: string): string {
  return `\`${text}\``;
}

export function codeBlock(text: string): string {
  return `\`\`\`journey\n${text}\n\`\`\``;
}

export type Row = readonly string[];

export function table(head: Row, rows: readonly Row[]): string {
  const rule = head.map(() => "---");
  return [head, rule, ...rows].map(tableRow).join("\n");
}

function tableRow(cells: Row): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
