import { expect, it } from "vitest";
import { findingsIn } from "../check-text.ts";

/** A file without gaps, with other lines in it. */
function fileWith({
  goal = 'goal "G"',
  owner = 'owner "CX"',
  touchpoint = "touchpoint",
  supports = "supports x",
}) {
  return `persona eli "Eli" { ${goal} }
journey j "J" {
  ${owner}
  reviewed 2026-11-01
  personas eli
  stage s "S" {
    ${touchpoint} x "X" { feedback "By mail" acted-on "Every Monday" }
  }
  activity a "A" { ${supports} }
  activity b "B" { supports s }
}`;
}

it.each<[string, Parameters<typeof fileWith>[0], string[]]>([
  ["where nothing was reported", {}, []],
  ["of a goal without quotation marks", { goal: "goal quick" }, ["invalid-value"]],
  ["of an owner with a slip in the keyword", { owner: 'ownr "CX"' }, ["unknown-keyword"]],
  ["of what is supported, in quotation marks", { supports: 'supports "x"' }, ["invalid-value"]],
  ["of a goal that is not there", { goal: "" }, ["persona-without-goal"]],
])("what is missing in an element is not said twice: %s", async (_, lines, rules) => {
  expect((await findingsIn(fileWith(lines))).map(({ rule }) => rule)).toEqual(rules);
});

it("a stage whose touchpoint has a slip in the keyword is not without touchpoints", async () => {
  const found = await findingsIn(fileWith({ touchpoint: "touchpont", supports: "supports s" }));
  expect(found.map(({ rule }) => rule)).toEqual(["unknown-keyword"]);
});
