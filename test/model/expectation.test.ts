import { describe, expect, it } from "vitest";
import { parse } from "../../grammar/parsing/parser.ts";
import { textOf } from "../../grammar/syntax.ts";
import type { PropertyDefinition } from "../../grammar/vocabulary/definitions.ts";
import { elements } from "../../grammar/vocabulary/table.ts";
import { expectNext } from "../../model/reading/expectation.ts";

/** What may follow a line: the types of its values, its named parts, and whether the line may end. */
function expectedAfter(line: string, properties: Readonly<Record<string, PropertyDefinition>>): string {
  const [chunk] = parse(line).chunks;
  const [statement] = chunk!.statements;
  const definition = properties[textOf(chunk!, statement!.keyword!)]!;
  const afterComma = line.trimEnd().endsWith(",");
  const found = expectNext(definition, statement!.words, afterComma, (word) => textOf(chunk!, word));
  const { values, parameters, complete } = found;
  return [...values.map(({ type }) => type), "|", ...parameters, ...(complete ? ["."] : [])].join(" ");
}

const promiseParts = "within by kept-at actual owner only except";
const metricParts = "target baseline from of per for as-of owner source trend better unit";

describe("after", () => {
  it.each([
    ["emotion ", "reference score |"],
    ["emotion neutral", "| ."],
    ["emotion eli", "score |"],
    ["emotion eli neutral", "| ."],
    ["emotion eli 4,", "reference score |"],
    ["emotion eli 4, mira", "score |"],
    ["channel", "reference |"],
    ["channel reviews", "| ."],
    ["channel reviews,", "reference |"],
    ["owner", "text |"],
    ['owner "A"', "| ."],
    ['owner "A",', "|"],
    ["consent", "text | ."],
    ["absent", "| ."],
    ["next", "reference |"],
    ["next buys", "percent text | ."],
    ["next buys 60%", "text | ."],
    ['next buys "Why"', "| ."],
    ["next buys 60%, leaves", "percent text | ."],
    ["promise", "name |"],
    ["promise p", `text | ${promiseParts} .`],
    ["promise within", `text | ${promiseParts} .`],
    ['promise p "P"', `| ${promiseParts} .`],
    ["promise p within", "duration |"],
    ["promise p within 24h", "| by kept-at actual owner only except ."],
    ["promise p actual", "either |"],
    ["promise p only eli,", "reference |"],
    ["promise p only eli, mira within 24h", "| by kept-at actual owner except ."],
    ["response", "| actual target ."],
    ["response actual", "duration |"],
    ["response actual 12h", "| target ."],
    ["metric", "name |"],
    ["metric refunds", `quantity | ${metricParts} .`],
    ["metric csat", `quantity | scores ${metricParts} .`],
    ["metric clv 840 EUR", `| margin churn discount ${metricParts} .`],
    ["metric churn", `quantity | lost ${metricParts} .`],
    ["metric nps 44 trend 2026-Q1", "quantity |"],
  ])("%s", (line, expected) => {
    expect(expectedAfter(line, elements.touchpoint.properties)).toBe(expected);
  });

  it.each([
    ["step", "either |"],
    ["step reads", "score text | at failed ."],
    ["step ad-hoc 4", "text | at failed ."],
    ['step reads "Note"', "| at failed ."],
    ["step reads failed", "| at ."],
    ["step reads failed at", "duration |"],
  ])("%s", (line, expected) => {
    expect(expectedAfter(line, elements.scenario.properties)).toBe(expected);
  });
});
