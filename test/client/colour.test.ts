import fc from "fast-check";
import { expect, test } from "vitest";
import { type Colour, contrast, css, legible, mix } from "../../client/webview/picture/colour.ts";

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];
const channel = fc.integer({ min: 0, max: 255 });
const colours = fc.tuple(channel, channel, channel);

test("contrast is that of the accessibility guidelines", () => {
  expect(contrast(black, white)).toBeCloseTo(21);
  expect(contrast([119, 119, 119], white)).toBeCloseTo(4.48, 2);
});

test("a mix lies between its colours", () => {
  expect(mix(black, white, 0)).toEqual(white);
  expect(mix(black, white, 1)).toEqual(black);
  expect(css(mix([255, 0, 0], white, 0.5))).toBe("#ff8080");
});

test("what is legible already stays as it is", () => {
  expect(legible([59, 59, 59], [white], 4.5)).toEqual([59, 59, 59]);
});

test("any colour becomes legible on any ground", () => {
  fc.assert(
    fc.property(colours, colours, (colour, ground) => {
      expect(contrast(legible(colour, [ground], 4.5), ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
