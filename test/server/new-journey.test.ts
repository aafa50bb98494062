import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { format } from "../../grammar/formatter/format.ts";
import { builtInLifecycles } from "../../grammar/vocabulary/lifecycles.ts";
import type { JourneyTemplate } from "../../server/protocol.ts";
import { checkText } from "../check-text.ts";
import { type RunningServer, startServer } from "./language-server.ts";

let server: RunningServer;
let templates: JourneyTemplate[];

describe.each(["en", "nl"])("what a new journey may begin as, in %s,", (locale) => {
  beforeAll(async () => {
    server = await startServer("file:///nowhere", { locale });
    templates = await server.connection.sendRequest<JourneyTemplate[]>("journey/newJourney", {});
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("is a journey for each built-in lifecycle, and one with stages of its own", async () => {
    const lifecycles = await Promise.all(
      templates.map(async ({ text }) => (await checkText(text)).journeys[0]!.lifecycle?.id),
    );
    expect(lifecycles.toSorted()).toEqual([...Object.keys(builtInLifecycles), undefined].toSorted());
    expect(new Set(templates.map(({ label }) => label)).size).toBe(templates.length);
  });

  it("is understood, and has hints at what comes next but nothing that is wrong", async () => {
    for (const { text } of templates) {
      const { findings, broken } = await checkText(text);
      expect(broken).toBe(false);
      expect(findings.map(({ rule }) => rule)).toContain("no-feedback-point");
      expect(findings.filter(({ severity }) => severity !== "information")).toEqual([]);
    }
  });

  it("is laid out as the formatter does it", () => {
    for (const { text } of templates) expect(format(text)).toBe(text);
  });

  it("has a title to write over", () => {
    for (const { text, title } of templates) {
      const selected = text.split("\n")[title.start.line]!.slice(title.start.character, title.end.character);
      expect(selected).toBe(locale === "nl" ? "Een nieuwe klantreis" : "A new journey");
    }
  });

  it("names its stages", () => {
    const expected =
      locale === "nl" ? "Bewustwording › Overweging › Beslissing" : "Awareness › Consideration › Decision";
    expect(templates.map(({ detail }) => detail)).toContain(expected);
  });
});
