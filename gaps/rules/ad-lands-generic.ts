import { message } from "../../grammar/message.ts";
import { isTouchpoint, type JourneyMap } from "../../model/journey-map.ts";
import { placeOf } from "../finding.ts";
import { replace } from "../fixes/edits.ts";
import { rule } from "../rule.ts";

/** More to choose from would be a list to search. */
const mostPages = 3;

export const adLandsGeneric = rule({
  name: "ad-lands-generic",
  severity: "warning",
  summary: message("The link of an advertisement lands on a home page or a sign-up form."),
  why: message(
    "A link must lead to what the advertisement is about, an offer to the page with its items: not to a registration form or the home page (S3).",
  ),
  options: {},
  fix: message("Let the link land on one of the journey's landing pages."),

  checkJourney(journey, { report }) {
    const { uri, touchpoints, places } = journey;
    for (const { declared, kind, label } of touchpoints) {
      for (const item of (kind === "advertising" && declared.leadsTo?.items) || []) {
        const target = places.get(item.touchpoint.name);
        if (!target || !isTouchpoint(target) || (target.kind !== "home" && target.kind !== "sign-up"))
          continue;
        const written = item.spans.touchpoint!;
        report({
          at: placeOf(uri, item.syntax, written),
          message:
            target.kind === "home"
              ? message(
                  '"{0}" leads to a home page, where customers have to look for what it was about: let it land on a page about just that.',
                  label,
                )
              : message(
                  '"{0}" leads to a sign-up form, where customers have to give before they see what it was about: let it land on a page about just that.',
                  label,
                ),
          fixes: () =>
            landingPages(journey).map((id) => ({
              title: message("Let it land on `{0}`", id),
              edits: [replace(uri, item.syntax, written, id)],
            })),
        });
      }
    }
  },

  examples: {
    accepts: [
      'stage look "Looking" {\n  touchpoint banner "Sees an advert for starter sets" { channel advertising; leads-to sets }\n  touchpoint sets "Lands on the starter sets" { kind landing-page }\n}',
      'stage look "Looking" {\n  touchpoint tips "Gets tips by mail" { channel transactional-email; leads-to front }\n  touchpoint front "Home page" { kind home }\n}',
    ],
    rejects: [
      'stage look "Looking" {\n  touchpoint banner "Sees an advert for starter sets" { channel advertising; leads-to <|front|> }\n  touchpoint front "Home page" { kind home }\n  touchpoint sets "Starter sets" { kind landing-page }\n}',
      'stage look "Looking" {\n  touchpoint banner "Sees an advert for starter sets" { kind advertising; leads-to sets, <|join|> }\n  touchpoint sets "Starter sets" { kind information }\n  touchpoint join "Makes an account" { kind sign-up }\n}',
    ],
  },
});

function landingPages({ touchpoints }: JourneyMap): string[] {
  return touchpoints
    .filter(({ kind }) => kind === "landing-page")
    .slice(0, mostPages)
    .map(({ id }) => id);
}
