import { beforeEach, describe, expect, it } from "vitest";
import { localise } from "../../grammar/message.ts";
import { Project } from "../../project/project.ts";
import { readSettings } from "../../project/read-settings.ts";
import { onlyRules } from "../check-text.ts";
import { inMemoryFiles } from "../in-memory-files.ts";

const at = (name: string) => `file:///work/${name}`;
let files: Record<string, string>;
let fileSystem: ReturnType<typeof inMemoryFiles>;
let project: Project;

beforeEach(() => {
  files = {};
  fileSystem = inMemoryFiles(files);
  project = new Project(fileSystem, ["file:///work"]);
  // What is looked at here is how files find each other.
  project.setDefaultSettings(readSettings(onlyRules("unknown-reference", "duplicate-name")).settings);
});

async function findings(name: string): Promise<string[]> {
  await project.load(at(name));
  return project.check(at(name))!.findings.map(({ rule, message }) => `${rule}: ${localise(message)}`);
}

describe("an import", () => {
  it("makes the elements of another file known, and not those of the files that it imports", async () => {
    files["a.journey"] =
      'import "./b.journey"\njourney j "J" { personas eli, mira; stage s "S" { touchpoint t "T" } }';
    files["b.journey"] = 'import "./c.journey"\npersona eli "Eli"';
    files["c.journey"] = 'persona mira "Mira"';
    expect(await findings("a.journey")).toEqual([
      "unknown-reference: There is no persona called `mira` here: declare it, import the file that does, or correct the name.",
    ]);
  });

  it("is read from the editor before the disk", async () => {
    files["a.journey"] =
      'import "./b.journey"\njourney j "J" { personas eli; stage s "S" { touchpoint t "T" } }';
    files["b.journey"] = "";
    project.openDocument(at("b.journey"), 'persona eli "Eli"', 1);
    expect(await findings("a.journey")).toEqual([]);
    project.closeDocument(at("b.journey"));
    expect((await findings("a.journey"))[0]).toContain("no persona called `eli`");
  });

  it.each([
    [
      "./missing.journey",
      "unknown-reference: There is no file `./missing.journey` here that could be read: correct the name, or create the file.",
    ],
    [
      "../outside.journey",
      "invalid-import: `../outside.journey` is outside the workspace, so it is not read: move the file into the workspace, or open a folder that holds both.",
    ],
    [
      "./in/../../outside.journey",
      "invalid-import: `./in/../../outside.journey` is outside the workspace, so it is not read: move the file into the workspace, or open a folder that holds both.",
    ],
    [
      "%2e%2e/outside.journey",
      "unknown-reference: There is no file `%2e%2e/outside.journey` here that could be read: correct the name, or create the file.",
    ],
    [
      "/etc/passwd.journey",
      "invalid-import: An import expects the path from this file, as in `./personas.journey`; `/etc/passwd.journey` is not such a path.",
    ],
    [
      "https://example.com/a.journey",
      "invalid-import: An import expects the path from this file, as in `./personas.journey`; `https://example.com/a.journey` is not such a path.",
    ],
    [
      "C:/a.journey",
      "invalid-import: An import expects the path from this file, as in `./personas.journey`; `C:/a.journey` is not such a path.",
    ],
    [".\\\\b.journey", "invalid-import: Write a path with `/`: `./b.journey`."],
    ["./notes.txt", "invalid-import: Only `.journey` files can be imported; `./notes.txt` is not one."],
    ["./\\u{D800}.journey", "invalid-import: This path holds characters that no file name has: correct it."],
    ["./a.journey", "invalid-import: This file imports itself: leave out the import."],
  ])("of %s is told plainly", async (path, message) => {
    files["a.journey"] = `import "${path}"`;
    expect(await findings("a.journey")).toEqual([message]);
    expect(
      fileSystem.reads.every(
        (uri) => (uri.startsWith("file:///work/") && !uri.includes("outside.journey")) || uri.includes("%"),
      ),
    ).toBe(true);
  });

  it("that is missing is told once, not for every name that may stand in it", async () => {
    files["a.journey"] =
      'import "./b.journey"\njourney j "J" { personas eli; stage s "S" { touchpoint t "T" { next u } } }';
    expect((await findings("a.journey")).map((finding) => finding.split(":")[0])).toEqual([
      "unknown-reference",
      "unknown-reference",
    ]);
    expect((await findings("a.journey"))[1]).toContain("no touchpoint or stage called `u`");
  });

  it("whose path could not be read is told once, not for every name that may stand in it", async () => {
    files["a.journey"] = 'import ./b.journey\njourney j "J" { personas eli }';
    expect(await findings("a.journey")).toEqual([
      'syntax: Put quotation marks around a path, as in `"./personas.journey"`.',
    ]);
  });

  it("whose text is wrong already is told once", async () => {
    files["a.journey"] = String.raw`import "C:\x.journey"`;
    expect((await findings("a.journey")).map((finding) => finding.split(":")[0])).toEqual(["syntax"]);
  });

  it("in a circle is told in every file of it", async () => {
    files["a.journey"] = 'import "./b.journey"';
    files["b.journey"] = 'import "./c.journey"';
    files["c.journey"] = 'import "./a.journey"';
    expect(await findings("a.journey")).toEqual([
      "invalid-import: These files import each other in a circle (a.journey → b.journey → c.journey → a.journey): move what they share into a file of its own.",
    ]);
  });

  it("in a long circle names only its first files", async () => {
    for (let i = 0; i < 20; i++) files[`f${i}.journey`] = `import "./f${(i + 1) % 20}.journey"`;
    expect((await findings("f0.journey"))[0]).toContain(
      "(f0.journey → f1.journey → f2.journey → f3.journey → f4.journey → f5.journey → f6.journey → f7.journey → … → f0.journey)",
    );
  });

  it("into a circle that it is not part of is no finding there", async () => {
    files["a.journey"] = 'import "./b.journey"';
    files["b.journey"] = 'import "./c.journey"';
    files["c.journey"] = 'import "./b.journey"';
    expect(await findings("a.journey")).toEqual([]);
    expect((await findings("b.journey"))[0]).toContain("(b.journey → c.journey → b.journey)");
  });

  it("brings names that another import brings already: told at the second import, once", async () => {
    files["a.journey"] = 'import "./b.journey"\nimport "./c.journey"\nimport "./c.journey"';
    files["b.journey"] = 'persona eli "Eli"\npersona mira "Mira"';
    files["c.journey"] = 'persona eli "Another Eli"\nchannel mira "No persona"';
    expect(await findings("a.journey")).toEqual([
      "duplicate-name: `./c.journey` declares `eli`, which another import brings already, so nobody can tell which of the two is meant: rename one.",
    ]);
    files["c.journey"] = 'persona eli "Another Eli"\npersona mira "Another Mira"';
    project.forget(at("c.journey"));
    expect((await findings("a.journey"))[0]).toContain(
      "declares `eli` and 1 more that another import brings",
    );
  });

  it("of a name that two files declare is told where the second comes in", async () => {
    files["a.journey"] = 'import "./b.journey"\npersona eli "Eli"';
    files["b.journey"] = 'persona eli "Another Eli"';
    const [finding] = await findings("a.journey");
    expect(finding).toContain("duplicate-name: `eli` is the name of something else already");
  });
});

