/** The standard normal quantile for a two-sided interval of 95 %. */
const z = 1.959964;

/**
 * Half the width of the 95 % interval of a Net Promoter Score, in points.
 * Variance p + d − (p − d)², with p and d the shares of promoters and detractors: the score of one answer is
 * 1, 0 or −1 (Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70).
 * @param promoters share, 0 to 1
 * @param detractors share, 0 to 1
 * @param answers how many, more than 0
 */
export function npsHalfWidth(promoters: number, detractors: number, answers: number): number {
  const variance = promoters + detractors - (promoters - detractors) ** 2;
  return 100 * z * Math.sqrt(Math.max(0, variance) / answers);
}

/**
 * The same where only the score is known, from −100 to 100: its variance is at most 1 − (nps ÷ 100)², which it
 * has when nobody is passive.
 */
export function npsHalfWidthFromScore(nps: number, answers: number): number {
  return 100 * z * Math.sqrt(Math.max(0, 1 - (nps / 100) ** 2) / answers);
}

/** The 95 % Wilson score interval of a share (Wilson 1927, "Probable inference", JASA 22). */
export interface Interval {
  readonly lower: number;
  readonly halfWidth: number;
}

/**
 * @param share 0 to 1
 * @param sample how many it was seen in, more than 0
 */
export function wilson(share: number, sample: number): Interval {
  const spread = z ** 2 / sample;
  const centre = (share + spread / 2) / (1 + spread);
  const halfWidth = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / sample + spread / (4 * sample));
  return { lower: Math.max(0, centre - halfWidth), halfWidth };
}

/**
 * The lower bound of a mean rating from `sample` people on a scale from 1 to `max`: Wilson's, on
 * (mean − 1) ÷ (max − 1), mapped back to the scale.
 */
export function ratingLowerBound(mean: number, max: number, sample: number): number {
  return 1 + (max - 1) * wilson((mean - 1) / (max - 1), sample).lower;
}

/** Half the width of the 95 % interval of a mean, from how many gave each score; `counts[0]` gave 1. */
export function meanHalfWidth(counts: readonly number[]): number {
  const { mean, sample } = meanOfScores(counts);
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return sample > 1 ? z * Math.sqrt(squares / (sample - 1) / sample) : Number.POSITIVE_INFINITY;
}

export function meanOfScores(counts: readonly number[]): { mean: number; sample: number } {
  const sample = counts.reduce((sum, count) => sum + count, 0);
  return { mean: counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / sample, sample };
}
