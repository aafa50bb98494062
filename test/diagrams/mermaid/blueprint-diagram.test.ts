import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../hostile-text.ts";
import { journeyOf } from "../map-texts.ts";
import { draw, labelled, numRuns, quoted, visible } from "./drawn.ts";
import { type MermaidFlowchart, readMermaidFlowchart } from "./mermaid-oracle.ts";

/** What stands in each lane, from the top to the bottom, column by column; for dots, which say nothing, their ids. */
async function lanes(text: string, persona = ""): Promise<[title: string, ...cells: string[]][]> {
  const { nodes, subgraphs } = await flowchart(text, persona);
  return subgraphs.map(({ nodes: ids }) => {
    const [title, ...cells] = ids.map((id) => nodes.find((node) => node.id === id)!.label);
    return [title!, ...cells];
  });
}

async function flowchart(text: string, persona = ""): Promise<MermaidFlowchart> {
  const source = await draw("blueprint", text, { persona });
  const read = (await readMermaidFlowchart(source)) as MermaidFlowchart;
  expect(read, source).not.toHaveProperty("error");
  return read;
}

const shop = `persona eli "Eli"\npersona mira "Mira"\njourney j "J" {
 personas eli, mira
 record "CRM"
 stage buy "Buying" {
  touchpoint ask "Asks" { channel chat, phone; frontstage "Answers at once"; backstage "Looks it up"; system "Stock list" }
  touchpoint pay "Pays" { personas mira; record "Till" }
 }
 activity till "Keeps the till open" { supports pay }
}`;

describe("the service blueprint", () => {
  it("has a column a touchpoint, from what the customer does to the systems", async () => {
    expect(await lanes(shop)).toEqual([
      ["Customer", "1 · Asks", "2 · Pays"],
      ["Line of interaction", "interaction_0", "interaction_1"],
      ["Frontstage", "Chat<br>Phone<br>Answers at once", "–"],
      ["Line of visibility", "visibility_0", "visibility_1"],
      ["Backstage", "Looks it up", "Keeps the till open"],
      ["Systems", "Stock list<br>CRM", "Till"],
    ]);
    const { edges } = await flowchart(shop);
    expect(edges.slice(5, 10).map(({ from, to }) => `${from} ${to}`)).toEqual([
      "customer_0 interaction_0",
      "interaction_0 frontstage_0",
      "frontstage_0 visibility_0",
      "visibility_0 backstage_0",
      "backstage_0 systems_0",
    ]);
  });

  it("of one persona has what it meets", async () => {
    expect((await lanes(shop, "eli"))[0]).toEqual(["Customer", "1 · Asks"]);
  });

  it("says so where nothing is said", async () => {
    expect(await lanes('journey j "J" { stage s "S" { touchpoint t "T" } }')).toEqual([
      ["Customer", "1 · T"],
      ["Line of interaction", "interaction_0"],
      ["Frontstage · not said yet", "–"],
      ["Line of visibility", "visibility_0"],
      ["Backstage · not said yet", "–"],
      ["Systems · not said yet", "–"],
    ]);
    expect((await flowchart('journey j "J" {}')).nodes.map(({ label }) => label)).toEqual([
      "J · This journey has no touchpoint yet",
    ]);
  });

  it("of a large journey has a column a stage, with as much as can be read, and says so", async () => {
    const [customer, , frontstage] = await lanes(journeyOf(500));
    expect(customer).toHaveLength(31);
    expect(frontstage![1]).toBe("Phone<br>Store<br>Chat<br>Reviews<br>and 1 more");
    expect((await flowchart(journeyOf(500))).nodes[0]!.label).toBe(
      "Drawn by stage, for there are 500 touchpoints · 42 more stages",
    );
  });

  it("shows any text as it is", async () => {
    const short = hostileText.filter((text) => text.length < 24);
    await fc.assert(
      fc.asyncProperty(short, short, async (touchpoint, done) => {
        const text = `journey j "J" { stage s "S" { touchpoint t ${quoted(touchpoint)} { backstage ${quoted(done)} } } }`;
        const [customer, , , , backstage] = await lanes(text);
        expect(customer).toEqual(["Customer", `1 · ${labelled(touchpoint, "T")}`]);
        expect(backstage).toEqual(["Backstage", visible(done)]);
      }),
      { numRuns },
    );
  });
});
