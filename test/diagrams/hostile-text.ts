import fc from "fast-check";

/** What means more than text to Mermaid, HTML, Markdown, JavaScript or Unicode. */
const hostile = {
  ascii: Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  keywords: ["title ", "section ", "journey", "Journey", "journeyé", "ſection ", "end", "subgraph", "graph"],
  statements: [
    "style ",
    "style x:y#a;",
    "classDef ",
    "classDef a:b#c;",
    "click ",
    "call f()",
    'href "',
    "class ",
  ],
  directions: ["direction ", "direction TB", "direction\u00a0LR", "TB", "BT", "RL", "LR", "TD"],
  accessibility: ["accTitle", "accTitle:", "accDescr:", "accDescr {"],
  diagramTypes: ["flowchart", "C4", "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment"],
  comments: ["%%", "%% comment", "%%{", "}%%", "%%{init: {}}%%", "%%{wrap}%%", "---"],
  syntax: ["-->", "-->|", ":::", "@{", "::icon(x)", ": 3: Me", "14:00: 3: Me"],
  entities: ["#35;", "#quot;", "#9829;", "&amp;", "&amp", "&lt", "&nbsp;", "&AMP", "&#65", "&#x41;"],
  sentinels: ["ﬂ°", "ﬂ°°35¶ß", "¶ß", "ﬂ", "°", "¶", "ß"],
  html: ["<br>", "</br>", "<b>", "</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '="x"'],
  markdown: ["**", "__", "~~", "\\n", "\\*", '"`', '`"', "```", "- ", "1. ", "> ", "# ", "[a](b)", "[a]: b"],
  links: ["http://a.b/c?d=e#f", "www.a.com", "a@b.com"],
  mathematics: ["$$", "$$x$$"],
  icons: ["fa:fa-car", "fab:fa-x"],
  values: ["0", "5", "NaN", "null", "true", "1e9", "2024-01-01", "__proto__", "constructor", "toString"],
  spaces: ["\n", "\r\n", "\t", "\v", "\f", "\x85", "\u2028", "\u2029", "\u00a0", "\u3000", "\ufeff"],
  controls: ["\0", "\x1b", "\x7f", "\ufffe", "\uffff"],
  zeroWidth: ["\u200b", "\u200c", "\u200d", "\u2060"],
  bidirectional: [..."\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"],
  halfPairs: ["\ud83d", "\ude00"],
  compositions: ["e\u0301", "\u0301", "\u0338", "\u212a", "\u037e", "\u1fef"],
  scripts: ["é", "İ", "ı", "日本語", "שלום עולם", "مرحبا", "ﷺ", "𝒳", "…", "“”", "–", "€", "½"],
  emoji: ["😀", "👩🏽‍💻", "👨‍👩‍👧", "🇩🇪", "☎️"],
};

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(hostile).flat()) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: codeUnit },
);

/** Any text, and more often than chance would have it, one that breaks a diagram. */
export const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
