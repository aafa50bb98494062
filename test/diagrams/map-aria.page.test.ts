import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { english } from "../../grammar/message.ts";
import { checkText } from "../check-text.ts";
import { launchBrowser, openPage } from "../vscode/host/browser.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openPage(browser);
});
afterAll(() => browser?.close());

const text = `persona eli "Eli"
journey j "Buying" {
  personas eli
  owner "Shop"
  stage s "Looking" {
    goal "Find one"
    touchpoint t "Reads reviews" {
      channel reviews
      emotion eli 2
      pain "Too many"
      rating 5/5 from 1
    }
    touchpoint u "Orders" {
      channel website
      promise p "Soon" within 24h actual 3d
    }
  }
}
`;

it("who cannot see a map is told all that is on it, lane by lane, and of what it is said", async () => {
  const { journeys, findings } = await checkText(text);
  await page.setContent(mapDiagram.draw({ journey: journeys[0]!, findings, language: english }, "light"));
  const tree = await page.locator("body").ariaSnapshot();
  expect(tree.replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "- document "Buying":
      - text: "Buying Owner: Shop"
      - list "Personas":
        - listitem: Eli
      - list "Stages":
        - text: Stages
        - listitem "Looking"
      - list "Goals":
        - text: Goals
        - listitem:
          - img "Looking"
          - text: Find one
      - list "Touchpoints":
        - text: Touchpoints
        - listitem "Reads reviews":
          - text: Reads reviews Reviews
          - 'img "5 of 5 from one person is not a reputation: with so few ratings it could be as low as 1.83. Ask more buyers for theirs."': "1"
        - listitem "Orders":
          - text: Orders Website
          - 'img "Nobody answers for p, which is promised at u: give the promise or the touchpoint an owner. Promised within 24 h at u, took 3 d: two days late. Keep p sooner, or promise what can be kept."': "2"
      - list "How it feels":
        - text: How it feels
        - 'listitem "Eli: 2 of 5 · Reads reviews"'
      - list "Pains and gains":
        - text: Pains and gains
        - listitem:
          - img "Reads reviews · pain"
          - text: Too many
      - list "Promises":
        - text: Promises
        - listitem:
          - img "Orders · broken"
          - text: Soon · within 1 d · took 3 d
      - list "Figures":
        - text: Figures
        - listitem:
          - img "Reads reviews"
          - text: 5/5 from 1
      - text: Gaps
      - list "Gaps":
        - listitem: "1 Reads reviews 5 of 5 from one person is not a reputation: with so few ratings it could be as low as 1.83. Ask more buyers for theirs."
        - listitem: "2 Orders Nobody answers for p, which is promised at u: give the promise or the touchpoint an owner. Promised within 24 h at u, took 3 d: two days late. Keep p sooner, or promise what can be kept.""
  `);
});
