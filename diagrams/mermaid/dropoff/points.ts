import { type Language, localise, type Message, message } from "../../../grammar/message.ts";
import type { Touchpoint } from "../../../model/journey-map.ts";
import { exitName } from "../../exit-name.ts";
import type { Walkers } from "./walkers.ts";

/** Where customers are: they begin, meet touchpoints, and end. */
export interface Point {
  readonly id: string;
  readonly label: string;
  /** What has to be known of it, beside its name or as much of that as there is room for. */
  readonly noted?: (name: string) => Message;
  readonly touchpoint?: Touchpoint;
  /** How it ends there. */
  readonly end?: "won" | "lost" | "continue" | "back" | "unknown";
}

export type End = NonNullable<Point["end"]>;

/** What is drawn of a journey, each thing once. */
export class Points {
  readonly #walkers: readonly Walkers[];
  readonly #language: Language;
  readonly #met = new Map<Touchpoint, Point>();
  readonly #ends = new Map<string, Point>();

  constructor(walkers: readonly Walkers[], language: Language) {
    this.#walkers = walkers;
    this.#language = language;
  }

  at(touchpoint: Touchpoint): Point {
    let point = this.#met.get(touchpoint);
    if (!point) {
      const { id, label } = touchpoint;
      point = { id, label, touchpoint, ...this.#note(touchpoint) };
      this.#met.set(touchpoint, point);
    }
    return point;
  }

  #note(touchpoint: Touchpoint): Pick<Point, "noted"> {
    const assumed = new Set(this.#walkers.map(({ after }) => after(touchpoint).assumed));
    if (assumed.has("too much")) return { noted: (name) => message("{0} (over 100 %)", name) };
    return assumed.has("unsaid") ? { noted: (name) => message("{0} (shares not said)", name) } : {};
  }

  exit({ declared: { exit } }: Touchpoint): Point {
    const { outcome, why } = exit!;
    const name = this.#say(exitName(outcome));
    return this.#end(outcome, why ? `${name}: ${why}` : name);
  }

  unknown(): Point {
    return this.#end("unknown", this.#say(endName("unknown")));
  }

  back(to: Touchpoint): Point {
    return this.#end("back", `↩ ${to.label}`);
  }

  #end(end: End, label: string): Point {
    const known = this.#ends.get(label) ?? { id: end, label, end };
    this.#ends.set(label, known);
    return known;
  }

  #say(text: Message): string {
    return localise(text, this.#language);
  }
}

/** How an end is called where all that are alike are drawn as one. */
export function endName(end: End): Message {
  switch (end) {
    case "back":
      return message("↩ Goes back");
    case "unknown":
      return message("Nobody says where");
    default:
      return exitName(end);
  }
}
