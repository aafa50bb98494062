import { Author } from "../author.ts";
import { p95, timesTable } from "../beside-floor.ts";
import { sizes } from "../documents/generated.ts";
import { keystrokes } from "../documents/typing.ts";
import {
  keystrokeToAskedDiagnostics,
  keystrokeToCompletion,
  keystrokeToDiagnostics,
  keystrokeToTokens,
} from "../exchanges/keystrokes.ts";
import { onDocuments } from "../on-documents.ts";
import { linesOf } from "../table.ts";
import type { Target, Topic } from "../topic.ts";

const rounds = 320;

export const typing: Topic = {
  title: "Typing in an editor",

  async measure() {
    const found = await onDocuments(rounds, (uri, text) => {
      const author = new Author(uri, keystrokes(text));
      return {
        "keystroke to diagnostics": keystrokeToDiagnostics(author),
        "keystroke to diagnostics, asked for": keystrokeToAskedDiagnostics(author),
        "keystroke to completion": keystrokeToCompletion(author),
        "keystroke to new colours": keystrokeToTokens(author),
      };
    });
    const target = (name: keyof typeof found, lines: (typeof sizes)[number], limit: number): Target => ({
      name: `${name} in ${linesOf(lines)}, p95`,
      measured: p95(found[name][sizes.indexOf(lines)]!),
      limit,
      unit: "ms",
    });
    return {
      tables: [timesTable("Over stdio", sizes.map(linesOf), found)],
      targets: [
        target("keystroke to diagnostics", 10_000, 16),
        target("keystroke to diagnostics", 100_000, 25),
        target("keystroke to completion", 10_000, 10),
        target("keystroke to completion", 100_000, 10),
      ],
    };
  },
};
