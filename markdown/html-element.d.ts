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
/** Reads the HTML that we write ourselves: elements that are closed, attributes in `"`, `&#38;` and its like. */
export declare function htmlElement(html: string): Element;
export {};
