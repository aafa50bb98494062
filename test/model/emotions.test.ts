import { describe, expect, it } from "vitest";
import { meanEmotion } from "../../model/emotions.ts";
import { checkText } from "../check-text.ts";

/** The mean of a touchpoint of a journey of Eli, Mira and Noor, or of one of nobody. */
async function mean(touchpoint: string, personas = "personas e, m, n"): Promise<number | null> {
  const { journeys } = await checkText(
    `persona e "Eli"\npersona m "Mira"\npersona n "Noor"\njourney j "J" {\n ${personas}\n stage s "S" { touchpoint t "T" { ${touchpoint} } }\n}`,
  );
  return meanEmotion(journeys[0]!.touchpoints[0]!);
}

describe("the mean emotion at a touchpoint", () => {
  it("counts everybody who meets it once", async () => {
    expect(await mean("emotion e 1, 5")).toBeCloseTo(11 / 3);
    expect(await mean("personas e, m; emotion e 1, 5")).toBe(3);
  });

  it("is of those of whom something is said", async () => {
    expect(await mean("emotion e 1, m 2")).toBe(1.5);
    expect(await mean("personas m; emotion e 5")).toBeNull();
    expect(await mean("importance 3")).toBeNull();
  });

  it("is what is said of everyone where no persona is named", async () => {
    expect(await mean("emotion 4", "")).toBe(4);
  });
});
