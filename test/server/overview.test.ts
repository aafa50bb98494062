import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Gap, Overview } from "../../server/protocol.ts";
import { type RunningServer, startServer } from "./language-server.ts";

let folder: string;
let server: RunningServer | undefined;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();

const people = 'persona eli "Eli" {\n  goal "A fridge"\n}\npersona mira "Mira"\n';
const fridge = `import "./people.journey"
journey fridge "Buying a fridge" {
  owner "CX"
  reviewed 2026-11-01
  personas eli
  stage look "Looking" {
    touchpoint reads "Reads reviews" {
      rating 5/5 from 1
      emotion 6
    }
  }
}
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journey-overview-"));
  await writeFile(join(folder, "people.journey"), people);
  await writeFile(join(folder, "a-fridge.journey"), fridge);
  await writeFile(join(folder, "journey.config.json"), '{ "today": "2026-11-21", "exclude": ["drafts/**"] }');
});
afterEach(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function started(locale = "en"): Promise<RunningServer> {
  server = await startServer(pathToFileURL(folder).toString(), { locale });
  return server;
}

async function overview(): Promise<Overview> {
  return (await started()).connection.sendRequest<Overview>("journey/overview", {});
}

describe("the overview of a workspace", () => {
  it("has the journeys of files that nobody opened, by their labels, with what is wrong with them", async () => {
    await writeFile(join(folder, "bike.journey"), 'journey bike "A bike" {}\n');
    const { journeys } = await overview();
    expect(journeys.map(({ label, id, uri }) => [label, id, uri])).toEqual([
      ["A bike", "bike", uriOf("bike.journey")],
      ["Buying a fridge", "fridge", uriOf("a-fridge.journey")],
    ]);
    expect(journeys[0]!.gaps.error).toBe(1);
    expect(journeys[1]!.range).toEqual({ start: { line: 1, character: 8 }, end: { line: 1, character: 14 } });
  });

  it("has the personas, also those that no journey is about, with the journeys that they go through", async () => {
    const { personas } = await overview();
    expect(personas.map(({ label, journeys }) => [label, journeys.map(({ id }) => id)])).toEqual([
      ["Eli", ["fridge"]],
      ["Mira", []],
    ]);
  });

  it("tells the gaps that are in no journey by their files", async () => {
    const { files } = await overview();
    expect(files).toEqual([{ uri: uriOf("people.journey"), gaps: { information: 1 } }]);
  });

  it("follows what is typed", async () => {
    const { connection, open } = await started();
    await open(uriOf("a-fridge.journey"), fridge.replace('"Buying a fridge"', '"Fridges"'));
    const { journeys } = await connection.sendRequest<Overview>("journey/overview", {});
    expect(journeys.map(({ label }) => label)).toEqual(["Fridges"]);
  });

  it("leaves out what the settings leave out", async () => {
    await writeFile(join(folder, "journey.config.json"), '{ "exclude": ["a-*"] }');
    expect((await overview()).journeys).toEqual([]);
  });

  it("tells two journeys with one id as one, and none without an id", async () => {
    await writeFile(join(folder, "twice.journey"), 'journey a "One"\njourney a "Two"\njourney "Three"\n');
    const { journeys, files } = await overview();
    expect(journeys.map(({ label }) => label)).toEqual(["Buying a fridge", "One"]);
    expect(files.map(({ uri }) => uri)).toContain(uriOf("twice.journey"));
  });
});

describe("the gaps of a journey", () => {
  const gaps = async (name: string, journey?: string, locale?: string) => {
    const { connection } = await started(locale);
    return connection.sendRequest<Gap[]>("journey/gaps", { uri: uriOf(name), journey });
  };

  it("come with the worst first", async () => {
    const found = await gaps("a-fridge.journey", "fridge");
    expect(found.map(({ severity }) => severity).slice(0, 2)).toEqual(["error", "warning"]);
    expect(found[0]).toMatchObject({ rule: "invalid-value", range: { start: { line: 8 } } });
    expect(found.map(({ rule }) => rule)).toContain("weak-rating");
  });

  it("are told in the reader's language", async () => {
    const found = await gaps("a-fridge.journey", "fridge", "nl");
    expect(found.find(({ rule }) => rule === "weak-rating")?.message).toMatch(/^5 van de 5/);
  });

  it("are those outside of its journeys for a file", async () => {
    const found = await gaps("people.journey");
    expect(found.map(({ rule }) => rule)).toContain("unused-persona");
    expect(await server!.connection.sendRequest("journey/gaps", { uri: uriOf("a-fridge.journey") })).toEqual(
      [],
    );
  });

  it("are none for what is not there", async () => {
    expect(await gaps("a-fridge.journey", "gone")).toEqual([]);
    expect(await server!.connection.sendRequest("journey/gaps", { uri: uriOf("gone.journey") })).toEqual([]);
  });
});
