import { type Message, message } from "../grammar/message.ts";
import type { MetricKindName } from "../grammar/vocabulary/metric-kinds.ts";

const names: Readonly<Record<MetricKindName, Message>> = {
  nps: message("NPS"),
  csat: message("CSAT"),
  ces: message("CES"),
  churn: message("Churn"),
  "net-churn": message("Net churn"),
  retention: message("Retention"),
  clv: message("Lifetime value"),
  rating: message("Rating"),
  conversion: message("Conversion"),
  "response-time": message("Response time"),
  "resolution-time": message("Resolution time"),
  "first-contact-resolution": message("Solved at first contact"),
};

/** How a kind of metric is called in a picture: one of the author's own as they wrote it. */
export function metricName(kind: string, say: (text: Message) => string): string {
  const known: Readonly<Record<string, Message>> = names;
  const name = Object.hasOwn(names, kind) ? known[kind] : undefined;
  return name ? say(name) : kind;
}
