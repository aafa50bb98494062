import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleOf, wheelFactor } from "../../client/webview/picture/zoom.ts";

const wide = { width: 2000, height: 500 };
const room = { width: 1000, height: 800 };

describe("the size of a picture", () => {
  test.each([
    ["readable", wide, 0.85],
    ["readable", { width: 500, height: 500 }, 1],
    ["readable", { width: 1100, height: 500 }, 1000 / 1100],
    ["width", wide, 0.5],
    ["width", { width: 500, height: 2000 }, 2],
    ["whole", { width: 500, height: 1600 }, 0.5],
    [1.5, wide, 1.5],
    [1000, wide, 8],
  ] as const)("%s, of %o", (zoom, natural, scale) => {
    expect(scaleOf(zoom, natural, room)).toBeCloseTo(scale);
  });
});

test("a wheel that turns back undoes what it did, however far it turns at once", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.constantFrom(0, 1, 2),
      (deltaY, deltaMode) => {
        const there = wheelFactor({ deltaY, deltaMode });
        expect(there).toBeGreaterThan(0.5);
        expect(there).toBeLessThan(2);
        expect(there * wheelFactor({ deltaY: -deltaY, deltaMode })).toBeCloseTo(1);
      },
    ),
  );
});
