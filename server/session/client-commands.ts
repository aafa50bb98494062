import type { Command } from "vscode-languageserver";
import type { ClientCommands } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** A text that runs a command of the client; only a text for a client that does not have that command. */
export function commandOfClient<C extends keyof ClientCommands>(
  title: string,
  command: C,
  args: ClientCommands[C],
  { client }: Workspace,
): Command {
  const known: unknown = client.experimental?.journeyCommands;
  return Array.isArray(known) && known.includes(command)
    ? { title, command, arguments: args }
    : { title, command: "" };
}
