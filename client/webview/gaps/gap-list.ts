import type { Gap } from "../../../server/protocol.ts";
import { fill, words } from "../words.ts";
import { type GapFilters, severities } from "./gap-filter.ts";
import { severityIcon } from "./severity-icon.ts";

/** The elements of the page that show gaps. */
export interface GapListParts {
  heading: HTMLElement;
  list: HTMLElement;
  /** Says why the list is empty. */
  none: HTMLElement;
  /** The menu with what mends a gap. */
  fixes: HTMLElement;
}

/**
 * What is missing in the journey: the worst first, each a button that leads to its place in the text. Who mends one by
 * keyboard goes on with the next.
 */
export class GapList {
  readonly #parts: GapListParts;
  readonly #filters: GapFilters;
  readonly #goTo: (gap: Gap) => void;
  readonly #gapOf = new WeakMap<Element, Gap>();
  #gaps: readonly Gap[] = [];
  #shown = "";

  constructor(parts: GapListParts, filters: GapFilters, goTo: (gap: Gap) => void) {
    this.#parts = parts;
    this.#filters = filters;
    this.#goTo = goTo;
  }

  /** Shows the gaps of a document. The list stays untouched, keyboard focus and all, while they are the same. */
  show(gaps: readonly Gap[], uri: string): void {
    const content = JSON.stringify([uri, gaps]);
    if (content === this.#shown) return;
    this.#shown = content;
    const focus = this.#focus();
    this.#gaps = severities.flatMap((severity) => gaps.filter((gap) => gap.severity === severity));
    this.#filters.count(this.#gaps);
    this.#parts.list.replaceChildren(...this.#gaps.map((gap) => this.#item(gap, uri)));
    this.filter();
    if (focus) this.#focusAgain(focus);
  }

  /** Lists what the filters let through. */
  filter(): void {
    const isListed = this.#gaps.map((gap) => this.#filters.lets(gap));
    for (const [index, item] of [...this.#parts.list.children].entries())
      item.toggleAttribute("hidden", !isListed[index]);
    const why = this.#gaps.length === 0 ? words.noGaps : words.noSuchGaps;
    this.#parts.none.textContent = isListed.includes(true) ? "" : why;
  }

  /** The gap that a button of the list belongs to. */
  gapOf(button: Element): Gap | undefined {
    return this.#gapOf.get(button);
  }

  /** Where the keyboard's focus is, if it is in the list. */
  #focus(): Focus | undefined {
    const { list } = this.#parts;
    // What was offered for the gaps of before mends nothing any more; the focus comes back from there.
    this.#parts.fixes.hidePopover();
    const index = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const gap = this.#gaps[index];
    return gap && { gap, index, isOnFix: document.activeElement!.matches(".fix") };
  }

  /** The same gap has the focus again; the next one where it is mended; the heading where there is none. */
  #focusAgain({ gap, index, isOnFix }: Focus): void {
    const same = this.#gaps.findIndex(
      ({ rule, message, uri }) => rule === gap.rule && message === gap.message && uri === gap.uri,
    );
    const items = [...this.#parts.list.children];
    const isListed = (item: Element) => !item.hasAttribute("hidden");
    const next = items.slice(same < 0 ? index : same).find(isListed) ?? items.findLast(isListed);
    const focused = next?.querySelector<HTMLElement>(isOnFix ? ".fix" : ".gap") ?? this.#parts.heading;
    focused.focus();
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
    item.append(button, this.#fixButton(gap));
    return item;
  }

  #fixButton(gap: Gap): HTMLElement {
    const button = element("button", "fix");
    button.append(severityIcon("hint"), element("span", "", words.fix));
    button.title = words.fix;
    button.type = "button";
    button.setAttribute("popovertarget", this.#parts.fixes.id);
    button.ariaHasPopup = "menu";
    button.ariaLabel = words.fixOf.replace("{0}", () => gap.message.replaceAll("`", ""));
    this.#gapOf.set(button, gap);
    return button;
  }
}

interface Focus {
  gap: Gap;
  index: number;
  /** It is on the button that mends the gap. */
  isOnFix: boolean;
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
