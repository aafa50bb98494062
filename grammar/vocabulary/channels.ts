import { message } from "../message.ts";
import { explained, type Read } from "./value-types.ts";

export const phase = explained({
  before: message("Before the purchase."),
  during: message("During the purchase."),
  after: message("After the purchase."),
});
export type Phase = Read<typeof phase>;

export const runner = explained({
  company: message("The company itself."),
  partner: message("A partner that works for the company."),
  "third-party": message("Somebody over whom the company has no say, such as a review site."),
  competitor: message("A competitor."),
});
export type Runner = Read<typeof runner>;

export const direction = explained({
  inbound: message("The customer starts the contact."),
  outbound: message("The company starts the contact."),
  both: message("Either of the two starts the contact."),
});
export type Direction = Read<typeof direction>;

export const touchpointKind = explained({
  advertising: message("Attention that is paid for: an advertisement."),
  "landing-page": message("The page where an advertisement leads."),
  home: message("The home page, or the front door."),
  "sign-up": message("Making an account, or subscribing."),
  information: message("Finding out what there is and how it works."),
  search: message("Looking for something, with a search engine or on the site."),
  social: message("Contact through social media."),
  review: message("What other customers say about it in public."),
  referral: message("A customer tells somebody else about it."),
  comparison: message("Comparing it with something else."),
  sales: message("A talk with somebody who sells."),
  purchase: message("Ordering and paying."),
  delivery: message("Receiving what was bought."),
  onboarding: message("Getting started with what was bought."),
  support: message("Help with a question or a problem."),
  complaint: message("The customer says that something is wrong."),
  notice: message("News that the customer needs, such as a confirmation."),
  "follow-up": message("The company asks afterwards how it went."),
  survey: message("Customers are asked what they think."),
  billing: message("An invoice, or paying one."),
  marketing: message("A message that should lead to a sale."),
  reward: message("A thank-you, a gift or an advantage for customers who stay."),
});
export type TouchpointKind = Read<typeof touchpointKind>;

/** A channel as every rule sees it, built in or declared. */
export interface ChannelTraits {
  readonly phase: Phase;
  readonly runBy: Runner;
  readonly direction: Direction;
  readonly kind?: TouchpointKind;
}

type Row = Partial<ChannelTraits>;

const thirdParty: Row = { runBy: "third-party" };
const inbound: Row = { direction: "inbound" };
const outbound: Row = { direction: "outbound" };

function inPhase<const N extends string>(phase: Phase, rows: Record<N, Row>): Record<N, ChannelTraits> {
  const traits = Object.entries<Row>(rows).map(([name, row]) => [
    name,
    { phase, runBy: "company", direction: "both", ...row },
  ]);
  return Object.fromEntries(traits) as Record<N, ChannelTraits>;
}

/** The channels that need no declaration (S3: touchpoints before, during and after the purchase). */
export const builtInChannels = {
  ...inPhase("before", {
    "social-media": { kind: "social" },
    reviews: { ...thirdParty, ...inbound, kind: "review" },
    referral: { kind: "referral" },
    "word-of-mouth": { ...thirdParty, kind: "referral" },
    community: thirdParty,
    advertising: { ...outbound, kind: "advertising" },
    pr: thirdParty,
    search: { ...thirdParty, ...inbound, kind: "search" },
  }),
  ...inPhase("during", {
    store: inbound,
    website: {},
    app: {},
    catalogue: {},
    promotion: { ...outbound, kind: "advertising" },
    staff: { kind: "sales" },
    phone: {},
    "point-of-sale": { kind: "purchase" },
  }),
  ...inPhase("after", {
    billing: { ...outbound, kind: "billing" },
    "transactional-email": { ...outbound, kind: "notice" },
    "marketing-email": { ...outbound, kind: "marketing" },
    support: { ...inbound, kind: "support" },
    chat: { ...inbound, kind: "support" },
    "help-centre": { ...inbound, kind: "support" },
    "follow-up": { ...outbound, kind: "follow-up" },
    "thank-you-card": { ...outbound, kind: "reward" },
  }),
};
