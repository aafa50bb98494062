import { patterns } from "./parsing/tokens.ts";
import type { PropertyDefinition, Saying } from "./vocabulary/definitions.ts";
import { metricKinds, metricParameters } from "./vocabulary/metric-kinds.ts";
import { type ElementKind, elements } from "./vocabulary/table.ts";

interface TextMatePattern {
  name?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Record<string, { name: string }>;
  patterns?: TextMatePattern[];
}

/**
 * The TextMate grammar, for editors that colour text before the language server has read it. Keywords are such
 * only at the start of a statement, named parts only inside of one.
 */
export function textMateGrammar(): object {
  const kinds = Object.keys(elements).filter((kind) => kind !== "file") as ElementKind[];
  const rows: [string, PropertyDefinition][] = Object.values(elements).flatMap(({ properties }) =>
    Object.entries<PropertyDefinition>(properties),
  );
  const sayings: Saying[] = rows.map(([, row]) => row);
  const parameters = new Set([
    ...rows.flatMap(([, row]) => Object.keys(row.parameters ?? {})),
    ...Object.keys(metricParameters),
    ...Object.values(metricKinds).flatMap((kind) => Object.keys(kind.parameters)),
  ]);
  const words = new Set([
    ...sayings.flatMap(wordsOf),
    ...rows.flatMap(([, row]) => Object.values<Saying>(row.parameters ?? {}).flatMap(wordsOf)),
  ]);
  const statementStart = "(?:^|(?<=[{};]))\\s*";
  return {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "Journey",
    scopeName: "source.journey",
    patterns: [
      { name: "comment.line.double-slash.journey", match: patterns.lineComment.source },
      { name: "comment.block.journey", begin: "/\\*", end: "\\*/" },
      { name: "string.quoted.triple.journey", begin: '"""', end: '"""' },
      {
        name: "string.quoted.double.journey",
        begin: '"',
        end: '"|$',
        patterns: [
          { name: "constant.character.escape.journey", match: '\\\\(?:u\\{[0-9a-fA-F]{1,6}\\}|["\\\\nt])' },
        ],
      },
      {
        match: `${statementStart}(${oneOf(kinds)})\\s+(${name})(?=\\s*(?:"|\\{))`,
        captures: { "1": { name: "keyword.control.journey" }, "2": { name: "entity.name.type.journey" } },
      },
      {
        match: `${statementStart}(${oneOf([...kinds, ...rows.map(([keyword]) => keyword)])})${wordEnd}`,
        captures: { "1": { name: "keyword.other.journey" } },
      },
      { name: "constant.numeric.date.journey", match: patterns.date.source },
      {
        name: "constant.numeric.journey",
        match: [patterns.ratio, patterns.percent, patterns.duration, patterns.number]
          .map((each) => each.source)
          .join("|"),
      },
      { name: "keyword.operator.word.journey", match: `${wordStart}(?:${oneOf(parameters)})${wordEnd}` },
      { name: "constant.language.journey", match: `${wordStart}(?:${oneOf(words)})${wordEnd}` },
      { name: "variable.other.journey", match: name },
      { name: "punctuation.separator.journey", match: "," },
    ] satisfies TextMatePattern[],
  };
}

/** TextMate's regular expressions know letters and digits, not the XID classes. */
const name = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*";
const wordStart = "(?<![\\p{L}\\p{M}\\p{N}_-])";
const wordEnd = "(?![\\p{L}\\p{M}\\p{N}_-])";

function oneOf(words: Iterable<string>): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

function wordsOf({ values }: Saying): readonly string[] {
  return Object.values(values).flatMap((slot) => (slot.type === "word" ? slot.words : []));
}
