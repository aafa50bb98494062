import fc from "fast-check";

const pieces = [
  "journey a \"A\" {\n", "journey b {", "persona p \"P\" {\n", "persona p\n", "channel c {", "channel web\n", "import \"./x.journey\"\n",
  "lifecycle l \"L\" {}\n", "  stage s \"S\" {\n", "    touchpoint t \"T\" {\n", "      emotion eli 4, miranda 2\n", "      rating 5/5 from 1 // note\n",
  "    }\n", "  }\n", "}\n", "{", "}", "{ ", " }", "\"", "\"\"\"", "\"open", "“quoted”", "'it", "/*", "*/", "//", "// x\n", ";", ",", ",\n", "\n", "\r\n", "\r",
  "\n\n", " ", "  ", "\t", "\u00a0", "\ufeff", "\u2028", "\u0000", "\ud83d\ude00", "\ud83d", "\ude00", "é", "レビュー", "समीक्षा", "a", "goal", "-", "12abc", "4.5/5", "35%", "24h",
  "1h30min", "2026-09-14", "2026-Q3", "-12", "\\", "\\u{110000}", "@", "->", "=", ":", "\njourney z {\n", "\n\"\"\"\n", "\n}",
];

/** Texts made of pieces of the language in any order, and of anything at all. */
export const brokenText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
