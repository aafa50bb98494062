/**
 * Makes what is shown look as a newer version of what it was made of. What did not change keeps its elements, with the
 * keyboard's focus and all that the page has added to them; nothing else is laid out and painted anew.
 * @param shown a copy of `before`, which may have further attributes
 */
export function patch(shown: Node, before: Node, now: Node): void {
  if (before.isEqualNode(now)) return;
  if (
    !(shown instanceof Element && before instanceof Element && now instanceof Element) ||
    !isAlike(before, now)
  ) {
    shown.parentNode!.replaceChild(copyOf(now), shown);
    return;
  }
  patchAttributes(shown, before, now);
  const [older, newer] = [[...before.childNodes], [...now.childNodes]];
  if (older.length === newer.length && shown.childNodes.length === newer.length)
    for (const [index, child] of [...shown.childNodes].entries()) patch(child, older[index]!, newer[index]!);
  else shown.replaceChildren(...newer.map(copyOf));
}

/** A copy for the page. */
export function copyOf<N extends Node>(made: N): N {
  return document.importNode(made, true);
}

function isAlike(before: Element, now: Element): boolean {
  return before.localName === now.localName && before.namespaceURI === now.namespaceURI;
}

function patchAttributes(shown: Element, before: Element, now: Element): void {
  for (const name of before.getAttributeNames()) if (!now.hasAttribute(name)) shown.removeAttribute(name);
  for (const name of now.getAttributeNames()) {
    const value = now.getAttribute(name)!;
    if (value !== before.getAttribute(name)) shown.setAttribute(name, value);
  }
}
