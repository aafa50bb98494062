/** An element of a page as unified has it. */
export interface Element {
  readonly type: "element";
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string | string[]>>;
  readonly children: (Element | Text)[];
}

interface Text {
  readonly type: "text";
  readonly value: string;
}

const tagOrText = /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/gi;
const attribute = / ([\w:-]+)="([^"]*)"/g;

/** Reads the HTML that we write ourselves: elements that are closed, attributes in `"`, `&#38;` and its like. */
export function htmlElement(html: string): Element {
  const root: Element = { type: "element", tagName: "", properties: {}, children: [] };
  const open = [root];
  for (const [, closes, tagName, attributes, isEmpty, text] of html.trim().matchAll(tagOrText)) {
    const { children } = open.at(-1)!;
    if (text !== undefined) children.push({ type: "text", value: unescaped(text) });
    else if (closes) open.pop();
    else {
      const element: Element = {
        type: "element",
        tagName: tagName!,
        properties: readProperties(attributes!),
        children: [],
      };
      children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root.children[0] as Element;
}

function readProperties(attributes: string): Element["properties"] {
  return Object.fromEntries(
    Array.from(attributes.matchAll(attribute), ([, name, value]) =>
      name === "class" ? ["className", value!.split(" ")] : [name!, unescaped(value!)],
    ),
  );
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
