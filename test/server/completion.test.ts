import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, MarkupContent } from "vscode-languageserver-protocol";
import { scoreWords } from "../../grammar/vocabulary/value-types.ts";
import { type AskedServer, askedServer, inTouchpoint } from "./asked.ts";

let server: AskedServer;
beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What is offered at the mark, in the order in which an editor shows it. */
async function complete(source: string): Promise<CompletionItem[]> {
  const items = await server.ask<CompletionItem[]>("textDocument/completion", source);
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

async function labels(source: string): Promise<string[]> {
  return (await complete(source)).map(({ label }) => label);
}

async function documentationOf(label: string, source: string): Promise<string> {
  const item = (await complete(source)).find((each) => each.label === label);
  return (item!.documentation as MarkupContent).value;
}

const metricParts = [
  ...["target", "baseline", "from", "of", "per", "for", "as-of", "owner", "source", "trend"],
  ...["better", "unit"],
];

const inStage = [
  ...["covers", "phase", "duration", "record", "goal", "expectation", "without", "no-contact", "metric"],
];

describe("offers, in this order,", () => {
  it.each([
    [
      "keywords of a file, and journeys with a lifecycle",
      'lifecycle own "Own" { step find }\n<|>',
      [
        ...["journey", "import", "persona", "channel", "lifecycle"],
        ...["journey buyer", "journey b2b", "journey purchase", "journey customer", "journey own"],
      ],
    ],
    [
      "keywords of a journey, the stage first and without what it says already",
      'journey j "J" {\n  vision "V"\n  owner "O"\n  goal "G"\n  <|>\n}',
      [
        ...["stage", "scope", "state", "revises", "reviewed", "review-every", "lifecycle", "personas"],
        ...["record", "goal", "source", "metric", "activity", "opportunity", "scenario"],
      ],
    ],
    [
      "keywords of a stage, the touchpoint first",
      'journey j "J" {\n  stage s "S" {\n    <|>\n  }\n}',
      ["touchpoint", ...inStage, "opportunity", "stage"],
    ],
    [
      "no stage beside a touchpoint",
      'journey j "J" {\n  stage s "S" {\n    touchpoint t "T"\n    st<|>\n  }\n}',
      ["touchpoint", ...inStage, "opportunity"],
    ],
    [
      "no touchpoint beside a stage",
      'journey j "J" {\n  stage s "S" {\n    <|>\n    stage i "I" {}\n  }\n}',
      [...inStage, "opportunity", "stage"],
    ],
    [
      "no stage in a stage in a stage",
      'journey j "J" {\n  stage s "S" {\n    stage i "I" { <|> }\n  }\n}',
      ["touchpoint", ...inStage, "opportunity"],
    ],
    ["keywords of a lifecycle", 'lifecycle l "L" { <|> }', ["step"]],
    [
      "the word that is being written too",
      'channel c "C" { phase before; direction<|> inbound }',
      ["run-by", "direction", "kind", "description"],
    ],
    [
      "personas of the journey and feelings",
      inTouchpoint("      emotion <|>"),
      ["mira", "eli", ...scoreWords],
    ],
    ["only feelings after a persona", inTouchpoint("      emotion eli <|>"), [...scoreWords]],
    ["nothing after a feeling", inTouchpoint("      emotion neutral <|>"), []],
    [
      "personas and feelings after a comma",
      inTouchpoint("      emotion eli 4, <|>"),
      ["mira", "eli", ...scoreWords],
    ],
    [
      "only the personas of a touchpoint that names its own",
      inTouchpoint("      personas eli\n      emotion <|>"),
      ["eli", ...scoreWords],
    ],
    [
      "all personas where they are named, those of the journey first",
      inTouchpoint("      personas <|>"),
      ["mira", "eli", "guest"],
    ],
    [
      "personas of the journey in a scenario",
      inTouchpoint("").replace(/\}\n$/, '  scenario w "W" { persona <|> }\n}\n'),
      ["mira", "eli"],
    ],
    ["touchpoints and stages", inTouchpoint("      next <|>"), ["reads", "buys", "look"]],
    ["nothing that is typed freely", inTouchpoint("      next buys <|>"), []],
    [
      "named parts after what a promise says",
      inTouchpoint('      promise p "P" within 24h <|>'),
      ["by", "kept-at", "actual", "owner", "only", "except"],
    ],
    ["touchpoints for a named part", inTouchpoint('      promise p "P" kept-at <|>'), ["reads", "buys"]],
    ["a word beside a duration", inTouchpoint('      promise p "P" actual <|>'), ["never"]],
    [
      "named parts in a block, without those that are there",
      inTouchpoint('      promise p "P" within 24h {\n        actual 1h\n        <|>\n      }'),
      ["by", "kept-at", "owner", "only", "except"],
    ],
    [
      "values of a named part in a block",
      inTouchpoint('      pain "Slow" {\n        severity <|>\n      }'),
      ["low", "medium", "high"],
    ],
    [
      "kinds of metric",
      inTouchpoint("      metric <|>"),
      [
        ...["nps", "csat", "ces", "churn", "net-churn", "retention", "clv", "rating", "conversion"],
        ...["response-time", "resolution-time", "first-contact-resolution"],
      ],
    ],
    [
      "the parts of a metric's own kind first",
      inTouchpoint("      metric nps <|>"),
      ["promoters", "passives", "detractors", ...metricParts],
    ],
    ["periods", inTouchpoint("      metric churn 2% per <|>"), ["day", "week", "month", "quarter", "year"]],
    ["severities", inTouchpoint('      pain "Slow" severity <|>'), ["low", "medium", "high"]],
    [
      "lifecycles, those of the file first",
      'lifecycle rental "Rental" { step ride }\njourney j "J" {\n  lifecycle <|>\n}',
      ["rental", "buyer", "b2b", "purchase", "customer"],
    ],
    [
      "steps of the lifecycle",
      'journey j "J" {\n  lifecycle buyer\n  stage s "S" { covers <|> }\n}',
      ["awareness", "consideration", "decision"],
    ],
    ["other journeys", 'journey j "J" {\n  revises <|>\n}\njourney k "K"', ["k"]],
    [
      "touchpoints or what is not on the map for a step",
      inTouchpoint("").replace(/\}\n$/, '  scenario w "W" { step <|> }\n}\n'),
      ["ad-hoc", "reads", "buys"],
    ],
    ["nothing after the only value", inTouchpoint('      owner "A", <|>'), []],
    ["nothing in a comment", inTouchpoint("      // <|>"), []],
    ["nothing in a long comment", inTouchpoint("      /* a <|> */"), []],
    ["nothing in a comment that is not closed", 'journey j "J" {\n  /* <|>', []],
    ["nothing in a text", inTouchpoint('      goal "a<|>"'), []],
    ["nothing in a text that is not closed", inTouchpoint('      goal "a <|>'), []],
    ["nothing in a long text", inTouchpoint('      goal """\n  a <|>\n  """'), []],
    ["nothing in a number", inTouchpoint("      importance 4<|>"), []],
  ])("%s", async (_, source, expected) => {
    expect(await labels(source)).toEqual(expected);
  });

  it("channels of the file before those that are built in", async () => {
    const channels = await labels(inTouchpoint("      channel <|>"));
    expect(channels.slice(0, 4)).toEqual(["kiosk", "social-media", "reviews", "referral"]);
    expect(channels).toHaveLength(25);
    expect(await labels(inTouchpoint("      channel reviews, <|>"))).toEqual(channels);
  });

  it("goes on after a comment that is closed", async () => {
    expect(await labels(inTouchpoint("      /* a */ <|>"))).toContain("channel");
  });
});

