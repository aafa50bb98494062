/**
 * A text as one line of Markdown that shows it and does nothing else: no formatting, link, picture, HTML, mention of
 * a person or of an issue comes of it.
 */
export function markdownText(text: string): string {
  return asText(text.trim());
}

function asText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Bidi_Control}/gu, "\ufffd")
    .replace(meaningful, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(addresses, (address) => `${address.slice(0, -1)}&#8203;${address.slice(-1)}`)
    .replace(mentions, (sign) => `${sign}&#8203;`)
    .replace(shortNames, (name) => `${name.slice(0, -1)}&#8203;${name.slice(-1)}`);
}

/** The same for a text in which words between backticks are names or code, which they stay. */
export function markdownProse(text: string): string {
  const parts = text.trim().split(/(`[\p{L}\p{N}_:.-]+(?: [\p{L}\p{N}_:.-]+)*`)/u);
  return parts.map((part, index) => (index % 2 === 1 ? part : asText(part))).join("");
}

/** What Markdown, or a formula in it, reads something into. */
const meaningful = /[\\`*_[\]<>#|~$&@]/g;

/** What becomes a link by itself is parted by a space that has no width. */
const addresses = /\b(?:https?|ftp|mailto|xmpp):|\bwww\./gi;

/** GitHub and its like look for these in what was written as a number, too. */
const mentions = /&#(?:64|35);/g;

/** Names of pictures, as in `:smile:`, and of issues, as in `GH-12`. */
const shortNames = /:[\w+-]+:|\bGH-(?=\d)/gi;
