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

  /** Shows the gaps of a document. What stays the same stays untouched, keyboard focus, scrolling and all. */
  show(gaps: readonly Gap[], uri: string): void {
    const content = JSON.stringify([uri, gaps]);
    if (content === this.#shown) return;
    this.#shown = content;
    this.#gaps = severities.flatMap((severity) => gaps.filter((gap) => gap.severity === severity));
    this.#filters.count(this.#gaps);
    // What was offered for the gaps of before mends nothing any more. The focus comes back from there.
    this.#parts.fixes.hidePopover();
    const focus = this.#focus();
    this.#update(uri);
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
    return this.#gapOf.get(button.closest("li") ?? button);
  }

  /** Takes away the items of gaps that are mended, and adds those of new ones between the others. */
  #update(uri: string): void {
    const { list } = this.#parts;
    const before = Map.groupBy(list.children, (item) => wordsOf(this.#gapOf.get(item)!));
    const items = this.#gaps.map((gap) => before.get(wordsOf(gap))?.shift() ?? this.#item(gap));
    for (const item of [...before.values()].flat()) item.remove();
    for (const [index, item] of items.entries()) {
      const gap = this.#gaps[index]!;
      this.#gapOf.set(item, gap);
      item.querySelector(".gap-place")!.textContent = place(gap, uri);
      const there = list.children[index];
      if (there !== item) list.insertBefore(item, there ?? null);
    }
  }

  /** Where the keyboard's focus is, if it is in the list. */
  #focus(): Focus | undefined {
    const items = [...this.#parts.list.children];
    const index = items.findIndex((item) => item.contains(document.activeElement));
    if (index < 0) return undefined;
    const nearest = [...items.slice(index), ...items.slice(0, index).reverse()];
    return { nearest, isOnFix: document.activeElement!.matches(".fix") };
  }

  #focusAgain({ nearest, isOnFix }: Focus): void {
    const items = [...nearest, ...this.#parts.list.children];
    const next = items.find((item) => item.isConnected && !item.hasAttribute("hidden"));
    const button = next?.querySelector<HTMLElement>(isOnFix ? ".fix" : ".gap");
    (button ?? this.#parts.heading).focus();
  }

  #item(gap: Gap): HTMLElement {
    const item = element("li");
    const button = element("button", "gap");
    button.type = "button";
    const details = element("span", "gap-details");
    details.append(element("span", "gap-place"), element("span", "gap-rule", gap.rule));
    const message = element("span", "gap-message");
    message.append(...prose(gap.message));
    button.append(severityIcon(gap.severity, words.severities[gap.severity].name), message, details);
    button.addEventListener("click", () => this.#goTo(this.#gapOf.get(item)!));
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
    return button;
  }
}

interface Focus {
  /** The item with the focus, those behind it, then those before it. */
  nearest: readonly Element[];
  /** It is on the button that mends the gap. */
  isOnFix: boolean;
}

/** What an item says of a gap, whatever its place. */
function wordsOf({ severity, rule, message }: Gap): string {
  return JSON.stringify([severity, rule, message]);
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
