import { writeMetric } from "./metrics.ts";
import { writeOpportunity } from "./opportunities.ts";
import { deeds, labelOf, people, phrases, teams } from "./phrases.ts";
import type { Random } from "./random.ts";
import { writeTouchpoint } from "./touchpoints.ts";
import type { Writer } from "./writer.ts";

const stageNames = [
  "awareness",
  "consideration",
  "decision",
  "waiting",
  "first-weeks",
  "service",
  "renewal",
  "leaving",
] as const;

/** The stages of a long journey, of about 500 lines. */
export const mostStages: number = stageNames.length;

/** About how many lines a stage adds. */
export const linesOfStage = 60;

const touchpointsInStage = 4;

/** The personas that journeys are about. */
const personas = people.slice(0, 4);

interface StagePlan {
  readonly id: string;
  readonly touchpoints: readonly string[];
}

/** Writes a journey, with some of everything that it can hold. */
export function writeJourney(writer: Writer, random: Random, number: number, stageCount: number): void {
  const stages = stageNames.slice(0, stageCount).map((id, stage): StagePlan => {
    const first = stage * touchpointsInStage;
    const touchpoints = Array.from(
      { length: touchpointsInStage },
      (_, index) => `${deeds[(first + index + number) % deeds.length]}-${first + index}`,
    );
    return { id, touchpoints };
  });
  const all = stages.flatMap((stage) => stage.touchpoints);

  writer.emptyLine();
  writer.block(`journey journey-${number} "${random.pick(phrases)}"`, () => {
    writeHeader(writer, random);
    stages.forEach((stage, index) => {
      writeStage(writer, random, stage, index * touchpointsInStage, all);
    });
    writeActivities(writer, random, stages);
    writeOpportunity(writer, random, "bigger-idea", all);
    writeScenario(writer, random, all);
  });
}

function writeHeader(writer: Writer, random: Random): void {
  writer.line('vision """');
  writer.line(`  ${random.pick(phrases)}.`);
  writer.line(`  ${random.pick(phrases)}.`);
  writer.line('"""');
  writer.line('scope "From the first search to the second year"');
  writer.line(`owner "${random.pick(teams)}"`);
  writer.line("state current");
  writer.line("reviewed 2026-09-14");
  writer.line("review-every 180d");
  writer.line(`lifecycle ${random.pick(["buyer", "renting"])}`);
  writer.line(`personas ${personas.join(", ")}`);
  writer.line('record "CRM"');
  writer.line(`goal "${random.pick(phrases)}"`);
  writer.line('source "Interviews, May 2026"');
  writer.emptyLine();
  writer.line("/* The figures come from the dashboard of the team,");
  writer.line("   which is made anew every Monday. */");
  for (let count = 0; count < 3; count++) writeMetric(writer, random);
}

function writeStage(
  writer: Writer,
  random: Random,
  { id, touchpoints }: StagePlan,
  first: number,
  all: readonly string[],
): void {
  writer.emptyLine();
  writer.line(`// ${random.pick(phrases)}`);
  writer.block(`stage ${id} "${labelOf(id)}"`, () => {
    if (id === "decision") writer.line("covers decision");
    else if (id === "first-weeks") writer.line("phase after");
    if (random.chance(0.3)) writer.line(`duration ${random.whole(1, 8)}w`);
    writer.line(`goal "${random.pick(phrases)}"`);
    writer.line(`expectation "${random.pick(phrases)}"`);
    if (random.chance(0.2)) writer.line(`without ${random.pick(personas)} "Buys in the shop"`);
    if (random.chance(0.3)) writeMetric(writer, random);
    if (random.chance(0.2)) writeOpportunity(writer, random, `idea-${id}`, all);
    touchpoints.forEach((touchpoint, index) => {
      writeTouchpoint(writer, random, { id: touchpoint, number: first + index, others: all, personas });
    });
  });
}

function writeActivities(writer: Writer, random: Random, stages: readonly StagePlan[]): void {
  for (let number = 1; number <= 2; number++) {
    writer.emptyLine();
    writer.block(`activity activity-${number} "${random.pick(phrases)}"`, () => {
      writer.line(`owner "${random.pick(teams)}"`);
      writer.line(`effort ${random.whole(10, 120)}h per month`);
      writer.line(`cost ${random.whole(100, 9000)} EUR per month`);
      if (number === 1) return;
      const supported = random.chance(0.5) ? stages.slice(1) : stages.slice(0, -1);
      writer.line(`supports ${supported.map((stage) => stage.id).join(", ")}`);
    });
  }
}

function writeScenario(writer: Writer, random: Random, touchpoints: readonly string[]): void {
  writer.emptyLine();
  writer.block('scenario as-it-went "As it went in spring"', () => {
    writer.line(`persona ${random.pick(people)}`);
    writer.line("observed");
    touchpoints.slice(0, 6).forEach((touchpoint, index) => {
      writer.line(`step ${touchpoint} ${random.whole(1, 5)} "${random.pick(phrases)}" at ${index + 1}d`);
    });
    writer.line(`step ad-hoc 2 "${random.pick(phrases)}" failed`);
    writer.line(`outcome lost "${random.pick(phrases)}"`);
    writer.line('source "Diary study"');
  });
}
