/**
 * Prints a clean text as the name of a node in a sankey diagram, between quotation marks.
 *
 * A sankey takes no characters but those of ASCII, and does not know Mermaid's entities. But its names go through a
 * sanitiser of HTML. That reads `&#233`, without a semicolon, as `é`, once a tag makes it look at a text as HTML at
 * all, and takes the tag away.
 */
export function sankeyName(cleanText: string): string {
  if (cleanText === "") return "&#8203<z>";
  if (!needsHtml.test(cleanText)) return cleanText.replaceAll('"', '""');
  return `${seenInSankey(cleanText).replace(escapedAsHtml, escaped)}<z>`;
}

/**
 * What of a clean text can be seen in a sankey: what HTML always escapes would come out of the sanitiser as such an
 * escape, so characters that look like it stand for it.
 */
export function seenInSankey(cleanText: string): string {
  if (!needsHtml.test(cleanText)) return cleanText;
  return cleanText.replaceAll("<", "‹").replaceAll(">", "›").replaceAll("&", "＆").replaceAll("\u00a0", " ");
}

const needsHtml = /[^ -~]|[#;%<>]|C4(?=Container|Component|Dynamic|Deployment|Context)/;

/** A digit behind an escape would belong to it. */
const escapedAsHtml =
  /(?:[^A-Za-z0-9 .,()'!?+=/_-]|(?<=C)4(?=Container|Component|Dynamic|Deployment|Context))\d*/gu;

function escaped(characters: string): string {
  return Array.from(characters, (character) => `&#${character.codePointAt(0)}`).join("");
}
