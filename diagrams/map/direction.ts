/** Letters of scripts that are written from right to left. */
export const fromRight = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

const firstLetter = /\p{L}/u;

/** Whether a text is written from right to left: it is as its first letter is. */
export function isFromRight(text: string): boolean {
  const [letter] = firstLetter.exec(text) ?? [];
  return letter !== undefined && fromRight.test(letter);
}
