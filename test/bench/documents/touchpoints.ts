import { writeMetric } from "./metrics.ts";
import { writeOpportunity } from "./opportunities.ts";
import { channels, labelOf, phrases, teams, touchpointKinds } from "./phrases.ts";
import type { Random } from "./random.ts";
import type { Writer } from "./writer.ts";

/** A touchpoint of a journey to write. */
export interface TouchpointPlan {
  readonly id: string;
  readonly number: number;
  /** The ids of all touchpoints of its journey. */
  readonly others: readonly string[];
  /** The personas that its journey is about. */
  readonly personas: readonly string[];
}

/** Writes a touchpoint with some of everything that it can say; about eleven lines. */
export function writeTouchpoint(writer: Writer, random: Random, plan: TouchpointPlan): void {
  const { id, others, personas } = plan;
  const says = (probability: number, statement: () => string) => {
    if (random.chance(probability)) writer.line(statement());
  };
  const phrase = () => `"${random.pick(phrases)}"`;
  const other = () => random.pick(others);

  writer.emptyLine();
  writer.block(`touchpoint ${id} "${labelOf(id)}"`, () => {
    says(0.3, () => `personas ${two(random, personas).join(", ")}`);
    says(1, () => `channel ${random.chance(0.3) ? two(random, channels).join(", ") : random.pick(channels)}`);
    says(0.2, () => `device ${random.pick(["phone", "laptop"])}, "shared tablet"`);
    says(0.15, () => 'place "At home, in the kitchen"');
    says(0.15, () => 'when "The evening before"');
    says(0.5, () => `owner "${random.pick(teams)}"`);
    says(0.4, () => `kind ${random.pick(touchpointKinds)}`);
    says(0.1, () => "direction inbound");
    says(0.1, () => "run-by partner");
    says(0.02, () => "absent");
    says(1, () => `emotion ${feelings(random, personas)}`);
    says(0.4, () => `importance ${random.whole(1, 5)}`);
    says(0.15, () => "moment-of-truth");
    says(0.3, () => `goal ${phrase()}`);
    says(0.3, () => `expectation ${phrase()}`);
    says(0.4, () => `pain ${phrase()} severity ${random.pick(["low", "medium", "high"])}`);
    says(0.3, () => `gain ${phrase()}`);
    says(0.2, () => `quote ${phrase()} // heard on the phone`);
    writePromise(writer, random, plan);
    says(0.15, () => `rating ${random.whole(20, 49) / 10}/5 from ${random.whole(1, 400)}`);
    says(0.15, () => `response actual ${random.whole(1, 48)}h target 12h`);
    says(0.1, () => `duration ${random.whole(1, 9)}d`);
    says(0.3, () => `next ${two(random, others).join(" 60%, ")} 40% ${phrase()}`);
    says(0.05, () => `exit lost ${phrase()}`);
    says(0.05, () => `leads-to ${other()}`);
    says(0.1, () => 'record "CRM", "Order system"');
    says(0.1, () => `handoff "${random.pick(teams)}"`);
    says(0.1, () => `recovery ${phrase()}`);
    says(0.1, () => `feedback "Two questions by mail" acted-on ${phrase()}`);
    says(0.05, () => 'audience "Bought in the last year"');
    says(0.05, () => 'trigger "A year after delivery"');
    says(0.05, () => "consent");
    says(0.15, () => `frontstage ${phrase()}`);
    says(0.15, () => `backstage ${phrase()}`);
    says(0.15, () => 'system "Order management"');
    says(0.15, () => 'source "Interviews, May 2026"');
    if (random.chance(0.15)) writeMetric(writer, random);
    if (random.chance(0.08)) writeOpportunity(writer, random, `idea-${id}`, others);
  });
}

function writePromise(writer: Writer, random: Random, { number, others, personas }: TouchpointPlan): void {
  if (!random.chance(0.2)) return;
  const promise = `promise promise-${number} "${random.pick(phrases)}"`;
  const keptAt = `kept-at ${random.pick(others)}`;
  if (random.chance(0.8)) {
    writer.line(`${promise} within 24h ${keptAt} actual ${random.whole(2, 26)}h`);
    return;
  }
  writer.block(promise, () => {
    writer.line("by 2026-12-24");
    writer.line(keptAt);
    writer.line(`except ${random.pick(personas)}`);
  });
}

function feelings(random: Random, personas: readonly string[]): string {
  if (random.chance(0.5)) return random.pick(["2", "3", "4", "5", "pleased", "delighted"]);
  const [one, another] = two(random, personas);
  return `${one} ${random.whole(2, 5)}, ${another} ${random.whole(2, 5)}`;
}

/** Two different choices. */
function two<T>(random: Random, choices: readonly T[]): [T, T] {
  const first = random.whole(0, choices.length - 1);
  const second = (first + random.whole(1, choices.length - 1)) % choices.length;
  return [choices[first]!, choices[second]!];
}
