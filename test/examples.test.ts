import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { format } from "../grammar/formatter/format.ts";
import { nodeFileSystem } from "../host/node-file-system.ts";
import { Project } from "../project/project.ts";

const folder = join(import.meta.dirname, "../examples");
const root = pathToFileURL(folder).toString();

/** What is broken on purpose in each example, as the comment at its top says. */
const intended: Readonly<Record<string, readonly string[]>> = {
  "b2b-purchase.journey": ["persona-drops-out", "unsupported-stage"],
  "bike-rental.journey": [],
  "fridge.journey": ["metric-missed-target", "weak-rating", "promise-broken", "activity-without-effect"],
  "internet-providers.journey": ["promise-broken", "promise-without-fulfilment", "low-emotion-unaddressed"],
  "personas.journey": [],
  "web-shop.journey": ["no-follow-up", "stage-without-touchpoint"],
};

it("every example is told of here", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".journey"));
  expect(files).toEqual(Object.keys(intended));
});

describe.each(Object.entries(intended))("%s", (file, rules) => {
  it("has its intended findings and no other, beside the other examples", async () => {
    const project = new Project(
      nodeFileSystem(() => [root]),
      [root],
    );
    for (const each of Object.keys(intended)) await project.load(`${root}/${each}`);
    const { findings, document } = project.check(`${root}/${file}`)!;
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(format(document.text)).toBe(document.text);
  });
});

it("the one in which nothing is broken is as long as a real one", async () => {
  const project = new Project(
    nodeFileSystem(() => [root]),
    [root],
  );
  const document = await project.load(`${root}/bike-rental.journey`);
  expect(document!.text.split("\n").length).toBeGreaterThan(150);
});
