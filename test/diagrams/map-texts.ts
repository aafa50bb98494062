import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = (name: string) => join(import.meta.dirname, name);
const read = (path: string) => readFileSync(path, "utf8");
const examples = readdirSync(folder("../../examples")).filter((name) => name.endsWith(".journey"));

const stage = (id: number, touchpoints: string[]) =>
  `  stage s${id} "Stage ${id} of a long way" {\n    goal "Get on to the next one"\n${touchpoints.join("\n")}\n  }`;

const touchpoint = (id: number) => `    touchpoint t${id} "Touchpoint ${id} ${"goes on ".repeat(id % 5)}" {
      channel ${["website", "phone", "store", "chat", "reviews"][id % 5]}
      emotion eli ${(id % 5) + 1}, mira ${((id * 3) % 5) + 1}
      ${id % 3 === 0 ? 'pain "Waits for days" severity high' : 'quote "Never again"'}
      ${id % 4 === 0 ? `promise p${id} "An answer within a day" within 24h actual ${id % 8 === 0 ? "3d" : "12h"}` : 'gain "Knows more"'}
    }`;

/** A journey of so many touchpoints, in stages of seven. */
export function journeyOf(count: number): string {
  const all = Array.from({ length: count }, (_, index) => touchpoint(index + 1));
  const stages = Array.from({ length: Math.ceil(count / 7) }, (_, id) =>
    stage(id, all.slice(7 * id, 7 * id + 7)),
  );
  return `persona eli "Eli"\npersona mira "Mira"\njourney j "A journey" {\n  personas eli, mira\n${stages.join("\n")}\n}\n`;
}

/** A journey of so many personas, who feel the same at first; all but one of them go on. */
export function manyPersonas(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const feelings = ids.map((id) => `p${id} ${(id % 5) + 1}`).join(", ");
  return `${ids.map((id) => `persona p${id} "Persona ${id}"`).join("\n")}
journey j "Of ${count} personas" {
  personas ${ids.map((id) => `p${id}`).join(", ")}
  stage s "Looking" {
    touchpoint same "Feels the same" { emotion 3 }
    touchpoint some "Feels as each does" { personas ${ids
      .slice(0, -1)
      .map((id) => `p${id}`)
      .join(", ")}; emotion ${feelings} }
    touchpoint again "Feels the same again" { emotion 4 }
  }
}
`;
}

/** Narrow stages with long names in others, of which much is said. */
const outerStages = `journey j "A journey" {
  stage before "Before" { touchpoint a "Looks around" }
  stage home "The first thirty days with everything that arrived" {
    goal "Change my mind without a fight"
    metric nps 30 target 45
    opportunity call "Call after a week, and ask whether it is as it was expected"
    stage unpack "Waiting and unpacking" { goal "Find it whole"
      touchpoint b "Takes it in" }
    stage back "Thirty days to send it back" { goal "Send it back" }
  }
  stage after "A single touchpoint in a stage with a long name" {
    stage last "The very last one" { touchpoint c "Says goodbye" }
  }
  activity hotline "Keeps a hotline open" { supports home, after, last }
}
`;

/** Texts of journeys, by what they are. */
export const mapTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examples.map((name) => [name, read(join(folder("../../examples"), name))])),
  "long texts in many scripts": read(folder("../fixtures/maps/many-scripts.journey")),
  "a journey from right to left": read(folder("../fixtures/maps/arabic.journey")),
  "one touchpoint": journeyOf(1),
  "stages in stages": outerStages,
  "eight personas": manyPersonas(8),
  "sixty personas": manyPersonas(60),
  "sixty touchpoints": journeyOf(60),
  "a journey without anything": 'journey j "Nothing yet" {}\n',
};

/** The examples import it. */
export const personas = read(join(folder("../../examples"), "personas.journey"));
