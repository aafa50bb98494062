import { message } from "../../grammar/message.ts";
import type { Flow } from "../../model/flow.ts";
import type { Touchpoint } from "../../model/journey-map.ts";
import type { Persona } from "../../model/scope.ts";
import { keywordOf } from "../finding.ts";
import { rule } from "../rule.ts";

const outreach: ReadonlySet<string | null> = new Set([
  "advertising",
  "marketing",
  "sales",
  "survey",
  "reward",
  "follow-up",
]);

export const overContact = rule({
  name: "over-contact",
  severity: "warning",
  summary: message(
    "A persona is contacted many times in a row, and nowhere in between can it start the contact itself.",
  ),
  why: message("Who floods the inbox is no longer read, not even with good news (S4)."),
  options: {
    maxInARow: { default: 3, min: 1, doc: message("How many such contacts in a row are not too many.") },
  },

  checkJourney({ uri }, { flows, options, report }) {
    const tooMany = flows.flatMap((flow) =>
      oneTooMany(flow, options.maxInARow).map((touchpoint) => ({ touchpoint, persona: flow.persona })),
    );
    for (const [touchpoint, found] of Map.groupBy(tooMany, ({ touchpoint }) => touchpoint)) {
      const personas = found.flatMap(({ persona }) => persona ?? []);
      report({
        at: keywordOf(uri, touchpoint.declared.syntax),
        message: flooded(personas[0], touchpoint, Math.floor(options.maxInARow) + 1),
        personas: personas.map(({ id }) => id),
      });
    }
  },

  examples: {
    accepts: [
      'stage use "Using" {\n  touchpoint card "Thank-you card" { channel thank-you-card }\n  touchpoint tips "Tips" { channel marketing-email }\n  touchpoint ask "Survey" { kind survey; direction outbound }\n  touchpoint shop "Visits the shop" { channel store }\n  touchpoint offer "Offer" { channel marketing-email }\n}',
      'stage use "Using" {\n  touchpoint card "Thank-you card" { channel thank-you-card }\n  touchpoint tips "Tips" { channel marketing-email }\n  touchpoint bill "Bill" { channel billing }\n  touchpoint mail "News of the order" { channel transactional-email }\n  touchpoint offer "Offer" { channel marketing-email }\n}',
    ],
    rejects: [
      'stage use "Using" {\n  touchpoint card "Thank-you card" { channel thank-you-card }\n  touchpoint tips "Tips" { channel marketing-email }\n  touchpoint bill "Bill" { channel billing }\n  touchpoint ask "Survey" { kind survey; direction outbound }\n  <|touchpoint|> offer "Offer" { channel marketing-email }\n  touchpoint again "Offer again" { channel marketing-email }\n}',
      'stage look "Looking" {\n  touchpoint one "Advert" { channel advertising }\n  touchpoint two "Advert again" { channel advertising; next three, four }\n  touchpoint three "Call" { kind sales; direction outbound; next five }\n  touchpoint four "Mail" { channel marketing-email }\n  <|touchpoint|> five "Advert once more" { channel advertising }\n}',
    ],
  },
});

/** The touchpoints with which the contacts in a row pass what is bearable, on any way forward through the file. */
function oneTooMany(flow: Flow, bearable: number): Touchpoint[] {
  const before = new Map<Touchpoint, number>();
  const tooMany: Touchpoint[] = [];
  for (const touchpoint of flow.touchpoints) {
    const inARow = contactsUpTo(touchpoint, before.get(touchpoint) ?? 0);
    if (isOutreach(touchpoint) && inARow > bearable && inARow - 1 <= bearable) tooMany.push(touchpoint);
    for (const next of flow.nextOf(touchpoint)) {
      if (next.index > touchpoint.index) before.set(next, Math.max(inARow, before.get(next) ?? 0));
    }
  }
  return tooMany;
}

function contactsUpTo(touchpoint: Touchpoint, before: number): number {
  // Where either may start the contact, the customer has a chance to speak up.
  if (touchpoint.direction !== "outbound") return 0;
  return isOutreach(touchpoint) ? before + 1 : before;
}

function isOutreach({ direction, kind }: Touchpoint): boolean {
  return direction === "outbound" && outreach.has(kind);
}

function flooded(persona: Persona | undefined, { label }: Touchpoint, contacts: number) {
  return message(
    '{0} is contacted {1} times in a row, the last time with "{2}", and cannot speak up in between: leave one out, or let the customer start a contact.',
    persona?.label ?? message("The customer"),
    contacts,
    label,
  );
}
