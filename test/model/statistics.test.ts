import { describe, expect, it } from "vitest";
import {
  meanHalfWidth,
  npsHalfWidth,
  npsHalfWidthFromScore,
  ratingLowerBound,
  wilson,
} from "../../model/statistics.ts";

// Worked out by hand with z = 1.96.
describe("the lower bound of a rating", () => {
  it.each([
    [4.5, 100, 4.18],
    [5, 1, 1.83],
    [5, 10, 3.89],
  ])("%f of 5 from %i is %f", (mean, sample, bound) => {
    expect(ratingLowerBound(mean, 5, sample)).toBeCloseTo(bound, 2);
  });
});

describe("the interval of a Net Promoter Score", () => {
  it("is ± 15 points at 100 answers, half of them promoters and a fifth detractors", () => {
    expect(npsHalfWidth(0.5, 0.2, 100)).toBeCloseTo(15.3, 1);
  });
  it("is ± 6.2 for 240 promoters, 130 passives and 30 detractors", () => {
    expect(npsHalfWidth(0.6, 0.075, 400)).toBeCloseTo(6.2, 1);
  });
  it("is ± 22 at 64 answers where only a score of 41 is known", () => {
    expect(npsHalfWidthFromScore(41, 64)).toBeCloseTo(22.3, 1);
  });
});

describe("the interval of a share", () => {
  it("is ± 4.4 points for 71 % of 400", () => {
    expect(100 * wilson(0.71, 400).halfWidth).toBeCloseTo(4.4, 1);
  });
  it("never goes below nought", () => {
    expect(wilson(0, 3).lower).toBe(0);
  });
});

describe("the interval of a mean of scores", () => {
  it("is ± 1.24 for one answer of each score from 1 to 5, squares 10 over 4, by root of 5", () => {
    expect(meanHalfWidth([1, 1, 1, 1, 1])).toBeCloseTo(1.96 * Math.sqrt(2.5 / 5), 2);
  });
});
