import { type Message, message } from "../message.ts";
import { direction, phase, runner, touchpointKind } from "./channels.ts";
import { element, optional, property } from "./definitions.ts";
import { count, metricKinds, metricParameters, periods } from "./metric-kinds.ts";
import {
  date,
  duration,
  either,
  explained,
  label,
  money,
  name,
  oneToFive,
  percent,
  quantity,
  ratio,
  reference,
  score,
  text,
  word,
} from "./value-types.ts";

const value = { value: text };

/** A statement that says one text. */
const says = (doc: Message, example: string) => property({ doc, example, values: value });
const saysMany = (doc: Message, example: string) => property({ doc, example, values: value, many: true });

// Properties that stand in more than one element, and mean the same in each.
const goal = saysMany(
  message("What the customer wants to get done."),
  'goal "Be sure before spending this much"',
);
const source = saysMany(
  message("Where this is known from: an interview, a survey, a report."),
  'source "Interviews, May 2026"',
);
const pain = property({
  doc: message("What annoys or holds the customer up."),
  example: 'pain "Waits for days" severity high',
  values: value,
  many: true,
  parameters: {
    severity: {
      doc: message("How bad it is."),
      example: "severity high",
      values: { value: word("low", "medium", "high") },
    },
  },
});
const quote = saysMany(message("Something a customer really said."), 'quote "Nobody called me back"');
const expectation = saysMany(
  message("What the customer takes for granted."),
  'expectation "An answer the same day"',
);
const owner = says(message("Who answers for it."), 'owner "CX team"');
const record = property({
  doc: message("Where what happens is written down, so that the next owner can see it."),
  example: 'record "CRM"',
  values: value,
  list: true,
});
const personas = property({
  doc: message("The personas that it is about."),
  example: "personas eli, miranda",
  values: { persona: reference("persona") },
  list: true,
});
const runBy = property({
  doc: message("Who runs it; the company, unless said otherwise."),
  example: "run-by third-party",
  values: { value: runner },
});
const phaseOf = property({
  doc: message("Whether it comes before, during or after the purchase."),
  example: "phase before",
  values: { value: phase },
});
const directionOf = property({
  doc: message("Who starts the contact: the customer (inbound), the company (outbound) or either."),
  example: "direction inbound",
  values: { value: direction },
});
const kindOf = property({
  doc: message("What sort of contact it is; by default what its channel implies."),
  example: "kind support",
  values: { value: touchpointKind },
});
const durationOf = property({
  doc: message("How long it takes."),
  example: "duration 2d",
  values: { value: duration },
});
const metric = property({
  doc: message("A figure that tells how well it goes, with its target, sample and date."),
  example: "metric nps promoters 45 passives 30 detractors 25 target 40 as-of 2026-Q3",
  values: { kind: name, value: optional(quantity) },
  many: true,
  parameters: metricParameters,
  variants: metricKinds,
});

/**
 * The vocabulary: every element and property of the language. The binder, the model's types, completion,
 * hover, highlighting, the settings' schema and the reference are derived from it.
 */
