import type { Choice } from "../../server/protocol.ts";

/** A drop-down menu with its label, out of sight while there is nothing to choose. */
export class ChoiceMenu {
  readonly #select: HTMLSelectElement;
  readonly #container: HTMLElement;
  #choices = "";

  /** @param container a label that holds a `<select>`. */
  constructor(container: HTMLElement, onChoose: (id: string) => void) {
    const select = container.querySelector("select");
    if (!select) throw new Error("A menu needs a <select>.");
    this.#container = container;
    this.#select = select;
    select.addEventListener("change", () => onChoose(select.value));
  }

  /** Offers the choices. An open menu stays open while they are the same. */
  show(choices: readonly Choice[], chosen: string | undefined): void {
    const content = JSON.stringify(choices);
    if (content !== this.#choices) {
      this.#choices = content;
      this.#select.replaceChildren(...choices.map(({ id, label }) => new Option(label, id)));
    }
    if (chosen !== undefined) this.#select.value = chosen;
    this.#container.hidden = choices.length < 2;
  }

  /** The label of what is chosen. */
  get label(): string {
    return this.#select.selectedOptions[0]?.label ?? "";
  }
}
