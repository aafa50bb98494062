import { describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import { Project } from "../../project/project.ts";

/** Ways in which clients write the uris of one folder and the files in it. */
const spellings = [
  ["file:///c%3A/My%20maps%20%281%29", "file:///c%3A/My%20maps%20%281%29"],
  ["file:///c%3A/My%20maps%20%281%29", "file:///C:/My%20maps%20(1)"],
  ["file:///C:/My%20maps%20(1)", "file:///c%3A/My%20maps%20%281%29"],
  ["file:///C%3A/My%20maps%20(1)/", "file:///c:/My%20maps%20%281%29"],
  ["file:///home/zo%C3%AB", "file:///home/zo%c3%ab"],
  ["file:///home/zo%c3%ab", "file:///home/zoë"],
  ["file:///home/a+b@c", "file:///home/a%2Bb%40c"],
  ["vscode-vfs://github/owner/maps", "vscode-vfs://github/owner/maps"],
] as const;

const journey =
  'import "./personas.journey"\njourney j "J" {\n  owner "CX"\n  personas eli\n  stage s "S" { no-contact }\n}\n';

/** Files on a disk that takes any spelling, as disks do. */
function disk(files: Record<string, string>) {
  const nameOf = (uri: string) => decodeURIComponent(uri).split("/").at(-1)!;
  return { read: async (uri: string) => files[nameOf(uri)] ?? null, list: async () => [] };
}

describe.each(spellings)("in a folder that is opened as %s, the file in %s", (root, folder) => {
  it("finds its imports and its settings", async () => {
    const files = {
      "personas.journey": 'persona eli "Eli"',
      "journey.config.json": '{ "rules": { "stage-without-touchpoint": "off" }, "locale": "nl" }',
    };
    const project = new Project(disk(files), [root]);
    const uri = `${folder}/a.journey`;
    project.openDocument(uri, journey, 1);
    await project.load(uri);
    expect(project.check(uri)!.findings.map(({ message }) => localise(message))).toEqual([]);
    expect(project.settingsFor(uri)?.settings.locale).toBe("nl");
  });

  it("is imported from the editor, and told under the editor's spelling", async () => {
    const project = new Project(disk({ "a.journey": journey }), [root]);
    const importer = `${root.replace(/\/$/, "")}/a.journey`;
    const imported = `${folder}/personas.journey`;
    project.openDocument(imported, 'persona eli "Eli" { goal "A fridge" }\npersona eli "Again"', 1);
    await project.load(importer);
    expect(project.check(importer)!.findings).toEqual([]);
    expect(project.check(imported)!.findings.map(({ at }) => at.uri)).toEqual([imported]);
    expect(project.openUris()).toEqual([imported]);
  });
});

it.each(["c~d:/x.journey", "", "no uri", "untitled:Untitled-1", "file:////x//y.journey", "%", "git:/a?{"])(
  "a text under %j, which no disk has, is checked all the same",
  async (uri) => {
    const project = new Project(disk({}), ["file:///work"]);
    project.openDocument(uri, 'import "./b.journey"\npersona eli "Eli"\npersona eli "Again"', 1);
    await project.load(uri);
    const rules = project.check(uri)!.findings.map(({ rule }) => rule);
    expect(rules).toEqual(["invalid-import", "duplicate-name"]);
  },
);
