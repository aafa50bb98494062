import type { Channel } from "../../model/scope.ts";
import { plain, type Svg, svg } from "./svg.ts";

/** Drawings of lines on a ground of 16 by 16. */
const paths = {
  goal: "M8 1.5a6.5 6.5 0 1 0 .01 0M8 5a3 3 0 1 0 .01 0M8 8h.01",
  quote: "M2 3h12v8H8l-3.5 3v-3H2z",
  pain: "M9 1 3.5 9H8l-1 6 5.5-8H8z",
  more: "M3 8h.01M8 8h.01M13 8h.01",
  gain: "M8 2.5v11M2.5 8h11",
  kept: "M2.5 8.5 6.5 12.5 13.5 4",
  broken: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  promised: "M8 1.5a6.5 6.5 0 1 0 .01 0M8 4.5V8l2.5 2",
  figure: "M2 14V2M2 14h12M5 11V8M8.5 11V5M12 11V3",
  idea: "M6 13h4M6.5 15h3M8 1.5a4.5 4.5 0 0 0-2.5 8.2V11h5V9.7A4.5 4.5 0 0 0 8 1.5z",
  work: "M8 5.2a2.8 2.8 0 1 0 .01 0M8 1v2.2M8 12.8V15M1 8h2.2M12.8 8H15M3 3l1.6 1.6M11.4 11.4 13 13M13 3l-1.6 1.6M4.6 11.4 3 13",
  record: "M3 4c0-1.5 10-1.5 10 0v8c0 1.5-10 1.5-10 0zM3 4c0 1.5 10 1.5 10 0M3 8c0 1.5 10 1.5 10 0",
  next: "M2 8h11M9 4l4 4-4 4",
  leaves: "M6 2H2v12h4M6 8h8M11 5l3 3-3 3",
  truth: "M8 1.5l2 4.3 4.5.6-3.3 3.2.8 4.6L8 12l-4 2.2.8-4.6L1.5 6.4 6 5.8z",
  web: "M1.5 3h13v10h-13zM1.5 6h13M3.5 4.5h.01M5.5 4.5h.01",
  phone:
    "M4 1.5h2l1 3.5-1.7 1.2c.8 1.8 2 3 3.8 3.8L10.5 8.5 14.5 10v2.500c0 1-1 2-2 2C7 14.5 1.5 9 1.5 3.500c0-1 1-2 2.5-2z",
  app: "M4.5 1.500h7v13h-7zM7.5 12.500h1",
  mail: "M1.5 3.500h13v9h-13zM1.5 4l6.5 5 6.5-5",
  chat: "M2 2.500h12v8H7l-3 3v-3H2zM5 6.500h.01M8 6.500h.01M11 6.500h.01",
  store: "M2 6l1-4h10l1 4M2 6c0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0 0 2 3 2 3 0M3 8v6h10V8M6.5 14v-4h3v4",
  paper: "M4 1.500h6l3 3v10H4zM10 1.500v3h3M6.5 8h4M6.5 11h4",
  social:
    "M4 8a2 2 0 1 0-.01 0M12 3.500a2 2 0 1 0-.01 0M12 12.500a2 2 0 1 0-.01 0M5.8 7l4.5-2.200M5.8 9l4.5 2.2",
  star: "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.200L8 11.400l-3.7 2.1.8-4.200L2 6.400l4.2-.5z",
  search: "M6.5 2a4.5 4.5 0 1 0 .01 0M10 10l4 4",
  person: "M8 2a2.7 2.7 0 1 0 .01 0M2.5 14.500c0-7 11-7 11 0",
  megaphone: "M2 6v4h3l7 3.500v-11L5 6zM5 10l1 4M14 6.500v3",
  help: "M8 1.500a6.5 6.5 0 1 0 .01 0M6 6.200c0-2.5 4-2.5 4 0 0 1.6-2 1.6-2 3.300M8 12h.01",
  card: "M1.5 3.500h13v9h-13zM1.5 6.500h13M4 10h3",
  heart: "M8 14C-1 8 3 2 6 2.500c1 .2 1.7 1 2 1.8.3-.8 1-1.6 2-1.8 3-.5 7 5.5-2 11.500z",
  place: "M8 15c-6-6-5-13 0-13s6 7 0 13M8 5a1.8 1.8 0 1 0 .01 0",
} as const;

export type IconName = keyof typeof paths;

interface Sense {
  /** What it says to who cannot see it, where that stands nowhere else. */
  readonly told?: string;
  /** On a map that runs from right to left, what shows a way shows it to the left. */
  readonly fromRight?: boolean;
}

const showsWay: ReadonlySet<IconName> = new Set(["next", "leaves"]);

export function icon(
  name: IconName,
  x: number,
  y: number,
  size: number,
  colour: string,
  { told, fromRight = false }: Sense = {},
): Svg {
  const scale = size / 16;
  const isTurned = fromRight && showsWay.has(name);
  return svg("path", {
    role: told && "img",
    "aria-label": told,
    d: paths[name],
    transform: isTurned
      ? `translate(${plain(x + size)} ${plain(y)}) scale(${-scale} ${scale})`
      : `translate(${plain(x)} ${plain(y)}) scale(${scale})`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.6,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

const channelIcons: Readonly<Record<string, IconName>> = {
  "social-media": "social",
  reviews: "star",
  referral: "person",
  "word-of-mouth": "person",
  community: "person",
  advertising: "megaphone",
  pr: "paper",
  search: "search",
  store: "store",
  website: "web",
  app: "app",
  catalogue: "paper",
  promotion: "megaphone",
  staff: "person",
  phone: "phone",
  "point-of-sale": "card",
  billing: "paper",
  "transactional-email": "mail",
  "marketing-email": "mail",
  support: "help",
  chat: "chat",
  "help-centre": "help",
  "follow-up": "chat",
  "thank-you-card": "heart",
};

/** What a channel is drawn as; one of the author's own as a place. */
export function channelIcon({ id, source }: Channel): IconName {
  return (source === null && channelIcons[id]) || "place";
}
