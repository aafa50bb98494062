import { describe, expect, test } from "vitest";
import { previewsOf } from "./real-previews.ts";
import { ShownPage } from "./shown-page.ts";

const shown = new ShownPage();

/** A stage has the journey's label, and one label has a dot, a bracket and a sign that some pictures change. */
const ordering = `persona eli "Eli"

journey order "Ordering" {
  personas eli
  stage choose "Choose & compare whatever there is in one of all our shops" {
    touchpoint read "Reads what each and every one of the others has to say of it" {
      emotion 2
      importance 5
      next pay 60%, ask 40%
    }
    touchpoint ask "Ask · by phone (or mail) & wait" {
      emotion 4
      importance 3
      next pay
    }
  }
  stage order "Ordering" {
    touchpoint pay "Pay" {
      emotion 3
      importance 4
      next pay-again 50%
      exit lost "Ordering"
    }
    touchpoint pay-again "Pay" {
      emotion 1
      importance 2
    }
  }
  activity guide "Write the guide" {
    effort 40h per month
    supports choose
  }
}
`;

const stages = ["stage choose", "stage order"];
const touchpoints = ["touchpoint ask", "touchpoint pay", "touchpoint pay-again", "touchpoint read"];

/** The places that lead to the text, with what is written there, diagram by diagram. */
async function placesIn(text: string): Promise<Record<string, [place: string, drawn: string][]>> {
  const found: Record<string, [string, string][]> = {};
  for (const preview of await previewsOf(text)) {
    await shown.showAnew(preview);
    found[preview.diagram] = await shown.page
      .locator("#frame [data-place]")
      .evaluateAll((elements) =>
        elements.map((element) => [element.getAttribute("data-place")!, element.textContent]),
      );
  }
  return found;
}

describe("what is drawn of a stage or touchpoint", () => {
  test("leads to the text from each of the server's pictures that names it", async () => {
    const places = await placesIn(ordering);
    const named = Object.entries(places).map(([diagram, found]) => [
      diagram,
      [...new Set(found.map(([place]) => place))].toSorted(),
    ]);
    expect(Object.fromEntries(named)).toEqual({
      map: [...stages, ...touchpoints],
      journey: [...stages, ...touchpoints],
      flow: [...stages, ...touchpoints],
      emotion: touchpoints,
      priority: touchpoints,
      dropoff: touchpoints,
      effort: stages,
      blueprint: touchpoints,
      promises: [],
      timeline: stages,
      personas: [],
    });
    // Titles, arrows and endings are no places, though they read like one.
    expect(places.effort?.map(([place, drawn]) => [place, drawn.replace(/^.*… · /, "… · ")])).toEqual([
      ["stage choose", "… · 40 h a month"],
      ["stage choose", "… · importance 5 of 5"],
      ["stage order", "Ordering · 0 h a month"],
      ["stage order", "Ordering · importance 4 of 5"],
    ]);
    expect(places.flow).toHaveLength(6);
  });

  test("leads to the text where there are so many that stages stand for them", async () => {
    const many = Array.from(
      { length: 201 },
      (_, index) => `    touchpoint t${index} "Touchpoint ${index}" {\n      channel website\n    }`,
    );
    const places = await placesIn(`journey j "Large" {\n  stage s "Stage" {\n${many.join("\n")}\n  }\n}\n`);
    expect(places.flow).toEqual([["stage s", "Stage · 201 touchpoints"]]);
    expect(places.blueprint).toEqual([["stage s", "1 · Stage"]]);
  });
});
