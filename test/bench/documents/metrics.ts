import { people } from "./phrases.ts";
import type { Random } from "./random.ts";
import type { Writer } from "./writer.ts";

/** Every kind of metric, with figures that are sound; some miss their targets. */
const kinds: readonly ((random: Random) => string)[] = [
  (random) =>
    `nps promoters ${random.whole(20, 60)} passives 30 detractors ${random.whole(5, 40)} target 40 as-of 2026-Q3`,
  (random) => `nps ${random.whole(-20, 60)} from ${random.whole(20, 400)} for ${random.pick(people)}`,
  (random) => `csat ${random.whole(21, 49) / 10}/5 from ${random.whole(20, 900)} target 4/5`,
  (random) => `csat scores 4, 9, 20, ${random.whole(40, 90)}, 89 as-of 2026-09`,
  (random) => `ces ${random.whole(30, 69) / 10}/7 from 80`,
  (random) => `churn lost ${random.whole(10, 60)} of 1200 per month target 3%`,
  () => "net-churn start 1200 end 1166 per month",
  (random) => `retention 9${random.whole(1, 8)}.2% per year`,
  (random) => `clv margin ${random.whole(8, 40)} EUR per month churn 2% discount 10%`,
  (random) => `rating ${random.whole(30, 49) / 10}/5 from ${random.whole(1, 300)}`,
  (random) => `conversion ${random.whole(100, 500)} of 1200 target 28%`,
  (random) => `response-time ${random.whole(1, 20)}h target 4h`,
  () => "first-contact-resolution 71% from 400 window 7d target 72%",
  (random) => `refunds ${random.whole(1, 30)} unit "a week" better lower`,
];

/** Writes a metric in one line, or now and then with its named parts below. */
export function writeMetric(writer: Writer, random: Random): void {
  if (random.chance(0.9)) {
    writer.line(`metric ${random.pick(kinds)(random)}`);
    return;
  }
  writer.block(`metric resolution-time ${random.whole(1, 9)}d`, () => {
    writer.line("target 2d");
    writer.line("trend 2026-Q1 4d, 2026-Q2 3d, 2026-Q3 2d");
    writer.line('source "Ticket system"');
  });
}
