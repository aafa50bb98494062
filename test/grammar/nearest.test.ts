import { describe, expect, it } from "vitest";
import { nearest, similar } from "../../grammar/nearest.ts";

describe("the nearest name", () => {
  it.each([
    ["touchpiont", "touchpoint"],
    ["Owner", "owner"],
    ["chan", "channel"],
    ["A", "a"],
  ])("to %s is %s", (written, name) => {
    expect(nearest(written, ["touchpoint", "owner", "channel", "a"])).toBe(name);
  });

  it("is the one that is the same but for capitals, whatever stands before it", () => {
    expect(nearest("Stage", ["state", "stage"])).toBe("stage");
  });

  it.each([
    // Worked out by hand: insertions, deletions, replacements and swaps, as many as are forgiven.
    ["conversion-from-advertising", "conversoin-frm-advertisinq"],
    ["kitten-sitting", "sitten-sitting"],
    ["abcdefghijkl", "bcdefghijkl"],
  ])("to %s is %s, within its slips", (written, name) => {
    expect(nearest(written, [name])).toBe(name);
  });

  it.each([
    ["conversion-from-advertising", "conversoin-frm-advertisinqs-x"],
    ["abcd", "badc"],
  ])("to %s is not %s, with too many slips", (written, name) => {
    expect(nearest(written, [name])).toBeUndefined();
  });

  it.each(["x", "ab", "sentiment", ""])("to %j is none", (written) => {
    expect(nearest(written, ["touchpoint", "owner", "a", "b"])).toBeUndefined();
  });
});

describe("similar names", () => {
  const names = ["transactional-email", "marketing-email", "thank-you-card", "help-centre", "app"];
  it.each([
    ["email", ["transactional-email", "marketing-email"]],
    ["e-mail", ["transactional-email", "marketing-email"]],
    ["mail", ["transactional-email", "marketing-email"]],
    ["card", ["thank-you-card"]],
    ["help-center", ["help-centre"]],
    ["you-card", []],
    ["ap", ["app"]],
    ["ma", []],
  ])("to %s are %j", (written, found) => {
    expect(similar(written, names)).toEqual(found);
  });
});
