import { type Contest, contest } from "../contest.ts";
import { sizes } from "../documents/generated.ts";
import { figure, linesOf } from "../table.ts";
import type { Topic } from "../topic.ts";

const ours = "journey: parse";
const floor = "by hand";
const names = [ours, floor, "JSON.parse", "Langium: parse", "Mermaid: its diagrams"];

export const parse: Topic = {
  title: "Parse",

  async measure() {
    const contests: Contest[] = [];
    for (const lines of sizes) {
      const rounds = lines > 10_000 ? 5 : 9;
      contests.push(
        await contest({ module: "parse", lines, rounds, processes: names.map((name) => [name]) }),
      );
    }
    const at10k = contests[sizes.indexOf(10_000)]!;
    return {
      tables: [
        {
          title: "Reading a document",
          columns: sizes.flatMap((lines) => [linesOf(lines), "to floor"]),
          rows: names.map((name) => [
            name,
            ...contests.flatMap((found) => [
              figure(found.median(name), "ms"),
              figure(found.ratio(name, floor), "×"),
            ]),
          ]),
        },
      ],
      targets: [
        {
          name: "Parse of 10k lines, to a parser written by hand",
          measured: at10k.ratio(ours, floor),
          limit: 5,
          unit: "×",
        },
        {
          name: "Parse of 10k lines, to Langium's parse",
          measured: at10k.ratio(ours, "Langium: parse"),
          limit: 1 / 5,
          unit: "×",
        },
      ],
    };
  },
};
