/** Text as Markdown that shows just that text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&:]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");
}

/** An example in the language, coloured by the editor. */
export function codeBlock(code: string): string {
  return `\`\`\`journey\n${code}\n\`\`\``;
}
