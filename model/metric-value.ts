import type { MetricKindName } from "../grammar/vocabulary/metric-kinds.ts";
import type { Quantity } from "../grammar/vocabulary/value-types.ts";
import type { Metric } from "./elements.ts";
import {
  meanHalfWidth,
  meanOfScores,
  npsHalfWidth,
  npsHalfWidthFromScore,
  ratingLowerBound,
  wilson,
} from "./statistics.ts";

/** What a metric comes to. */
export interface MetricValue {
  readonly quantity: Quantity;
  /** Half the width of its 95 % interval, in its own unit; null where sample or variance are not known. */
  readonly halfWidth: number | null;
  /** The lower end of that interval, for a rating: it is nearer to the middle of the scale than the rating itself. */
  readonly lowest?: number;
}

const percent = (share: number): Quantity => ({ unit: "percent", value: share * 100 });
const plain = (value: number): Quantity => ({ unit: "number", value });

/** A quantity that should be a bare number. */
export function numberOf(quantity: Quantity | undefined): number | undefined {
  return quantity?.unit === "number" ? quantity.value : undefined;
}

/**
 * Computes a metric from what was written, each kind after its definition in the vocabulary; a value that was
 * stated beside its parts gives way to them.
 * @returns its figures, the one that it is known by first; none where too little was written, or what was
 * written makes no figure
 */
export function metricValues(metric: Metric): readonly MetricValue[] {
  const calculate = Object.hasOwn(calculations, metric.kind)
    ? calculations[metric.kind as MetricKindName]
    : null;
  const computed = calculate?.(metric) ?? [];
  return computed.length === 0 && metric.value ? [stated(metric, metric.value)] : computed;
}

function stated({ kind, from }: Metric, quantity: Quantity): MetricValue {
  const sample = numberOf(from);
  if (!sample || sample <= 0) return { quantity, halfWidth: null };
  if (kind === "nps" && quantity.unit === "number") {
    return { quantity, halfWidth: npsHalfWidthFromScore(quantity.value, sample) };
  }
  if (quantity.unit === "percent" && within(quantity.value, 0, 100)) {
    return { quantity, halfWidth: 100 * wilson(quantity.value / 100, sample).halfWidth };
  }
  if (kind === "rating" && quantity.unit === "ratio" && within(quantity.value, 1, quantity.max)) {
    const range = quantity.max - 1;
    return {
      quantity,
      halfWidth: range * wilson((quantity.value - 1) / range, sample).halfWidth,
      lowest: ratingLowerBound(quantity.value, quantity.max, sample),
    };
  }
  return { quantity, halfWidth: null };
}

type Calculation = (metric: Metric) => readonly MetricValue[];

const calculations: Partial<Record<MetricKindName, Calculation>> = {
  nps(metric) {
    const shares = npsShares(metric);
    if (!shares) return [];
    const { promoters, detractors, sample } = shares;
    const halfWidth = sample ? npsHalfWidth(promoters, detractors, sample) : null;
    return [{ quantity: plain(100 * (promoters - detractors)), halfWidth }];
  },
  /** The mean, and the share of the two best answers of five ("top-two-box"). */
  csat({ scores }) {
    const counts = scores?.map(({ count }) => numberOf(count));
    if (counts?.length !== 5 || !counts.every((count) => count !== undefined)) return [];
    const { mean: value, sample } = meanOfScores(counts);
    if (sample === 0) return [];
    const mean: MetricValue = {
      quantity: { unit: "ratio", value, max: counts.length },
      halfWidth: meanHalfWidth(counts),
    };
    return [mean, ...share(counts[3]! + counts[4]!, sample)];
  },
  churn({ lost, of }) {
    return share(numberOf(lost), numberOf(of));
  },
  "net-churn"({ start, end }) {
    const [from, to] = [numberOf(start), numberOf(end)];
    return from && to !== undefined ? [{ quantity: percent((from - to) / from), halfWidth: null }] : [];
  },
  conversion({ value, of }) {
    return share(numberOf(value), numberOf(of));
  },
  /** Predicted gross profit: margin ÷ churn, or discounted m·r ÷ (1 + i − r) (Gupta and Lehmann 2003, "Customers as assets"). */
  clv({ margin, churn, discount, per }) {
    if (margin?.unit !== "money" || churn?.unit !== "percent" || churn.value <= 0) return [];
    const retention = 1 - churn.value / 100;
    const interest = discount?.unit === "percent" ? discountPerPeriod(discount.value, per) : null;
    const value =
      interest === null
        ? margin.value / (churn.value / 100)
        : (margin.value * retention) / (1 + interest - retention);
    return [{ quantity: { unit: "money", value, currency: margin.currency }, halfWidth: null }];
  },
};

/** A yearly discount for the period that margin and churn are given for. */
function discountPerPeriod(percentAYear: number, per: Metric["per"]): number {
  const periods = { day: 365, week: 365 / 7, month: 12, quarter: 4, year: 1 }[per ?? "year"];
  return (1 + percentAYear / 100) ** (1 / periods) - 1;
}

function share(part: number | undefined, whole: number | undefined): readonly MetricValue[] {
  if (part === undefined || !whole || part < 0 || part > whole) return [];
  return [{ quantity: percent(part / whole), halfWidth: 100 * wilson(part / whole, whole).halfWidth }];
}

/** The shares of promoters and detractors, 0 to 1, and how many answered where that is known. */
export function npsShares(
  metric: Metric,
): { promoters: number; detractors: number; sample: number | null } | null {
  const { promoters, passives, detractors, from } = metric;
  if (!promoters || !detractors) return null;
  if (promoters.unit === "percent" && detractors.unit === "percent") {
    return {
      promoters: promoters.value / 100,
      detractors: detractors.value / 100,
      sample: numberOf(from) ?? null,
    };
  }
  const [p, n, d] = [numberOf(promoters), numberOf(passives), numberOf(detractors)];
  if (p === undefined || n === undefined || d === undefined) return null;
  const sample = p + n + d;
  return sample > 0 ? { promoters: p / sample, detractors: d / sample, sample } : null;
}

export function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
