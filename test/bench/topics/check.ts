import { rules } from "../../../gaps/catalogue.ts";
import { type Contest, contest } from "../contest.ts";
import { sizes } from "../documents/generated.ts";
import { figure, linesOf, type Table } from "../table.ts";
import type { Topic } from "../topic.ts";

const ours = "journey: check";
const rival = "Langium: parse, link, validate";
const names = [ours, "journey: parse", "journey: format", rival];
const steps = ["journey: parse", "bind", "look up names", "all rules"];

export const check: Topic = {
  title: "Check",

  async measure() {
    const contests: Contest[] = [];
    for (const lines of sizes) {
      const rounds = lines > 10_000 ? 5 : 9;
      contests.push(
        await contest({ module: "check", lines, rounds, processes: names.map((name) => [name]) }),
      );
    }
    const table = {
      title: "Checking a document",
      columns: sizes.flatMap((lines) => [linesOf(lines), "to rival"]),
      rows: names.map((name) => [
        name,
        ...contests.flatMap((found) => [
          figure(found.median(name), "ms"),
          figure(found.ratio(name, rival), "×"),
        ]),
      ]),
    };
    return {
      tables: [table, await parts()],
      targets: [
        {
          name: "Check of 10k lines, to Langium's parse, link and validate",
          measured: contests[sizes.indexOf(10_000)]!.ratio(ours, rival),
          limit: 1 / 4,
          unit: "×",
        },
      ],
    };
  },
};

/** What the time goes to, each part alone. */
async function parts(): Promise<Table> {
  const ruleNames = rules.map((rule) => rule.name);
  const found = await contest({
    module: "check",
    lines: 10_000,
    rounds: 5,
    processes: [[ours], ...steps.map((name) => [name]), ruleNames],
  });
  const row = (name: string, shown = name) => [
    shown,
    figure(found.median(name), "ms"),
    figure(100 * found.ratio(name, ours), "%"),
  ];
  return {
    title: "Parts of a check",
    columns: ["10k lines", "of check"],
    rows: [row(ours), ...steps.map((name) => row(name)), ...ruleNames.map((name) => row(name, `  ${name}`))],
  };
}
