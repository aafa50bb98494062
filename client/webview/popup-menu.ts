export interface MenuItem {
  label: string;
  choose(): void;
}

/** A menu that opens below the buttons that name it in `popovertarget`, and closes by itself. */
export class PopupMenu {
  readonly #menu: HTMLElement;
  #opener: HTMLElement | undefined;

  /** @param onOpen is told which button opened it, and offers what there is to choose. */
  constructor(menu: HTMLElement, onOpen: (opener: HTMLElement) => void) {
    this.#menu = menu;
    addEventListener(
      "click",
      ({ target }) => {
        const opener =
          target instanceof Element && target.closest<HTMLElement>(`[popovertarget="${menu.id}"]`);
        if (!opener) return;
        this.#opener = opener;
        this.#place();
      },
      { capture: true },
    );
    menu.addEventListener("toggle", ({ newState }) => {
      const isOpen = newState === "open";
      this.#opener?.setAttribute("aria-expanded", String(isOpen));
      if (!isOpen || !this.#opener) return;
      onOpen(this.#opener);
      this.#place();
    });
    menu.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Offers what can be chosen, or says why there is nothing. */
  offer(items: readonly MenuItem[], none = ""): void {
    const buttons = items.map((item) => this.#button(item));
    const nothing = document.createElement("p");
    nothing.textContent = none;
    this.#menu.replaceChildren(...(buttons.length > 0 ? buttons : [nothing]));
    this.#place();
    (buttons[0] ?? this.#menu).focus();
  }

  #button({ label, choose }: MenuItem): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "menuitem";
    button.tabIndex = -1;
    button.textContent = label;
    button.addEventListener("click", () => {
      this.#menu.hidePopover();
      choose();
    });
    return button;
  }

  #onKey(event: KeyboardEvent): void {
    const items = [...this.#menu.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Tab") this.#menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }

  /** Below its button, or above where there is no room, and never over an edge. */
  #place(): void {
    const { left, top, bottom } = this.#opener?.getBoundingClientRect() ?? new DOMRect();
    const { width, height } = this.#menu.getBoundingClientRect();
    const isBelow = bottom + height <= innerHeight || top < height;
    this.#menu.style.left = `${Math.max(0, Math.min(left, innerWidth - width - 4))}px`;
    this.#menu.style.top = `${isBelow ? bottom + 2 : top - height - 2}px`;
  }
}
