import type { Statement, Value } from "../grammar/syntax.ts";
import type { Properties } from "../grammar/vocabulary/definitions.ts";
import type { ElementKind, elements } from "../grammar/vocabulary/table.ts";

type Vocabulary = typeof elements;

/** What every element has, beside its properties and the elements in it, which stand under their keywords. */
interface Declared<K extends ElementKind> {
  readonly kind: K;
  /** Empty where none was written; a problem is reported there. */
  readonly id: string;
  readonly label: string;
  readonly syntax: Statement;
  /** Where its id was written. */
  readonly name: Value | null;
}

type Children<K extends ElementKind> = {
  readonly [C in Vocabulary[K]["elements"][number] & ElementKind]: readonly DeclaredElement<C>[];
};

/** An element as it was declared in one place: plain data, typed after the vocabulary, names not yet looked up. */
export type DeclaredElement<K extends ElementKind> = Declared<K> &
  Properties<Vocabulary[K]["properties"]> &
  Children<K>;

export interface DeclaredPersona extends DeclaredElement<"persona"> {}
export interface DeclaredChannel extends DeclaredElement<"channel"> {}
export interface DeclaredLifecycle extends DeclaredElement<"lifecycle"> {}
export interface DeclaredJourney extends DeclaredElement<"journey"> {}
export interface DeclaredStage extends DeclaredElement<"stage"> {}
export interface DeclaredTouchpoint extends DeclaredElement<"touchpoint"> {}
export interface DeclaredActivity extends DeclaredElement<"activity"> {}
export interface DeclaredOpportunity extends DeclaredElement<"opportunity"> {}
export interface DeclaredScenario extends DeclaredElement<"scenario"> {}

/** A property's name in the model to its type, for rules that speak of one kind of fact. */
export type Metric = DeclaredJourney["metric"][number];
export type PromiseFact = DeclaredTouchpoint["promise"][number];
export type Rating = NonNullable<DeclaredTouchpoint["rating"]>;

/** What the statements of one chunk declare. */
export interface Declarations {
  readonly import: readonly Properties<Vocabulary["file"]["properties"]>["import"][number][];
  readonly persona: readonly DeclaredPersona[];
  readonly channel: readonly DeclaredChannel[];
  readonly lifecycle: readonly DeclaredLifecycle[];
  readonly journey: readonly DeclaredJourney[];
}
