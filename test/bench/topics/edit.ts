import { contest } from "../contest.ts";
import { sizes } from "../documents/generated.ts";
import { figure, linesOf } from "../table.ts";
import type { Topic } from "../topic.ts";

const names = ["edit", "edit and check"];

export const edit: Topic = {
  title: "Edit",

  async measure() {
    const columns: string[][] = [];
    for (const lines of sizes) {
      const found = await contest({
        module: "edit",
        lines,
        rounds: 7,
        processes: names.map((name) => [name]),
      });
      columns.push(names.map((name) => figure(found.median(name), "ms")));
    }
    return {
      tables: [
        {
          title: "One keystroke",
          columns: sizes.map(linesOf),
          rows: names.map((name, row) => [name, ...columns.map((column) => column[row]!)]),
        },
      ],
      targets: [],
    };
  },
};
