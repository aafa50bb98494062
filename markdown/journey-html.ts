import type { JourneyBlock } from "./journey-block.ts";

/** A block as HTML: its pictures, and what is wrong with its text. */
export function journeyHtml({ pictures, problems }: JourneyBlock): string {
  const figures = pictures.map(
    ({ svg, theme }) => `<figure class="journey journey-${theme}">${fitting(svg)}</figure>`,
  );
  const list = problems.map(({ line, message }) => `<li>${line}: ${escaped(message)}</li>`).join("");
  const note = problems.length > 0 ? `<ul class="journey-problems" role="note">${list}</ul>` : "";
  return `${figures.join("\n")}${note}\n`;
}

/** A picture is as wide as its page at most. */
function fitting(svg: string): string {
  return svg.replace("<svg ", '<svg style="max-width:100%;height:auto" ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
