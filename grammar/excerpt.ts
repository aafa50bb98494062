/** The beginning of what was written, on one line and short enough to stand in a message. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 100).replace(/\s+/g, " ")];
  return characters.length > 30 ? `${characters.slice(0, 29).join("")}…` : characters.join("");
}
