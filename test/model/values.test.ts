import { describe, expect, it } from "vitest";
import { printDay, readDate } from "../../model/calendar.ts";
import { largestParts, readDuration } from "../../model/durations.ts";
import { readText } from "../../model/reading/texts.ts";

describe("a date", () => {
  it.each([
    ["2026-09-14", "2026-09-14", "2026-09-14"],
    ["2026-09", "2026-09-01", "2026-09-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-Q3", "2026-07-01", "2026-09-30"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026-12", "2026-12-01", "2026-12-31"],
  ])("%s is from %s to %s", (written, first, last) => {
    const date = readDate(written)!;
    expect([printDay(date.first), printDay(date.last)]).toEqual([first, last]);
  });
  it.each(["2026-02-30", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "2025-02-29"])(
    "%s is none",
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );
});

describe("a duration", () => {
  it.each([
    ["24h", 86_400],
    ["1h30min", 5_400],
    ["2w", 1_209_600],
    ["0.5d", 43_200],
    ["24 hours", 86_400],
    ["2 weken", 1_209_600],
  ])("%s is %i seconds", (written, seconds) => {
    expect(readDuration(written).seconds).toBe(seconds);
  });
  it("counts twelve months as a year of 365 days", () => {
    expect(readDuration("12mo").seconds).toBeCloseTo(readDuration("1y").seconds);
    expect(readDuration("365d").seconds).toBe(readDuration("1y").seconds);
  });
  it.each([
    [172_800, "2d"],
    [5_400, "1h 30min"],
    [0, "0s"],
    [90_061, "1d 1h"],
    [5_256_000, "61d"],
    [36_831_600, "1y 61d"],
  ])("of %i seconds has the largest parts %s", (seconds, parts) => {
    expect(
      largestParts(seconds)
        .map(({ amount, unit }) => `${amount}${unit}`)
        .join(" "),
    ).toBe(parts);
  });
});

describe("a text", () => {
  it.each([
    ['"plain"', "plain"],
    ['"a \\"word\\" and \\\\"', 'a "word" and \\'],
    ['"two\\nlines\\u{1F600}"', "two\nlines😀"],
    ['"never closed', "never closed"],
    ['"ends in \\"', 'ends in "'],
    ['"""one"""', "one"],
    ['"""\n    indented\n      more\n    """', "indented\n  more"],
  ])("%j says %j", (written, said) => {
    expect(readText(written)).toBe(said);
  });
});
