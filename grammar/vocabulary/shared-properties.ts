import { type Message, message } from "../message.ts";
import { direction, phase, runner, touchpointKind } from "./channels.ts";
import { optional, property } from "./definitions.ts";
import { metricKinds, metricParameters } from "./metric-kinds.ts";
import { duration, quantity, reference, text, word } from "./value-types.ts";

export const value = { value: text };

/** A statement that says one text. */
export const says = (doc: Message, example: string) => property({ doc, example, values: value });
export const saysMany = (doc: Message, example: string) =>
  property({ doc, example, values: value, many: true });

// Properties that stand in more than one element, and mean the same in each.
export const goal = saysMany(
  message("What the customer wants to get done."),
  'goal "Be sure before spending this much"',
);
export const source = saysMany(
  message("Where this is known from: an interview, a survey, a report."),
  'source "Interviews, May 2026"',
);
export const pain = property({
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
export const quote = saysMany(message("Something a customer really said."), 'quote "Nobody called me back"');
export const expectation = saysMany(
  message("What the customer takes for granted."),
  'expectation "An answer the same day"',
);
export const owner = says(message("Who answers for it."), 'owner "CX team"');
export const record = property({
  doc: message("Where what happens is written down, so that the next owner can see it."),
  example: 'record "CRM"',
  values: value,
  list: true,
});
export const personas = property({
  doc: message("The personas that it is about."),
  example: "personas eli, miranda",
  values: { persona: reference("persona") },
  list: true,
});
export const runBy = property({
  doc: message("Who runs it; the company, unless said otherwise."),
  example: "run-by third-party",
  values: { value: runner },
});
export const phaseOf = property({
  doc: message("Whether it comes before, during or after the purchase."),
  example: "phase before",
  values: { value: phase },
});
export const directionOf = property({
  doc: message("Who starts the contact: the customer (inbound), the company (outbound) or either."),
  example: "direction inbound",
  values: { value: direction },
});
export const kindOf = property({
  doc: message("What sort of contact it is; by default what its channel implies."),
  example: "kind support",
  values: { value: touchpointKind },
});
export const durationOf = property({
  doc: message("How long it takes."),
  example: "duration 2d",
  values: { value: duration },
});
export const metric = property({
  doc: message("A figure that tells how well it goes, with its target, sample and date."),
  example: "metric nps promoters 45 passives 30 detractors 25 target 40 as-of 2026-Q3",
  values: { kind: { type: "name", known: Object.keys(metricKinds) }, value: optional(quantity) },
  many: true,
  parameters: metricParameters,
  variants: metricKinds,
});
