import { describe, expect, it } from "vitest";
import { metricValues } from "../../model/metric-value.ts";
import { checkText } from "../check-text.ts";

async function figureIn(metric: string) {
  const { journeys } = await checkText(`journey j "J" {\n  metric ${metric}\n}`);
  return metricValues(journeys[0]!.metrics[0]!)[0] ?? null;
}

// Worked out by hand.
describe("a metric comes to", () => {
  it.each([
    ["nps promoters 45 passives 30 detractors 25", { unit: "number", value: 20 }],
    ["nps promoters 45% passives 30% detractors 25%", { unit: "number", value: 20 }],
    ["nps 41 from 64", { unit: "number", value: 41 }],
    ["csat 3.9/5 from 210", { unit: "ratio", value: 3.9, max: 5 }],
    ["churn lost 30 of 1200 per month", { unit: "percent", value: 2.5 }],
    ["net-churn start 1200 end 1230 per month", { unit: "percent", value: -2.5 }],
    ["retention 97.2% per month", { unit: "percent", value: 97.2 }],
    ["conversion 340 of 1360", { unit: "percent", value: 25 }],
    ["clv 840 EUR", { unit: "money", value: 840, currency: "EUR" }],
    ["clv margin 12 EUR per month churn 2%", { unit: "money", value: 600, currency: "EUR" }],
    ["response-time 90min", { unit: "duration", seconds: 5400 }],
    ['refunds 12 unit "a week"', { unit: "number", value: 12 }],
    ["constructor 7", { unit: "number", value: 7 }],
  ])("%s", async (metric, quantity) => {
    expect((await figureIn(metric))?.quantity).toEqual(quantity);
  });

  it("the mean of its scores: 4·1 + 9·2 + 20·3 + 88·4 + 89·5 over 210", async () => {
    expect((await figureIn("csat scores 4, 9, 20, 88, 89"))?.quantity).toMatchObject({
      value: expect.closeTo(879 / 210),
      max: 5,
    });
  });

  it("a lifetime value discounted by the month: 12 · 0.98 over 1.1 to a twelfth less 0.98", async () => {
    const value = await figureIn("clv margin 12 EUR per month churn 2% discount 10%");
    expect(value?.quantity).toMatchObject({
      value: expect.closeTo((12 * 0.98) / (1.1 ** (1 / 12) - 0.98), 6),
    });
  });

  it.each([
    "nps",
    "churn lost 3 per month",
    "churn lost 3 of 0",
    "clv margin 12 EUR churn 0%",
    "nps promoters 0 passives 0 detractors 0",
  ])("nothing where too little is said: %s", async (metric) => {
    expect(await figureIn(metric)).toBeNull();
  });
});

describe("its interval", () => {
  it.each([
    ["nps promoters 45 passives 30 detractors 25", 15.92],
    ["conversion 340 of 1200", 2.55],
    ["nps 41 from 64", 22.35],
  ])("of %s is ± %f", async (metric, halfWidth) => {
    expect((await figureIn(metric))?.halfWidth).toBeCloseTo(halfWidth, 1);
  });
  it.each(["csat 3.9/5 from 210", "retention 97% per month", "response-time 2h from 30"])(
    "of %s is not known",
    async (metric) => {
      expect((await figureIn(metric))?.halfWidth).toBeNull();
    },
  );
});
