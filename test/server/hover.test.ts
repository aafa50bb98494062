import { afterAll, beforeAll, expect, it } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver-protocol";
import { type AskedServer, askedServer, inTouchpoint } from "./asked.ts";

let server: AskedServer;
beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function hover(source: string, asked = server): Promise<string | null> {
  const found = await asked.ask<Hover | null>("textDocument/hover", source);
  return found && (found.contents as MarkupContent).value;
}

const inScenario = (lines: string) => inTouchpoint("").replace(/\}\n$/, `  scenario w "W" { ${lines} }\n}\n`);
const example = (text: string) => `\n\n\`\`\`journey\n${text}\n\`\`\``;

it.each([
  [
    "a keyword",
    inTouchpoint("      mom<|>ent-of-truth"),
    `Here the customer decides to stay or to leave.${example("moment-of-truth")}`,
  ],
  [
    "a metric, and what it comes to",
    inTouchpoint("      m<|>etric nps promoters 45 passives 30 detractors 25"),
    `A figure that tells how well it goes, with its target, sample and date.${example("metric nps promoters 45 passives 30 detractors 25 target 40 as-of 2026-Q3")}\n\nIt comes to 20 ± 15\\.9 \\(95 % interval\\)\\.`,
  ],
  [
    "a kind of metric",
    inTouchpoint("      metric n<|>ps 20 from 100"),
    `Net Promoter Score: the share of promoters (9 and 10) less that of detractors (0 to 6), from -100 to 100.${example("metric nps promoters 45 passives 30 detractors 25 target 40")}`,
  ],
  [
    "a part of that kind",
    inTouchpoint("      metric nps promo<|>ters 45 passives 30 detractors 25"),
    `How many people, or what share of them, gave a 9 or a 10.${example("promoters 45")}`,
  ],
  [
    "a named part",
    inTouchpoint('      promise p "P" within 24h kept-<|>at buys'),
    `The touchpoint where the customer sees it kept.${example("kept-at first-use")}`,
  ],
  [
    "the same word as a part of something else",
    inTouchpoint("      response actual 12h tar<|>get 1h"),
    `How long the wait should be.${example("target 1h")}`,
  ],
  [
    "a named part on a line of its own",
    inTouchpoint('      promise p "P" {\n        with<|>in 24h\n      }'),
    `How soon it will be kept, counted from the promise.${example("within 24h")}`,
  ],
  [
    "a word of a property",
    inTouchpoint("      run-by thi<|>rd-party"),
    "Somebody over whom the company has no say, such as a review site.",
  ],
  [
    "a word of a named part on a line of its own",
    inTouchpoint('      promise p "P" {\n        actual nev<|>er\n      }'),
    "The promise was not kept.",
  ],
  ["a feeling", inTouchpoint("      emotion eli anno<|>yed"), "2 of 5"],
  ["a feeling for everyone", inTouchpoint("      emotion delig<|>hted"), "5 of 5"],
  ["what is not on the map", inScenario('step ad-<|>hoc 2 "Rings"'), "Something that is not on the map."],
  [
    "a channel that is built in",
    inTouchpoint("      channel chat, rev<|>iews"),
    [
      "**Reviews** · channel `reviews`",
      "- `phase before`: Before the purchase.",
      "- `run-by third-party`: Somebody over whom the company has no say, such as a review site.",
      "- `direction inbound`: The customer starts the contact.",
      "- `kind review`: What other customers say about it in public.",
    ].join("\n"),
  ],
  [
    "a channel of the file",
    inTouchpoint("      channel kio<|>sk"),
    [
      "**Kiosk** · channel `kiosk`",
      "- In the \\*hall\\*",
      "- `phase before`: Before the purchase.",
      "- `run-by company`: The company itself.",
      "- `direction both`: Either of the two starts the contact.",
    ].join("\n"),
  ],
  [
    "a lifecycle",
    inTouchpoint("").replace("lifecycle buyer", "lifecycle bu<|>yer"),
    [
      "**buyer** · lifecycle `buyer`",
      "- `step awareness phase before`",
      "- `step consideration phase before`",
      "- `step decision phase during`",
    ].join("\n"),
  ],
  [
    "a step of a lifecycle",
    'lifecycle l "L" {\n  step try "Trying *it*" phase before optional\n}\njourney j "J" {\n  lifecycle l\n  stage s "S" { covers tr<|>y }\n}',
    [
      "**Trying \\*it\\*** · lifecycle step `try`",
      "- `phase before`: Before the purchase.",
      "- `optional`: A journey need not cover this step.",
    ].join("\n"),
  ],
  [
    "a persona",
    inTouchpoint("      emotion el<|>i 4"),
    "**Eli** · persona `eli`\n- Segment\\: Compares \\*everything\\*\n- Goal\\: A fridge",
  ],
  [
    "a touchpoint",
    inTouchpoint("      next bu<|>ys"),
    "**Buys \\<now\\>** · touchpoint `buys`\n- Stage\\: Looking\n- Channel\\: Reviews, Kiosk\n- Emotion\\: eli 3, mira 4",
  ],
  [
    "a touchpoint where it is declared",
    inTouchpoint("").replace("touchpoint buys", "touchpoint bu<|>ys"),
    "**Buys \\<now\\>** · touchpoint `buys`\n- Stage\\: Looking\n- Channel\\: Reviews, Kiosk\n- Emotion\\: eli 3, mira 4",
  ],
  [
    "a stage",
    inTouchpoint("      next lo<|>ok"),
    "**Looking** · stage `look`\n- `phase before`: Before the purchase.",
  ],
  [
    "a journey",
    'journey old "Old" {\n  vision "A *dream*"\n}\njourney j "J" { revises ol<|>d }',
    "**Old** · journey `old`\n- Vision\\: A \\*dream\\*",
  ],
])("explains %s", async (_, source, text) => {
  expect(await hover(source)).toBe(text);
});

it.each([
  ["a name that stands for nothing", inTouchpoint("      emotion nob<|>ody 4")],
  ["a number", inTouchpoint("      importance 4<|>")],
  ["a text", inTouchpoint('      goal "with<|>in"')],
  ["a comment", inTouchpoint("      // emo<|>tion")],
  ["a word that no property takes", inTouchpoint("      emotion 4 with<|>in")],
  ["a keyword that is none", inTouchpoint("      toStr<|>ing 4")],
])("says nothing of %s", async (_, source) => {
  expect(await hover(source)).toBeNull();
});

it("speaks the reader's language", async () => {
  await using dutch = await askedServer("nl");
  expect(await hover(inTouchpoint('      promise p "P" kept-<|>at buys'), dutch)).toBe(
    `Het contactmoment waar de klant ziet dat de belofte wordt nagekomen.${example("kept-at first-use")}`,
  );
  expect(await hover(inTouchpoint("      next bu<|>ys"), dutch)).toContain(
    "contactmoment `buys`\n- Fase\\: Looking",
  );
  expect(await hover(inTouchpoint("      emotion eli anno<|>yed"), dutch)).toBe("2 van de 5");
});
