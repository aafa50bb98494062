import { commands, Disposable, Location, Position, Uri } from "vscode";
import type { StaticFeature } from "vscode-languageclient";
import type { ClientCommands } from "../server/protocol.ts";
import { toRange } from "./places.ts";

/** The commands that the server may have people run, as in the lines over a journey. */
const names = Object.keys({
  "journey.openPreview": true,
  "journey.showGaps": true,
  "journey.showReferences": true,
} satisfies Record<keyof ClientCommands, true>);

/** Tells the server which of its commands this client has. */
export const serverCommandsFeature: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...capabilities.experimental, journeyCommands: names };
  },
  initialize() {},
  getState: () => ({ kind: "static" }),
  clear() {},
};

/** Registers those of the commands that belong to nothing else. */
export function registerServerCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand("journey.showGaps", () =>
      commands.executeCommand("workbench.actions.view.problems"),
    ),
    commands.registerCommand("journey.showReferences", showReferences),
  );
}

function showReferences(...[uri, position, locations]: ClientCommands["journey.showReferences"]) {
  return commands.executeCommand(
    "editor.action.showReferences",
    Uri.parse(uri),
    new Position(position.line, position.character),
    locations.map((each) => new Location(Uri.parse(each.uri), toRange(each.range))),
  );
}
