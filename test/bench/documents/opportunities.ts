import { phrases, teams } from "./phrases.ts";
import type { Random } from "./random.ts";
import type { Writer } from "./writer.ts";

/** Writes an idea for improvement; six lines. */
export function writeOpportunity(
  writer: Writer,
  random: Random,
  id: string,
  touchpoints: readonly string[],
): void {
  writer.block(`opportunity ${id} "${random.pick(phrases)}"`, () => {
    writer.line(`addresses ${random.pick(touchpoints)}`);
    writer.line(`impact ${random.whole(1, 5)}`);
    writer.line(`effort ${random.whole(1, 5)}`);
    writer.line(`owner "${random.pick(teams)}"`);
    writer.line("status planned");
  });
}
