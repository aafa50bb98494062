/** The texts of a map, in the order in which they are drawn. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text!));
}

/** As a reader takes it in: spaces that keep words together are spaces. */
export function unescaped(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** What is told of marks and of texts that are cut. */
export function titlesIn(svg: string): string[] {
  return [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => unescaped(text!));
}

/** The lines of feelings, one a persona. */
export function curvesIn(svg: string): string[] {
  return [...svg.matchAll(/<path d="(M[^"]*C[^"]*)" fill="none" stroke="[^"]*" stroke-width="2.5"\/>/g)].map(
    ([, line]) => line!,
  );
}