it.each([
  [
    "a keyword",
    "channel",
    inTouchpoint("      <|>"),
    "Where the contact takes place.\n\n```journey\nchannel website, app\n```",
  ],
  ["an element", "stage", 'journey j "J" { <|> }', "A part of the customer's life with you."],
  [
    "a kind of metric",
    "churn",
    inTouchpoint("      metric <|>"),
    "The share of customers lost in a period: those lost divided by those there at its start.\n\n```journey\nmetric churn lost 34 of 1200 per month\n```",
  ],
  [
    "a named part",
    "within",
    inTouchpoint('      promise p "P" <|>'),
    "How soon it will be kept, counted from the promise.\n\n```journey\nwithin 24h\n```",
  ],
  [
    "a named part in a block",
    "severity",
    inTouchpoint('      pain "P" {\n        <|>\n      }'),
    "How bad it is.\n\n```journey\nseverity high\n```",
  ],
  ["a word", "review", inTouchpoint("      kind <|>"), "What other customers say about it in public."],
  ["a feeling", "pleased", inTouchpoint("      emotion <|>"), "4 of 5"],
  [
    "a built-in channel",
    "reviews",
    inTouchpoint("      channel <|>"),
    "- `run-by third-party`: Somebody over whom the company has no say, such as a review site.",
  ],
  ["a persona", "eli", inTouchpoint("      emotion <|>"), "- Segment\\: Compares \\*everything\\*"],
])("explains %s", async (_, label, source, text) => {
  expect(await documentationOf(label, source)).toContain(text);
});

it("explains in the reader's language", async () => {
  await using dutch = await askedServer("nl");
  const items = await dutch.ask<CompletionItem[]>(
    "textDocument/completion",
    inTouchpoint("      importance 4; <|>"),
  );
  const values = items.map(({ documentation }) => (documentation as MarkupContent).value.split("\n")[0]);
  expect(values).toContain("Waar het contact plaatsvindt.");
  expect(values.filter((value) => /\b(the|what|how|where)\b/i.test(value!))).toEqual([]);
});