export const elements = {
  file: element({
    doc: message("A file holds journeys, and what they share."),
    example: "",
    properties: {
      import: property({
        doc: message("Makes the personas, channels, lifecycles and journeys of another file known here."),
        example: 'import "./personas.journey"',
        values: { path: text },
        many: true,
      }),
    },
    elements: ["persona", "channel", "lifecycle", "journey"],
  }),

  persona: element({
    doc: message("A kind of customer, described by what they want and do."),
    example: 'persona eli "Eli" {\n  goal "A fridge that fits"\n  channels website, reviews\n}',
    properties: {
      segment: says(message("The group of customers that it stands for."), 'segment "Compares everything"'),
      goal,
      need: saysMany(message("What the persona cannot do without."), 'need "Delivery on a Saturday"'),
      criterion: saysMany(message("What the persona decides by."), 'criterion "Price"'),
      pain,
      quote,
      trait: property({
        doc: message("Anything else worth knowing, as a name and a value."),
        example: 'trait "Age" "34"',
        values: { name: text, value: text },
        many: true,
      }),
      channels: property({
        doc: message("The channels that the persona uses."),
        example: "channels website, phone",
        values: { channel: reference("channel") },
        list: true,
      }),
      share: property({
        doc: message("How large a part of all customers it stands for."),
        example: "share 35%",
        values: { value: percent },
      }),
      source,
    },
    elements: [],
  }),

  channel: element({
    doc: message("A way to meet the customer that is not built in."),
    example: 'channel kiosk "Kiosk in the hall" {\n  phase during\n  direction inbound\n}',
    properties: {
      phase: phaseOf,
      "run-by": runBy,
      direction: directionOf,
      kind: kindOf,
      description: says(message("What it is."), 'description "A touch screen beside the entrance"'),
    },
    elements: [],
  }),

  lifecycle: element({
    doc: message("The steps that a journey should cover."),
    example: 'lifecycle rental "Renting a bike" {\n  step find phase before\n  step ride phase during\n}',
    properties: {
      step: property({
        doc: message("One step, in its order; an optional one need not be covered."),
        example: 'step trial "Trying it" phase before optional',
        values: { id: name, label: optional(text) },
        many: true,
        parameters: {
          phase: {
            doc: message("Whether the step comes before, during or after the purchase."),
            example: "phase before",
            values: { value: phase },
          },
          optional: { doc: message("A journey need not cover this step."), example: "optional", values: {} },
        },
      }),
    },
    elements: [],
  }),

  journey: element({
    doc: message("A map of what a customer goes through, from the customer's side."),
    example: 'journey fridge "Buying a refrigerator" {\n  owner "CX team"\n}',
    properties: {
      vision: says(
        message("What it should be like for every customer."),
        'vision "Every buyer finds proof from people like them"',
      ),
      scope: says(
        message("What is in and what is out."),
        'scope "From the first search to the first year of use"',
      ),
      owner,
      state: property({
        doc: message("Whether it shows how things are or how they should become."),
        example: "state future",
        values: {
          value: explained({
            current: message("How things are now."),
            future: message("How things should become."),
          }),
        },
      }),
      revises: property({
        doc: message("The journey that this one is a new version of."),
        example: "revises fridge",
        values: { journey: reference("journey") },
      }),
      reviewed: property({
        doc: message("When somebody last went through it."),
        example: "reviewed 2026-09-14",
        values: { value: date },
      }),
      "review-every": property({
        doc: message("How often somebody should go through it."),
        example: "review-every 180d",
        values: { value: duration },
      }),
      lifecycle: property({
        doc: message(
          "The lifecycle whose steps it should cover: buyer, b2b, purchase, customer or one of your own.",
        ),
        example: "lifecycle buyer",
        values: { lifecycle: reference("lifecycle") },
      }),
      personas,
      record,
      goal,
      source,
      metric,
    },
    elements: ["stage", "activity", "opportunity", "scenario"],
  }),

  stage: element({
    doc: message("A part of the customer's life with you."),
    example: 'stage consideration "Compare models" {\n  goal "Be sure before spending this much"\n}',
    properties: {
      covers: property({
        doc: message("The lifecycle steps that it covers; by default the step with its own name."),
        example: "covers awareness, consideration",
        values: { step: reference("step") },
        list: true,
      }),
      phase: phaseOf,
      duration: durationOf,
      record,
      goal,
      expectation,
      without: property({
        doc: message("A persona that passes this stage by, and why: that is no gap."),
        example: 'without miranda "Buys in the shop"',
        values: { persona: reference("persona"), why: optional(text) },
        many: true,
      }),
      "no-contact": property({
        doc: message("No touchpoint belongs here, because the customer waits or the work is internal."),
        example: 'no-contact "The parcel is on its way"',
        values: { why: optional(text) },
      }),
      metric,
    },
    elements: ["opportunity", "touchpoint", "stage"],
  }),

  touchpoint: element({
    doc: message("A moment of contact."),
    example: 'touchpoint read-reviews "Read product reviews" {\n  channel reviews\n  emotion 4\n}',
    properties: {
      personas,
      channel: property({
        doc: message("Where the contact takes place."),
        example: "channel website, app",
        values: { channel: reference("channel") },
        list: true,
      }),
      device: property({
        doc: message("What the customer holds in hand."),
        example: "device phone",
        values: { value: label },
        list: true,
      }),
      place: says(message("Where the customer is."), 'place "At home"'),
      when: says(message("At which moment."), 'when "The evening before"'),
      owner,
      "run-by": runBy,
      absent: property({
        doc: message("The customer looks here and finds nothing."),
        example: "absent",
        values: {},
      }),
      direction: directionOf,
      kind: kindOf,
      emotion: property({
        doc: message("How the customer feels, from 1 (angry) to 5 (delighted); for everyone or by persona."),
        example: "emotion eli 4, miranda 2",
        values: { persona: optional(reference("persona")), score },
        list: true,
      }),
      importance: property({
        doc: message("How much it matters to the customer, from 1 to 5."),
        example: "importance 5",
        values: { value: oneToFive },
      }),
      "moment-of-truth": property({
        doc: message("Here the customer decides to stay or to leave."),
        example: "moment-of-truth",
        values: {},
      }),
      goal,
      expectation,
      pain,
      gain: saysMany(message("What the customer gets out of it."), 'gain "Knows what to buy"'),
      quote,
      promise: property({
        doc: message(
          "What the customer is told will happen, and by when: a fact that can be kept or broken.",
        ),
        example: 'promise online "Online within a day" within 24h kept-at first-use actual 3d',
        values: { id: name, what: optional(text) },
        many: true,
        parameters: {
          within: {
            doc: message("How soon it will be kept, counted from the promise."),
            example: "within 24h",
            values: { value: duration },
          },
          by: {
            doc: message("The day by which it will be kept."),
            example: "by 2026-12-24",
            values: { value: date },
          },
          "kept-at": {
            doc: message("The touchpoint where the customer sees it kept."),
            example: "kept-at first-use",
            values: { value: reference("touchpoint") },
          },
          actual: {
            doc: message("How long it really took, or `never`."),
            example: "actual 3d",
            values: { value: either(duration, explained({ never: message("The promise was not kept.") })) },
          },
          owner: { doc: message("Who answers for it."), example: 'owner "Support"', values: { value: text } },
          only: {
            doc: message("The personas that it is promised to, and no others."),
            example: "only eli",
            list: true,
            values: { persona: reference("persona") },
          },
          except: {
            doc: message("The personas that it is not promised to."),
            example: "except miranda",
            list: true,
            values: { persona: reference("persona") },
          },
        },
      }),
      rating: property({
        doc: message("A public rating, and from how many people."),
        example: "rating 4.5/5 from 100",
        values: { value: ratio },
        parameters: {
          from: { doc: message("How many people rated it."), example: "from 100", values: { value: count } },
        },
      }),
      response: property({
        doc: message("How long the customer waits for an answer, and how long it should be."),
        example: "response actual 12h target 1h",
        values: {},
        parameters: {
          actual: {
            doc: message("How long the customer really waits."),
            example: "actual 12h",
            values: { value: duration },
          },
          target: {
            doc: message("How long the wait should be."),
            example: "target 1h",
            values: { value: duration },
          },
        },
      }),
      duration: durationOf,
      next: property({
        doc: message(
          "Where customers go from here, with their share; without it, to the next touchpoint in the file.",
        ),
        example: 'next checkout 60%, leave 40% "too expensive"',
        values: { to: reference("touchpoint", "stage"), share: optional(percent), why: optional(text) },
        list: true,
      }),
      exit: property({
        doc: message("The customer leaves the journey here."),
        example: 'exit lost "The maker looked safer"',
        values: {
          outcome: explained({
            won: message("The customer does what the journey is for."),
            lost: message("The customer gives up or goes elsewhere."),
            continue: message("The customer goes on outside of this journey."),
          }),
          why: optional(text),
        },
      }),
      "leads-to": property({
        doc: message("Where the link in an advertisement lands."),
        example: "leads-to offer-page",
        values: { touchpoint: reference("touchpoint") },
        list: true,
      }),
      record,
      handoff: says(message("To whom the customer is passed on."), 'handoff "Support"'),
      recovery: says(message("What is done when it goes wrong."), 'recovery "A call back within the hour"'),
      feedback: property({
        doc: message("How customers are asked what they think, and what is done with it."),
        example: 'feedback "Two questions by mail" acted-on "Discussed every Monday"',
        values: value,
        parameters: {
          "acted-on": {
            doc: message("What is done with what customers say."),
            example: 'acted-on "Discussed every Monday"',
            values: value,
          },
        },
      }),
      "acted-on": says(message("What is done with what customers say."), 'acted-on "Discussed every Monday"'),
      audience: says(message("Whom a message is for."), 'audience "Bought a fridge in the last year"'),
      trigger: says(message("What makes a message go out."), 'trigger "A year after delivery"'),
      consent: property({
        doc: message("The customer has asked for it."),
        example: "consent",
        values: { value: optional(text) },
      }),
      frontstage: saysMany(
        message("What employees do in the customer's sight."),
        'frontstage "Greets the customer"',
      ),
      backstage: saysMany(message("What employees do out of sight."), 'backstage "Checks the stock"'),
      system: saysMany(message("What software does."), 'system "Order management"'),
      metric,
      source,
    },
    elements: ["opportunity"],
  }),

  activity: element({
    doc: message("Something the company spends time or money on."),
    example:
      'activity brochure "Print the brochure" {\n  owner "Marketing"\n  effort 120h per month\n  supports read-reviews\n}',
    properties: {
      owner,
      effort: property({
        doc: message("How much working time it takes in a period."),
        example: "effort 120h per month",
        values: { value: duration },
        parameters: {
          per: {
            doc: message("The period that it is counted over."),
            example: "per month",
            values: { value: word(...periods) },
          },
        },
      }),
      cost: property({
        doc: message("How much money it takes in a period."),
        example: "cost 1200 EUR per month",
        values: { value: money },
        parameters: {
          per: {
            doc: message("The period that it is counted over."),
            example: "per month",
            values: { value: word(...periods) },
          },
        },
      }),
      supports: property({
        doc: message("The touchpoints or stages that are better for it."),
        example: "supports read-reviews, checkout",
        values: { target: reference("touchpoint", "stage") },
        list: true,
      }),
    },
    elements: [],
  }),

  opportunity: element({
    doc: message("An idea for improvement."),
    example:
      'opportunity call-back "Call within the hour" {\n  addresses wait-for-answer\n  impact 4\n  effort 2\n}',
    properties: {
      addresses: property({
        doc: message("The touchpoints that it would improve."),
        example: "addresses wait-for-answer",
        values: { touchpoint: reference("touchpoint") },
        list: true,
      }),
      impact: property({
        doc: message("How much it would help, from 1 to 5."),
        example: "impact 4",
        values: { value: oneToFive },
      }),
      effort: property({
        doc: message("How much work it would be, from 1 to 5."),
        example: "effort 2",
        values: { value: oneToFive },
      }),
      owner,
      status: property({
        doc: message("How far it has come."),
        example: "status planned",
        values: {
          value: explained({
            proposed: message("Somebody suggested it."),
            planned: message("It will be done."),
            doing: message("It is being done."),
            done: message("It has been done."),
            rejected: message("It will not be done."),
          }),
        },
      }),
    },
    elements: [],
  }),

  scenario: element({
    doc: message("One persona's walk through the journey, as it happened or is planned."),
    example:
      'scenario eli-buys "Eli buys" {\n  persona eli\n  observed\n  step read-reviews 4 "A hundred buyers"\n  outcome won\n}',
    properties: {
      persona: property({
        doc: message("Whose walk it is."),
        example: "persona eli",
        values: { persona: reference("persona") },
      }),
      observed: property({ doc: message("It really happened."), example: "observed", values: {} }),
      step: property({
        doc: message(
          "One step of the walk: a touchpoint, or `ad-hoc` for what is not on the map, and how it felt.",
        ),
        example: 'step read-reviews 4 "A hundred buyers" at 2d',
        values: {
          touchpoint: either(
            explained({ "ad-hoc": message("Something that is not on the map.") }),
            reference("touchpoint"),
          ),
          emotion: optional(score),
          note: optional(text),
        },
        many: true,
        parameters: {
          at: {
            doc: message("How long after the start of the walk it happened."),
            example: "at 2d",
            values: { value: duration },
          },
          failed: { doc: message("It went wrong."), example: "failed", values: {} },
        },
      }),
      outcome: property({
        doc: message("How it ended."),
        example: 'outcome lost "Never heard back"',
        values: {
          value: explained({
            won: message("The customer does what the journey is for."),
            lost: message("The customer gives up or goes elsewhere."),
            retained: message("The customer stays."),
            churned: message("A customer leaves for good."),
            referred: message("The customer brings in others."),
          }),
          why: optional(text),
        },
      }),
      source,
    },
    elements: [],
  }),
} as const;

export type ElementKind = keyof typeof elements;
