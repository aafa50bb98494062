/** The signs and words that people write for a currency instead of its code. */
const codes: Readonly<Record<string, string>> = {
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  $: "USD",
  dollar: "USD",
  dollars: "USD",
  usd: "USD",
  "£": "GBP",
  pound: "GBP",
  pounds: "GBP",
  gbp: "GBP",
};

/** The code of ISO 4217 for a sign or word. */
export function currencyCalled(word: string): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(codes, lower) ? codes[lower] : undefined;
}

let known: ReadonlySet<string> | null = null;

/** Whether a word is a code of ISO 4217. */
export function isCurrency(word: string): boolean {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known.has(word);
}
