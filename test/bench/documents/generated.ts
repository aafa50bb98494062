import { linesOfStage, mostStages, writeJourney } from "./journeys.ts";
import { channels, labelOf, people, phrases } from "./phrases.ts";
import { Random } from "./random.ts";
import { Writer } from "./writer.ts";

/** The sizes that are measured, in lines. */
export const sizes = [1_000, 10_000, 100_000] as const;

/** A file of about so many lines: what journeys share, then journeys of about 500 lines. The same in every run. */
export function generatedDocument(lines: number): string {
  const random = new Random(lines);
  const writer = new Writer();
  writeSharedElements(writer, random);
  for (let number = 1; writer.lineCount < lines; number++) {
    const stagesLeft = Math.ceil((lines - writer.lineCount) / linesOfStage);
    writeJourney(writer, random, number, Math.min(stagesLeft, mostStages));
  }
  return writer.text;
}

/** The name of the file that {@link generatedFiles} import. */
export const sharedFile = "shared.journey";

/** Files of about 170 lines with a journey each, and the one that they all import, by their names. */
export function generatedFiles(count: number): Map<string, string> {
  const shared = new Writer();
  writeSharedElements(shared, new Random(0));
  const files = new Map([[sharedFile, shared.text]]);
  for (let number = 1; number <= count; number++) {
    const writer = new Writer();
    writer.line(`import "./${sharedFile}"`);
    writeJourney(writer, new Random(number), number, 2);
    files.set(`journey-${number}.journey`, writer.text);
  }
  return files;
}

/** The personas, the channel and the lifecycle that generated journeys use. */
function writeSharedElements(writer: Writer, random: Random): void {
  writer.line("// What all journeys share.");
  for (const id of people) {
    writer.emptyLine();
    writer.block(`persona ${id} "${labelOf(id)}"`, () => {
      writer.line(`segment "${random.pick(phrases)}"`);
      writer.line(`goal "${random.pick(phrases)}"`);
      writer.line(`need "${random.pick(phrases)}"`);
      writer.line('criterion "Price"');
      writer.line(`pain "${random.pick(phrases)}" severity medium`);
      writer.line(`quote "${random.pick(phrases)}"`);
      writer.line(`trait "Age" "${random.whole(20, 80)}"`);
      writer.line(`channels ${channels.slice(0, 6).join(", ")}`);
      writer.line("share 10%");
      writer.line('source "Survey, 2026"');
    });
  }
  writer.emptyLine();
  writer.block('channel kiosk "Kiosk in the hall"', () => {
    writer.line("phase during");
    writer.line("run-by company");
    writer.line("direction inbound");
    writer.line("kind information");
    writer.line('description "A touch screen beside the entrance"');
  });
  writer.emptyLine();
  writer.block('lifecycle renting "Renting a bike"', () => {
    writer.line('step awareness "Hears of it" phase before');
    writer.line("step decision phase during");
    writer.line("step service phase after optional");
  });
}
