import { describe, expect, it } from "vitest";
import type { Subject } from "../../diagrams/diagram.ts";
import { htmlDocument } from "../../diagrams/documents/html-document.ts";
import { journeyData } from "../../diagrams/documents/journey-data.ts";
import { markdownDocument } from "../../diagrams/documents/markdown-document.ts";
import { findingsFor } from "../../diagrams/findings-for.ts";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { journeyDiagram } from "../../diagrams/mermaid/journey-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";

async function subjectOf(text: string, id?: string): Promise<Subject> {
  const { journeys, findings } = await checkText(text);
  const journey = journeys[0]!;
  const persona = journey.personas.find((each) => each.id === id);
  return { journey, findings, language: english, ...(persona && { persona }) };
}

const rulesFor = async (text: string, id?: string) =>
  findingsFor(await subjectOf(text, id)).map(({ rule }) => rule);

const people = 'persona eli "Eli" { goal "A fridge" }\npersona mira "Mira" { goal "A fridge" }\n';
const map = (inside: string) => `${people}journey j "J" {\nowner "CX"\npersonas eli, mira\n${inside}\n}`;
const promise = 'touchpoint one "1" { owner "CX"; promise fast "Soon" within 1d actual 2d only eli }';

describe("a persona is told", () => {
  it.each<[string, string, string]>([
    [
      "its own gap at a touchpoint that others meet, too",
      map(`stage a "A" { ${promise} }`),
      "promise-broken",
    ],
    [
      "its own gap at a stage",
      map(
        'stage a "A" { touchpoint one "1" }\nstage b "B" { touchpoint two "2" { personas mira } }\nstage c "C" { touchpoint three "3" }',
      ),
      "persona-drops-out",
    ],
    ["its own gap of the journey", map("metric nps 20 from 4000 target 50 for eli"), "metric-missed-target"],
    [
      "its own gap outside of the journey",
      `persona eli "Eli"\npersona mira "Mira" { goal "A fridge" }\n${map("").replace(people, "")}`,
      "persona-without-goal",
    ],
    [
      "a gap at a touchpoint that it alone meets",
      map('stage a "A" { touchpoint one "1" { personas eli; moment-of-truth } }'),
      "moment-of-truth-unguarded",
    ],
  ])("%s, and nobody else is", async (_, text, rule) => {
    expect(await rulesFor(text, "eli")).toContain(rule);
    expect(await rulesFor(text, "mira")).not.toContain(rule);
    expect(await rulesFor(text)).toContain(rule);
  });

  it("what is about everybody", async () => {
    const text = map('stage a "A" { touchpoint one "1" { moment-of-truth } }').replace('owner "CX"', "");
    for (const id of ["eli", "mira"])
      expect(await rulesFor(text, id)).toEqual(
        expect.arrayContaining(["stale-or-unowned", "moment-of-truth-unguarded"]),
      );
  });

  it("what could not be read, for nobody knows whom it was about", async () => {
    const text = map('stage a "A" { touchpoint one "1" { personas eli; colour "red" } }');
    expect(await rulesFor(text, "mira")).toEqual(await rulesFor(text, "eli"));
    expect((await rulesFor(text, "mira")).length).toBeGreaterThan(0);
  });
});

describe("everything that is narrowed to a persona leaves out the gaps of others:", () => {
  const text = map(`stage a "A" { ${promise} }`);
  const late = "sooner";
  it.each<[string, (subject: Subject) => string]>([
    ["the map", (subject) => mapDiagram.draw(subject, "light")],
    ["a page", (subject) => htmlDocument(subject, "<svg></svg>", "light")],
    ["Markdown", (subject) => markdownDocument(subject, journeyDiagram)],
    ["data", (subject) => JSON.stringify(journeyData(subject).gaps)],
  ])("%s", async (_, made) => {
    expect(made(await subjectOf(text, "eli"))).toContain(late);
    expect(made(await subjectOf(text, "mira"))).not.toContain(late);
  });
});
