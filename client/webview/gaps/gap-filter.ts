import type { Gap } from "../../../server/protocol.ts";
import type { GapFilter } from "../messages.ts";
import { fill, words } from "../words.ts";
import { severityIcon } from "./severity-icon.ts";

type Severity = Gap["severity"];

/** From the worst on. */
export const severities = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[];

/** The elements of the page that choose which gaps are listed. */
export interface GapFilterParts {
  /** Holds a button for each severity. */
  severities: HTMLElement;
  search: HTMLInputElement;
}

/** Chooses which gaps are listed: by severity, and by what they say. */
export class GapFilters {
  readonly #parts: GapFilterParts;
  readonly #onChange: (chosen: GapFilter) => void;
  #chosen: GapFilter;

  constructor(parts: GapFilterParts, chosen: GapFilter, onChange: (chosen: GapFilter) => void) {
    this.#parts = parts;
    this.#chosen = chosen;
    this.#onChange = onChange;
    parts.search.value = chosen.text;
    parts.search.addEventListener("input", () => this.#choose({ text: parts.search.value }));
  }

  /** Counts the gaps, one button a severity. */
  count(gaps: readonly Gap[]): void {
    const present = severities.flatMap((severity) => {
      const count = gaps.filter((gap) => gap.severity === severity).length;
      return count > 0 ? [{ severity, count }] : [];
    });
    const focused = document.activeElement?.getAttribute("data-severity");
    this.#parts.severities.replaceChildren(
      ...present.map(({ severity, count }) => this.#button(severity, count)),
    );
    this.#parts.severities.querySelector<HTMLElement>(`[data-severity="${focused}"]`)?.focus();
    this.#parts.search.hidden = gaps.length < 2;
  }

  lets({ severity, message, rule }: Gap): boolean {
    const { text, leftOut } = this.#chosen;
    const sought = text.trim().toLocaleLowerCase(words.language);
    const said = `${message.replaceAll("`", "")} ${rule}`.toLocaleLowerCase(words.language);
    return !leftOut.includes(severity) && said.includes(sought);
  }

  #button(severity: Severity, count: number): HTMLElement {
    const { one, many } = words.severities[severity];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "count";
    button.dataset.severity = severity;
    button.ariaPressed = String(!this.#chosen.leftOut.includes(severity));
    button.append(severityIcon(severity), count === 1 ? one : fill(many, count));
    button.addEventListener("click", () => {
      const isLeftOut = this.#chosen.leftOut.includes(severity);
      const others = this.#chosen.leftOut.filter((each) => each !== severity);
      button.ariaPressed = String(isLeftOut);
      this.#choose({ leftOut: isLeftOut ? others : [...others, severity] });
    });
    return button;
  }

  #choose(change: Partial<GapFilter>): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.#onChange(this.#chosen);
  }
}
