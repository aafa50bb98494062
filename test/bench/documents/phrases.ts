/** What customers and teams say, to fill generated journeys with. */
export const phrases = [
  "Nobody called me back",
  "Knows what to expect before paying for it",
  "An answer on the same day, from someone who can decide",
  "Compares three offers in the café around the corner",
  "The delivery date moves twice, and each mail says something else",
  "Finds the form, but not the number that it asks for",
  "One page that says what it costs, all in",
  "Has to tell the whole story again after every hand-over",
  "It simply worked, even on a Sunday evening",
  "Looks for proof from people who have the same problem",
  "Waits at home from eight to four, and the van comes at five",
  "The agent sees the earlier order at once",
  "Wants to cancel without talking to anyone",
  "Understands the first bill without calling",
  "A refund that takes longer than the delivery did",
  "Pays with the method that was promised on the landing page",
  "Asks for 'someone like me' and gets a brochure",
  "Reads the small print twice and still calls, señora Muñoz says",
  "The instructions are clear, the screws are missing",
  "Tells a neighbour about it before the week is over",
] as const;

/** First names, as personas. */
export const people = [
  "eli",
  "miranda",
  "tomas",
  "aisha",
  "hanna",
  "jonas",
  "priya",
  "luis",
  "mette",
  "yusuf",
] as const;

/** What customers do, as the names of touchpoints. */
export const deeds = [
  "search-online",
  "read-reviews",
  "ask-a-friend",
  "visit-store",
  "compare-offers",
  "call-sales",
  "fill-in-form",
  "place-order",
  "pay-invoice",
  "track-parcel",
  "receive-parcel",
  "install-it",
  "first-use",
  "ask-for-help",
  "chat-with-agent",
  "complain",
  "get-refund",
  "rate-service",
  "renew-contract",
  "recommend-us",
] as const;

/** Teams that answer for something. */
export const teams = ["CX team", "Web shop", "Support", "Logistics", "Marketing", "Billing"] as const;

/** Channels that are built in, and one that generated documents declare. */
export const channels = [
  "website",
  "app",
  "store",
  "phone",
  "chat",
  "reviews",
  "help-centre",
  "billing",
  "support",
  "search",
  "kiosk",
] as const;

export const touchpointKinds = ["information", "purchase", "delivery", "onboarding", "support"] as const;

/** `read-reviews` as `Read reviews`. */
export function labelOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
