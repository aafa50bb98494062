import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportParams, ExportResult, PreviewParams, PreviewResult } from "../../server/protocol.ts";
import { type RunningServer, startServer } from "./language-server.ts";

const uri = "file:///shop/fridge.journey";
const text = `persona eli "Eli"
persona mira "Mira"
journey fridge "Buying a fridge" {
  personas eli, mira
  state current
  stage look "Looking" {
    touchpoint reads "Reads <reviews>" {
      personas eli
      rating 5/5 from 1
    }
    touchpoint asks "Asks a friend"
  }
  scenario saturday "A Saturday" {
    persona eli
    step reads 4 "Nice"
  }
}
journey better "A better way" {
  state future
  revises fridge
}
`;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("file:///shop");
  await server.open(uri, text);
});
afterAll(() => server[Symbol.asyncDispose]());

const preview = (params: Partial<PreviewParams>) =>
  server.connection.sendRequest<PreviewResult>("journey/preview", { uri, ...params });
const exported = (params: Partial<ExportParams>) =>
  server.connection.sendRequest<ExportResult | null>("journey/export", { uri, ...params });

describe("a preview", () => {
  it("comes as a map at first, in the theme that is asked for", async () => {
    const { diagram, svg, mermaid } = await preview({ theme: "dark" });
    expect(diagram).toBe("map");
    expect(svg).toContain('fill="#1e1f22"');
    expect(mermaid).toBeUndefined();
  });

  it("is narrowed to a persona, where the diagram takes one", async () => {
    const { personas, persona, svg } = await preview({ persona: "mira" });
    expect(personas.map(({ label }) => label)).toEqual(["Eli", "Mira"]);
    expect(persona).toBe("mira");
    expect(svg).toContain("Asks a friend");
    expect(svg).not.toContain("Reads");
  });

  it("lists the gaps of the persona that it shows, and not those of others", async () => {
    const rules = async (persona?: string) =>
      (await preview(persona ? { persona } : {})).gaps.map(({ rule }) => rule);
    const [all, eli, mira] = [await rules(), await rules("eli"), await rules("mira")];
    expect(all.filter((rule) => rule === "persona-without-goal")).toHaveLength(2);
    expect(eli.filter((rule) => rule === "persona-without-goal")).toHaveLength(1);
    expect(eli).toContain("weak-rating");
    expect(mira).not.toContain("weak-rating");
  });

  it("is narrowed to a scenario, and not to what is not there", async () => {
    const { scenarios, scenario, persona, mermaid } = await preview({
      diagram: "journey",
      scenario: "saturday",
      persona: "gone",
    });
    expect(scenarios).toEqual([{ id: "saturday", label: "A Saturday" }]);
    expect([scenario, persona]).toEqual(["saturday", undefined]);
    expect(mermaid).not.toContain("Asks a friend");
  });

  it("says where the stages and touchpoints stand", async () => {
    const { places } = await preview({});
    expect(places.map(({ kind, id, name, range }) => [kind, id, name.start, range.end.line])).toEqual([
      ["stage", "look", { line: 5, character: 8 }, 11],
      ["touchpoint", "reads", { line: 6, character: 15 }, 9],
      ["touchpoint", "asks", { line: 10, character: 15 }, 10],
    ]);
  });

  it("leads from a journey as it is to what it should become, and back", async () => {
    expect((await preview({ journey: "fridge" })).otherStates).toEqual([
      { state: "future", uri, journey: "better", label: "A better way" },
    ]);
    expect((await preview({ journey: "better" })).otherStates).toEqual([
      { state: "current", uri, journey: "fridge", label: "Buying a fridge" },
    ]);
  });
});

describe("an exported picture", () => {
  it("is Markdown with the picture as Mermaid text, and the gaps", async () => {
    const { text } = (await exported({ to: "markdown", diagram: "flow" }))!;
    expect(text).toMatch(/^# Buying a fridge\n\n```mermaid\nflowchart /);
    expect(text).toContain("- **Warning** Reads &#60;reviews&#62;: ");
    expect(text).toContain("(`weak-rating`)");
  });

  it("is a page with the map", async () => {
    const { text } = (await exported({ to: "html", diagram: "map", theme: "dark" }))!;
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(text).toContain("<svg ");
    expect(text).toContain("Reads &#60;reviews&#62;: ");
    expect(text).not.toContain("<reviews>");
  });

  it("is a page with what Mermaid drew", async () => {
    const { text } = (await exported({ to: "html", diagram: "flow", svg: '<svg id="drawn"/>' }))!;
    expect(text).toContain('<svg id="drawn"/>');
  });

  it("is nothing for a file without a journey", async () => {
    const empty = "file:///shop/empty.journey";
    await server.open(empty, 'persona eli "Eli"\n');
    expect(await exported({ uri: empty, to: "html" })).toBeNull();
  });
});
