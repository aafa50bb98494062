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
