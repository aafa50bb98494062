import type { PropertyDefinition, Saying, Slot } from "./definitions.ts";
import { scoreWords, type ValueType } from "./value-types.ts";

/** How a property is written: `rating RATIO [from FIGURE]`. What may be left out stands in brackets. */
export function signatureOf(keyword: string, definition: PropertyDefinition): string {
  const parameters = Object.entries(definition.parameters ?? {}).map(
    ([name, saying]) => `[${said(name, saying)}]`,
  );
  return [said(keyword, definition), ...parameters].join(" ");
}

/** How a named part is written: `within DURATION`. */
export function said(name: string, { values, list }: Saying): string {
  const parts = Object.entries<Slot>(values).map(([slot, type]) => {
    const shape = shapeOf(type, slot);
    return type.optional ? `[${shape}]` : shape;
  });
  return [name, ...parts, ...(list ? [", …"] : [])].join(" ").replace(" , …", ", …");
}

function shapeOf(type: ValueType, slot: string): string {
  switch (type.type) {
    case "text":
      return '"…"';
    case "name":
      return slot.toUpperCase();
    case "label":
      return 'WORD-OR-"…"';
    case "quantity":
      return "FIGURE";
    case "score":
      return `1..5|${scoreWords.join("|")}`;
    case "word":
      return type.words.length > 6 ? slot.toUpperCase() : type.words.join("|");
    case "number":
      return type.min !== undefined && type.max !== undefined ? `${type.min}..${type.max}` : "NUMBER";
    case "reference":
      return type.to.join("|").toUpperCase();
    case "either":
      return type.options.map((option) => shapeOf(option, slot)).join("|");
    default:
      return type.type.toUpperCase();
  }
}
