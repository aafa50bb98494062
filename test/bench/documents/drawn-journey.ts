import { labelOf, people } from "./phrases.ts";
import { Random } from "./random.ts";
import { writeTouchpoint } from "./touchpoints.ts";
import { Writer } from "./writer.ts";

/** The numbers of touchpoints with which drawing is measured. */
export const touchpointCounts = [20, 100, 500] as const;

const touchpointsInStage = 5;
const personas = people.slice(0, 3);

/** A file with one journey of so many touchpoints, which says some of everything. The same in every run. */
export function journeyOfTouchpoints(count: number): string {
  const random = new Random(count);
  const writer = new Writer();
  const ids = Array.from({ length: count }, (_, index) => `step-${index + 1}`);
  for (const id of personas) writer.line(`persona ${id} "${labelOf(id)}"`);
  writer.block('journey drawn "A journey that is drawn"', () => {
    writer.line(`personas ${personas.join(", ")}`);
    for (let first = 0; first < count; first += touchpointsInStage) {
      writer.block(`stage stage-${first} "${labelOf(`stage-${first}`)}"`, () => {
        for (const [index, id] of ids.slice(first, first + touchpointsInStage).entries())
          writeTouchpoint(writer, random, { id, number: first + index + 1, others: ids, personas });
      });
    }
  });
  return writer.text;
}
