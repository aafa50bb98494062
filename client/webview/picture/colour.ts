/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** As CSS writes it: `#1a2b3c`. */
export function css(colour: Colour): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** `share` (0 to 1) of one colour in another. */
export function mix(colour: Colour, into: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => into[index] + (colour[index] - into[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

/** The contrast ratio of the Web Content Accessibility Guidelines, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself where it reads well on every ground; otherwise only as much darker or lighter as it takes. */
export function legible(colour: Colour, grounds: readonly Colour[], ratio: number): Colour {
  const least = (candidate: Colour) => Math.min(...grounds.map((ground) => contrast(candidate, ground)));
  const extreme = least(black) > least(white) ? black : white;
  for (let share = 0; share < 1; share += 0.1) {
    const candidate = mix(extreme, colour, share);
    if (least(candidate) >= ratio) return candidate;
  }
  return extreme;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
