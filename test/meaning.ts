import { SourceDocument } from "../grammar/document.ts";
import { localise } from "../grammar/message.ts";
import { bind } from "../model/reading/bind.ts";

/** What a text declares and what is wrong with it, without the places. */
export function meaningOf(text: string): unknown {
  const { chunks } = SourceDocument.parse("memory:a", text);
  const declared = chunks.map((chunk) => bind(chunk).declarations);
  const problems = chunks.flatMap((chunk) => [...chunk.problems, ...bind(chunk).problems]);
  const comments = chunks.flatMap((chunk) =>
    chunk.comments.map(({ start, end }) => chunk.text.slice(start, end)),
  );
  const kinds = ["import", "persona", "channel", "lifecycle", "journey"] as const;
  return {
    declared: kinds.map((kind) =>
      JSON.parse(
        JSON.stringify(
          declared.flatMap((each) => [...each[kind]]),
          withoutPlaces,
        ),
      ),
    ),
    // What is said of a misread line may hang on the spaces between its words, which a formatter sets right.
    problems: problems
      .map(({ code, message }) => (code === "syntax" ? `${code} ${localise(message)}` : code))
      .sort(),
    comments,
  };
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (key === "syntax" || key === "spans") return undefined;
  return key === "name" && typeof value === "object" ? undefined : value;
}
