import type { Message } from "../grammar/message.ts";
import { channelNames } from "../grammar/vocabulary/channel-names.ts";
import type { Channel } from "../model/scope.ts";

/** How a channel is called: one of the author's own as they wrote it. */
export function channelName({ id, label, source }: Channel, say: (text: Message) => string): string {
  const known: Readonly<Record<string, Message>> = channelNames;
  const name = source === null ? known[id] : undefined;
  return name ? say(name) : label;
}
