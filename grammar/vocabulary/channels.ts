import { word } from "./value-types.ts";

export const phases = ["before", "during", "after"] as const;
export type Phase = (typeof phases)[number];

export const runners = ["company", "partner", "third-party", "competitor"] as const;
export type Runner = (typeof runners)[number];

export const directions = ["inbound", "outbound", "both"] as const;
export type Direction = (typeof directions)[number];

export const touchpointKinds = [
  "advertising",
  "landing-page",
  "home",
  "sign-up",
  "information",
  "search",
  "social",
  "review",
  "referral",
  "comparison",
  "sales",
  "purchase",
  "delivery",
  "onboarding",
  "support",
  "complaint",
  "notice",
  "follow-up",
  "survey",
  "billing",
  "marketing",
  "reward",
] as const;
export type TouchpointKind = (typeof touchpointKinds)[number];

export const phase = word(...phases);
export const runner = word(...runners);
export const direction = word(...directions);
export const touchpointKind = word(...touchpointKinds);

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
