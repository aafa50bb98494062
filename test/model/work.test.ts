import { expect, it } from "vitest";
import { workByPlace } from "../../model/work.ts";
import { checkText } from "../check-text.ts";

it("is known by the stage or touchpoint that it is for, once, and not by what is in that", async () => {
  const { journeys } = await checkText(`journey j "J" {
  stage home "Home" { stage unpacking "Unpacking" { touchpoint parcel "Takes it in" } }
  activity hotline "Keeps a hotline open" { supports home, home }
  activity delivery "Delivers" { supports parcel, home }
}`);
  const work = [...workByPlace(journeys[0]!)].map(([{ id }, activities]) => [
    id,
    ...activities.map(({ declared }) => declared.id),
  ]);
  expect(work).toEqual([
    ["home", "hotline", "delivery"],
    ["parcel", "delivery"],
  ]);
});
