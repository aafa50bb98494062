/** A name made of the first words of a label: `Buying a fridge` gives `buying-a-fridge`; empty where there are no words in it. */
export function idFromLabel(label: string): string {
  const words =
    label
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{XIDC}+/gu) ?? [];
  return words
    .slice(0, 4)
    .join("-")
    .replace(/^[^\p{XIDS}]+/u, "");
}
