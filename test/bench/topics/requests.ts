import { p95, timesTable } from "../beside-floor.ts";
import { sizes } from "../documents/generated.ts";
import { codeLenses, codeLensOfShared, hover, placeAfter, rename } from "../exchanges/requests.ts";
import { onDocuments } from "../on-documents.ts";
import { linesOf } from "../table.ts";
import type { Topic } from "../topic.ts";

const rounds = 100;

export const requests: Topic = {
  title: "Asking in an editor",

  async measure() {
    const found = await onDocuments(rounds, (uri, text) => {
      const inMiddle = (before: string) => placeAfter(before, uri, text, text.length / 2);
      return {
        "hover over a keyword": hover(inMiddle("\n    touchpoint ")),
        "hover over a name": hover(inMiddle("      personas ")),
        "rename of a persona": rename(placeAfter("persona ", uri, text)),
        "rename of a touchpoint": rename(inMiddle("\n    touchpoint ")),
        "code lenses": codeLenses(uri),
        "code lens of a persona": codeLensOfShared(uri),
      };
    });
    const at100k = sizes.indexOf(100_000);
    return {
      tables: [timesTable("Over stdio", sizes.map(linesOf), found)],
      targets: (["hover over a keyword", "hover over a name"] as const).map((name) => ({
        name: `${name} in ${linesOf(100_000)}, p95`,
        measured: p95(found[name][at100k]!),
        limit: 10,
        unit: "ms",
      })),
    };
  },
};
