import { type Message, message } from "../message.ts";
import type { builtInChannels } from "./channels.ts";

/** What the channels that need no declaration are called. */
export const channelNames: Readonly<Record<keyof typeof builtInChannels, Message>> = {
  "social-media": message("Social media"),
  reviews: message("Reviews"),
  referral: message("Referral"),
  "word-of-mouth": message("Word of mouth"),
  community: message("Community"),
  advertising: message("Advertising"),
  pr: message("PR"),
  search: message("Search"),
  store: message("Store"),
  website: message("Website"),
  app: message("App"),
  catalogue: message("Catalogue"),
  promotion: message("Promotion"),
  staff: message("Staff"),
  phone: message("Phone"),
  "point-of-sale": message("Point of sale"),
  billing: message("Billing"),
  "transactional-email": message("Transactional email"),
  "marketing-email": message("Marketing email"),
  support: message("Support"),
  chat: message("Chat"),
  "help-centre": message("Help centre"),
  "follow-up": message("Follow-up"),
  "thank-you-card": message("Thank-you card"),
};
