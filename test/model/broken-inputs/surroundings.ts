import { rules } from "../../../gaps/catalogue.ts";

export const places = [
  "file",
  "persona",
  "channel",
  "lifecycle",
  "journey",
  "stage",
  "touchpoint",
  "activity",
  "opportunity",
  "scenario",
] as const;
export type Place = (typeof places)[number];

/** Where a text stands, the text with a mark around what is wrong in it, and what is found: a rule, and what it says. */
export type BrokenInput = readonly [Place, text: string, finding: string];

/** The rules that speak of what is written wrong: of the others, what is left out of the surroundings is full. */
const aboutWhatIsWritten = new Set([
  "unknown-reference",
  "duplicate-name",
  "metric-invalid",
  "promise-without-fulfilment",
  "stage-without-touchpoint",
  "activity-without-effect",
]);
const others = rules.map(({ name }) => name).filter((name) => !aboutWhatIsWritten.has(name));
export const settings: Record<string, string> = {
  "journey.config.json": JSON.stringify({ rules: Object.fromEntries(others.map((name) => [name, "off"])) }),
};

/** A file that has no findings of its own, with a text in one of its places. */
export function fileWith(place: Place, text: string): string {
  const at = (each: Place) => (each === place ? text : "");
  return `persona eli "Eli" {
  goal "A fridge"
  ${at("persona")}
}
persona mira "Mira" {
  goal "A fridge"
}
channel kiosk "Kiosk" {
  ${at("channel")}
}
lifecycle rental "Renting a bike" {
  step ride
  ${at("lifecycle")}
}
journey j "J" {
  owner "CX"
  ${at("journey")}
  stage s "S" {
    ${at("stage")}
    touchpoint t "T" {
      ${at("touchpoint")}
    }
    touchpoint u "U"
  }
  activity a "A" {
    supports s
    ${at("activity")}
  }
  opportunity o "O" {
    ${at("opportunity")}
  }
  scenario w "W" {
    ${at("scenario")}
  }
}
${at("file")}`;
}