it("leaves a finished line alone when only a space is typed", async () => {
  const ask = (triggerKind: number) =>
    server.ask<CompletionItem[]>("textDocument/completion", inTouchpoint('      pain "Slow" <|>'), {
      context: { triggerKind, triggerCharacter: " " },
    });
  expect(await ask(2)).toEqual([]);
  expect((await ask(1)).map(({ label }) => label)).toEqual(["severity"]);
});

it("replaces the word that is there by what is chosen", async () => {
  const items = await complete(inTouchpoint("      chan<|>"));
  expect(items.find(({ label }) => label === "channel")).toMatchObject({
    textEdit: {
      range: { start: { line: 11, character: 6 }, end: { line: 11, character: 10 } },
      newText: "channel",
    },
  });
});

it("writes an element with places to fill in", async () => {
  const [stage] = await complete('journey j "J" { <|> }');
  expect(stage).toMatchObject({
    insertTextFormat: 2,
    textEdit: { newText: `stage \${1:name} "\${2:Label}" {\n\t$0\n}` },
  });
});

describe("in an import, offers", () => {
  const paths = async (source: string) => (await complete(source)).map(({ textEdit }) => textEdit!.newText);

  it.each(["import <|>", 'import "<|>', 'import "./pe<|>"\n', 'import "./pe<|>\njourney j "J" {}\n'])(
    "the files that are there: %s",
    async (source) => {
      expect(await paths(source)).toEqual(['"./personas.journey"']);
    },
  );

  it("no file that is imported already", async () => {
    expect(await paths('import "./personas.journey"\nimport <|>\n')).toEqual([]);
  });

  it("a path in the place of the whole one that is there", async () => {
    const [item] = await complete('import "./pe<|>ople"\n');
    expect(item?.textEdit).toMatchObject({
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 17 } },
    });
  });

  it("paths as soon as a mark is typed, which elsewhere says nothing", async () => {
    const ask = (source: string) =>
      server.ask<CompletionItem[]>("textDocument/completion", source, {
        context: { triggerKind: 2, triggerCharacter: '"' },
      });
    expect(await ask('import "<|>')).toHaveLength(1);
    expect(await ask('journey j "<|>')).toEqual([]);
  });
});

describe("behind a number, offers", () => {
  it.each([
    ["the units of a duration", inTouchpoint("      duration 2<|>"), "2min 2h 2d 2w 2mo 2y 2s"],
    ["a unit that is half written", inTouchpoint("      duration 2.5m<|>"), "2.5min 2.5h 2.5d 2.5w"],
    ["a percentage", inTouchpoint("      next buys 40<|>"), "40%"],
  ])("%s", async (_, source, expected) => {
    expect((await labels(source)).join(" ")).toMatch(new RegExp(`^${expected}`));
  });
});

describe("in a journey with a lifecycle, offers", () => {
  const journey = (lines: string) =>
    `lifecycle own "Own" {\n  step find "Finds \\"it\\" for $5"\n  step dream optional\n  step ride\n}\njourney j "J" {\n  lifecycle own\n${lines}\n}\n`;
  const snippets = async (source: string) =>
    (await complete(source)).filter(({ kind }) => kind === 15).map(({ label }) => label);

  it("all of its stages while there is none, and each", async () => {
    expect(await snippets(journey("  <|>"))).toEqual(["stages own", "stage find", "stage ride"]);
  });

  it("those that are not covered yet", async () => {
    expect(await snippets(journey('  stage a "A" { covers find }\n  <|>'))).toEqual(["stage ride"]);
    expect(await snippets(journey('  stage find "A" { <|> }'))).toEqual([]);
  });

  it("stages with their labels, and a place to fill in in each", async () => {
    const [all] = (await complete(journey("  <|>"))).filter(({ kind }) => kind === 15);
    expect(all?.textEdit?.newText).toBe(
      'stage find "Finds \\\\"it\\\\" for \\$5" {\n\t$1\n}\n\nstage ride "Ride" {\n\t$2\n}',
    );
  });
});

describe("a name of a file that is not imported", () => {
  it("comes last, and its import with it", async () => {
    const items = await complete('channel eli "E"\njourney j "J" {\n  personas <|>\n}\n');
    expect(items.map(({ label }) => label)).toEqual(["eli", "mira", "guest"]);
    expect(items[0]).toMatchObject({
      labelDetails: { description: "from `./personas.journey`" },
      additionalTextEdits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: 'import "./personas.journey"\n\n',
        },
      ],
    });
  });

  it("gives way to a name that is known here", async () => {
    const items = await complete('persona eli "Another"\njourney j "J" {\n  personas <|>\n}\n');
    expect(items.map(({ label, additionalTextEdits }) => [label, additionalTextEdits?.length ?? 0])).toEqual([
      ["eli", 0],
      ["mira", 1],
      ["guest", 1],
    ]);
  });
});
