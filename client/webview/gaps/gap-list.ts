import type { Gap } from "../../../server/protocol.ts";
import { fill, words } from "../words.ts";
import { severityIcon } from "./severity-icon.ts";

/** The elements of the page that show gaps. */
export interface GapListParts {
  list: HTMLElement;
  counts: HTMLElement;
  /** Seen while there is no gap. */
  none: HTMLElement;
}

const severities = ["error", "warning", "information", "hint"] as const;

/** What is missing in the journey: the worst first, each a button that leads to its place in the text. */
export class GapList {
  readonly #parts: GapListParts;
  readonly #goTo: (gap: Gap) => void;
  #shown = "";

  constructor(parts: GapListParts, goTo: (gap: Gap) => void) {
    this.#parts = parts;
    this.#goTo = goTo;
  }

  /** Shows the gaps of a document. The list stays untouched, keyboard focus and all, while they are the same. */
  show(gaps: readonly Gap[], uri: string): void {
    const content = JSON.stringify([uri, gaps]);
    if (content === this.#shown) return;
    this.#shown = content;

    const bySeverity = severities.map((severity) => gaps.filter((gap) => gap.severity === severity));
    this.#parts.counts.replaceChildren(...bySeverity.filter((some) => some.length > 0).map(count));
    this.#parts.list.replaceChildren(...bySeverity.flat().map((gap) => this.#item(gap, uri)));
    this.#parts.none.hidden = gaps.length > 0;
  }

  #item(gap: Gap, uri: string): HTMLElement {
    const button = element("button", "gap");
    button.type = "button";
    const details = element("span", "gap-details");
    details.append(element("span", "gap-place", place(gap, uri)), element("span", "gap-rule", gap.rule));
    const message = element("span", "gap-message");
    message.append(...prose(gap.message));
    button.append(severityIcon(gap.severity, words.severities[gap.severity].name), message, details);
    button.addEventListener("click", () => this.#goTo(gap));
    const item = element("li");
    item.append(button);
    return item;
  }
}

function count(gaps: readonly Gap[]): HTMLElement {
  const severity = gaps[0]?.severity ?? "hint";
  const { one, many } = words.severities[severity];
  const item = element("span", "count");
  item.append(severityIcon(severity), gaps.length === 1 ? one : fill(many, gaps.length));
  return item;
}

/** What stands between backquotes, as messages quote the language, in the editor's font. */
function prose(message: string): (string | HTMLElement)[] {
  return message.split(/`([^`]+)`/).map((part, index) => (index % 2 ? element("code", "", part) : part));
}

/** The line as the editor counts it, and the file where it is another one. */
function place({ uri, range }: Gap, shownUri: string): string {
  const line = fill(words.line, range.start.line + 1);
  return uri === shownUri ? line : `${decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1))}, ${line}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}
