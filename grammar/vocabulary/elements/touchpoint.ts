import { message } from "../../message.ts";
import { element, optional, property } from "../definitions.ts";
import { count } from "../metric-kinds.ts";
import {
  directionOf,
  durationOf,
  expectation,
  goal,
  kindOf,
  metric,
  owner,
  pain,
  personas,
  quote,
  record,
  runBy,
  says,
  saysMany,
  source,
  value,
} from "../shared-properties.ts";
import {
  date,
  duration,
  either,
  explained,
  label,
  name,
  oneToFive,
  percent,
  ratio,
  reference,
  score,
  text,
} from "../value-types.ts";

export const touchpointElement = element({
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
      doc: message("What the customer is told will happen, and by when: a fact that can be kept or broken."),
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
});
