import { describe, expect, it } from "vitest";
import { mermaidDiagrams } from "../../diagrams/catalogue.ts";
import { format } from "../../grammar/formatter/format.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";

/** Much of one thing: what is not linear in it would not end before the test is given up. */
const many = (line: string) => line.repeat(Math.ceil(150_000 / line.length));

const inTouchpoint = (lines: string) =>
  `journey j "J" {\nstage s "S" {\ntouchpoint t "T" {\n${lines}\n}\n}\n}\n`;

const hostile: Readonly<Record<string, string>> = {
  "texts that are not closed": many('goal "x {\n'),
  "long texts that are not closed": many('goal """x\n'),
  "comments that are not closed": many("/* x\n"),
  comments: many("/* x */ "),
  "braces that open": many("{"),
  "braces that close": many("}"),
  "lines with a brace": many("}\n"),
  "characters that mean nothing": many("% & ? ! "),
  commas: many(", "),
  figures: many("1.200 "),
  "a word without end": many("a"),
  hyphens: many("-"),
  "quotation marks": many('"'),
  backslashes: `goal "${many("\\")}`,
  tabs: many("\t"),
  imports: many('import "./a.journey"\n'),
  "personas of one name": many('persona p "P" { channels a, b }\n'),
  "journeys without braces": many('journey k "K"\n  owner "x"\n'),
  "stages as another language has them": many('stage k "K":\n  owner "x"\n'),
  "a list of names": `journey j "J" {\npersonas ${many("a, ")}\n}`,
  "stages of one name": `journey j "J" {\n${many('stage s "S"\n')}}`,
  "touchpoints of one name": `journey j "J" {\nstage s "S" {\n${many('touchpoint t "T" { emotion 1 }\n')}}\n}`,
  steps: `journey j "J" {\nscenario s "S" {\nobserved\n${many("step x 1 at 1d\n")}}\n}`,
  metrics: `journey j "J" {\n${many("metric rating 5/5 from 9\n")}}`,
  ways: inTouchpoint(`next ${many("a 10%, ")}`),
  "ways without commas": inTouchpoint(`next ${many("a ")}`),
  "keywords that are not known": inTouchpoint(many("ownr x\n")),
  "typographic quotes": inTouchpoint(many("goal “x\n")),
  "texts on one line": inTouchpoint(`goal ${many('"a" ')}`),
  "blocks on one line": inTouchpoint(many("promise p { within 1d } ")),
  "promises of one name": inTouchpoint(many('promise p "x" within 1d actual 3d\n')),
  "dates in another notation": inTouchpoint(many("by 14-09-2026\n")),
  "names of several words": inTouchpoint(many("owner my name is long\n")),
  "comments that keep findings back": inTouchpoint(many("// journey-ignore weak-rating: x\n")),
  "Windows line ends": inTouchpoint(many("emotion 9\r\n")),
};

describe("a file full of", () => {
  it.each(Object.entries(hostile))("%s is checked, formatted and drawn all the same", async (_, text) => {
    const { document, findings, journeys } = await checkText(text);
    expect(document.text).toBe(text);
    expect(findings.length).toBeLessThanOrEqual(text.length);
    expect(format(format(text))).toBe(format(text));
    for (const journey of journeys.slice(0, 1))
      for (const diagram of mermaidDiagrams)
        expect(diagram.print({ journey, findings, language: english })).not.toContain("undefined");
  });
});