describe("a file whose name changes", () => {
  beforeEach(() => {
    files["a.journey"] =
      'import "./b.journey"\njourney j "J" { personas eli; stage s "S" { touchpoint t "T" } }';
    files["b.journey"] = 'persona eli "Eli"';
  });

  const rename = (from: string, to: string) => {
    files[to] = files[from]!;
    delete files[from];
    project.forget(at(from));
    project.forget(at(to));
  };

  it("is missing under its old name, and found under the new one", async () => {
    expect(await findings("a.journey")).toEqual([]);
    rename("b.journey", "personas.journey");
    expect(await findings("a.journey")).toEqual([
      "unknown-reference: There is no file `./b.journey` here that could be read: correct the name, or create the file.",
    ]);
    files["a.journey"] = files["a.journey"]!.replace("./b.", "./personas.");
    project.forget(at("a.journey"));
    expect(await findings("a.journey")).toEqual([]);
  });

  it("is found as soon as it is there", async () => {
    rename("b.journey", "c.journey");
    expect(await findings("a.journey")).toHaveLength(1);
    rename("c.journey", "b.journey");
    expect(await findings("a.journey")).toEqual([]);
  });
});

describe("the files that a change may touch", () => {
  it("are the open ones whose imports lead to it, on any way", async () => {
    files["b.journey"] = 'import "./c.journey"';
    files["c.journey"] = "";
    for (const name of ["a", "d"]) {
      project.openDocument(at(`${name}.journey`), name === "a" ? 'import "./b.journey"' : "", 1);
      await project.load(at(`${name}.journey`));
    }
    expect(project.dependents(at("c.journey"))).toEqual([at("a.journey")]);
    expect(project.dependents(at("d.journey"))).toEqual([]);
  });
});

describe("after an edit", () => {
  const journey = (id: number) =>
    `journey j${id} "J" {\n  personas eli\n  stage s "S" { touchpoint t "T" }\n}\n`;

  beforeEach(async () => {
    project.openDocument(at("a.journey"), `persona eli "Eli"\n${[0, 1, 2, 3].map(journey).join("")}`, 1);
    await project.load(at("a.journey"));
  });

  function edited(search: string, text: string): { kept: number; made: number } {
    const before = project.check(at("a.journey"))!;
    const start = before.document.text.indexOf(search);
    project.editDocument(at("a.journey"), { start, end: start + search.length, text }, 2);
    const after = project.check(at("a.journey"))!;
    const kept = after.journeys.filter((each) => before.journeys.includes(each)).length;
    return { kept, made: after.journeys.length - kept };
  }

  it("only the journey that it touches is done again", () => {
    expect(
      edited('j1 "J" {\n  personas eli\n  stage s "S"', 'j1 "J" {\n  personas eli\n  stage s "Sale"'),
    ).toEqual({ kept: 3, made: 1 });
  });
  it("of a persona, every journey that sees it is done again", () => {
    expect(edited('"Eli"', '"Elias"')).toEqual({ kept: 0, made: 4 });
  });
  it("of a comment between journeys, only the journey before it is done again", () => {
    expect(edited("}\njourney j3", "}\n// Note\njourney j3")).toEqual({ kept: 3, made: 1 });
  });
});
