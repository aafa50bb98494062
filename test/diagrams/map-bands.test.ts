import { expect, it } from "vitest";
import { bandsOf, type Column } from "../../diagrams/map/bands.ts";
import { checkText } from "../check-text.ts";

/** As many columns, each of another stage than the one before. */
async function columnsInStages(count: number): Promise<Column[]> {
  const { journeys } = await checkText('journey j "J" { stage a "A"; stage b "B" }');
  const stages = journeys[0]!.stages;
  return Array.from({ length: count }, (_, index) => ({ stage: stages[index % 2]!, touchpoint: null }));
}

it.each([
  [1, "band"],
  [20_000, "bands"],
])("a journey that is longer than anybody's is parted into %i %s", async (count) => {
  const columns = await columnsInStages(200_000);
  const bands = bandsOf(columns, count, 132);
  expect(bands).toHaveLength(count);
  expect(bands.reduce((sum, band) => sum + band.columns.length, 0)).toBe(columns.length);
});
