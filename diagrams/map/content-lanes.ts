import { message } from "../../grammar/message.ts";
import { declaredWays } from "../../model/flow.ts";
import type { Activity } from "../../model/journey-map.ts";
import { exitName } from "../exit-name.ts";
import { figureItems, ratingItems } from "./figure-items.ts";
import { type Item, itemsLane, separator } from "./items-lane.ts";
import type { Lane } from "./lane.ts";
import { promiseItems } from "./promise-items.ts";

interface Said {
  readonly value: string;
}

const plain = (icon: Item["icon"], said: readonly Said[]): Item[] =>
  said.map(({ value }) => ({ icon, tone: "faint", text: value }));

const goals = itemsLane(message("Goals"), {
  stage: ({ declared }) => plain("goal", declared.goal),
  touchpoint: ({ declared }) => plain("goal", declared.goal),
});

const quotes = itemsLane(message("In their words"), {
  touchpoint: ({ declared }) =>
    declared.quote.map(({ value }): Item => ({ icon: "quote", tone: "faint", text: `“${value}”` })),
});

const pains = itemsLane(message("Pains and gains"), {
  touchpoint: ({ declared }) => [
    ...declared.pain.map(
      ({ value, severity }): Item => ({
        icon: "pain",
        tone: severity === "high" ? "bad" : "warning",
        text: value,
        means: message("pain"),
      }),
    ),
    ...declared.gain.map(
      ({ value }): Item => ({ icon: "gain", tone: "good", text: value, means: message("gain") }),
    ),
  ],
});

const promises = itemsLane(message("Promises"), { touchpoint: promiseItems });

const figures = itemsLane(message("Figures"), {
  stage: ({ declared }, sheet) => figureItems(declared.metric, sheet),
  touchpoint: ({ declared }, sheet) => [
    ...ratingItems(declared, sheet),
    ...figureItems(declared.metric, sheet),
  ],
});

const ways = itemsLane(message("What follows"), {
  touchpoint(touchpoint, { journey, say }) {
    const { next, exit } = touchpoint.declared;
    const leads = next ? declaredWays(journey, touchpoint) : [];
    const item = (icon: Item["icon"], tone: Item["tone"], parts: readonly (string | undefined)[]): Item => ({
      icon,
      tone,
      text: parts.filter((part) => part).join(separator),
    });
    return [
      ...leads.map(({ to, share, why }) =>
        item("next", "faint", [share === undefined ? "" : say(message("{0} %", share)), to.label, why]),
      ),
      ...(exit
        ? [
            item("leaves", ({ won: "good", lost: "bad", continue: "faint" } as const)[exit.outcome], [
              say(exitName(exit.outcome)),
              exit.why,
            ]),
          ]
        : []),
    ];
  },
});

const opportunities = itemsLane(message("Opportunities"), {
  stage: ({ declared }) => plainIdeas(declared.opportunity),
  touchpoint: (touchpoint, { journey }) =>
    plainIdeas(
      journey.opportunities
        .filter(({ touchpoints }) => touchpoints.includes(touchpoint))
        .map(({ declared }) => declared),
    ),
});

function plainIdeas(ideas: readonly { readonly label: string }[]): Item[] {
  return ideas.map(({ label }) => ({ icon: "idea", tone: "good", text: label }));
}

const frontstage = itemsLane(message("What customers see of us"), {
  touchpoint: ({ declared }) => plain("person", declared.frontstage),
});

const backstage = itemsLane(message("Behind the scenes"), {
  stage: (stage, { work }) => plainWork(work.get(stage)),
  touchpoint: (touchpoint, { work }) => [
    ...plain("work", touchpoint.declared.backstage),
    ...plainWork(work.get(touchpoint)),
    ...plain("record", touchpoint.declared.system),
    ...(touchpoint.declared.owner
      ? [{ icon: "person", tone: "faint", text: touchpoint.declared.owner.value } as const]
      : []),
    ...(touchpoint.declared.record?.items ?? []).map(
      ({ value }): Item => ({ icon: "record", tone: "faint", text: value }),
    ),
  ],
});

function plainWork(activities: readonly Activity[] = []): Item[] {
  return activities.map(({ declared }) => ({ icon: "work", tone: "faint", text: declared.label }));
}

/** What is below the curve of emotions. */
export const contentLanes: readonly Lane[] = [
  quotes,
  pains,
  promises,
  figures,
  ways,
  opportunities,
  frontstage,
  backstage,
];

export const goalLane: Lane = goals;
