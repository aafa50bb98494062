import type { OtherState, PreviewResult } from "../../server/protocol.ts";
import { ChoiceMenu } from "./choice-menu.ts";
import type { Choices } from "./messages.ts";
import { part } from "./page.ts";
import { words } from "./words.ts";

interface Events {
  choose(change: Choices): void;
  showOther(other: OtherState): void;
}

/** The menus over the picture: what it shows, of which journey, and of whom. */
export class Menus {
  readonly #diagrams: ChoiceMenu;
  readonly #journeys: ChoiceMenu;
  readonly #personas: ChoiceMenu;
  readonly #scenarios: ChoiceMenu;
  readonly #states: ChoiceMenu;
  #others: readonly OtherState[] = [];

  constructor({ choose, showOther }: Events) {
    this.#diagrams = new ChoiceMenu(part("diagrams"), (diagram) => choose({ diagram }));
    this.#journeys = new ChoiceMenu(part("journeys"), (journey) => choose({ journey }));
    this.#personas = new ChoiceMenu(part("personas"), (persona) => choose({ persona }));
    this.#scenarios = new ChoiceMenu(part("scenarios"), (scenario) => choose({ scenario }));
    this.#states = new ChoiceMenu(part("states"), (index) => {
      const other = this.#others[Number(index)];
      if (other) showOther(other);
    });
  }

  /** Offers what can be chosen. A slip of the pen can take away the last journey; its picture stays then, and so do these. */
  show(result: PreviewResult): void {
    const { diagrams, diagram, journeys, journey, personas, persona, scenarios, scenario } = result;
    if (journeys.length === 0) return;
    this.#diagrams.show(diagrams, diagram);
    this.#journeys.show(journeys, journey);
    const everyone = personas.length > 1 ? [{ id: "", label: words.everyone }] : [];
    this.#personas.show([...everyone, ...personas], persona ?? "");
    this.#scenarios.show([{ id: "", label: words.everyWay }, ...scenarios], scenario ?? "");
    this.#showStates(result);
  }

  /** What the picture shows, in words. */
  get label(): string {
    return `${this.#diagrams.label}: ${this.#journeys.label}`;
  }

  /** The journey as it is comes first, what it should become last. */
  #showStates({ otherStates }: PreviewResult): void {
    this.#others = otherStates;
    const others = otherStates.map(({ state, label }, index) => ({ state, label, id: String(index) }));
    const isPlan = others.some(({ state }) => state === "current");
    const shown = { state: isPlan ? "future" : "current", label: this.#journeys.label, id: "" } as const;
    const now = others.filter(({ state }) => state === "current");
    const plans = others.filter(({ state }) => state === "future");
    const choices = [...now, shown, ...plans].map(({ id, state, label }) => ({
      id,
      label: `${words.states[state]}: ${label}`,
    }));
    this.#states.show(choices, "");
  }
}
