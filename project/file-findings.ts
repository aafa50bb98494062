import type { Finding } from "../gaps/finding.ts";
import { placeOf } from "../gaps/finding.ts";
import type { SourceDocument } from "../grammar/document.ts";
import type { Message } from "../grammar/message.ts";
import { bind } from "../model/reading/bind.ts";
import type { ImportFact } from "./imports.ts";

/** What is wrong with an import. */
export function wrongImport(uri: string, { syntax, spans }: ImportFact, message: Message): Finding {
  return {
    rule: "invalid-import",
    severity: "error",
    at: placeOf(uri, syntax, spans.path),
    message,
    related: [],
  };
}

/** The problems of syntax and vocabulary: findings too. */
export function problemsOf({ uri, chunks }: SourceDocument): Finding[] {
  return chunks.flatMap((chunk) =>
    [...chunk.problems, ...bind(chunk).problems].map(({ code, message, start, end }) => ({
      rule: code,
      severity: "error" as const,
      at: { uri, chunk, start, end },
      message,
      related: [],
    })),
  );
}

export function inFileOrder({ chunks }: SourceDocument, findings: readonly Finding[]): Finding[] {
  const byChunk = Map.groupBy(findings, ({ at }) => at.chunk);
  return chunks.flatMap((chunk) => (byChunk.get(chunk) ?? []).sort((a, b) => a.at.start - b.at.start));
}
