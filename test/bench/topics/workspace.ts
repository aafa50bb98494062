import { Author } from "../author.ts";
import { openInBoth, p95, practised, startBoth, type Times, timesTable } from "../beside-floor.ts";
import { generatedFiles, sharedFile } from "../documents/generated.ts";
import { keystrokes, keystrokesInPersona } from "../documents/typing.ts";
import { keystrokeToDiagnostics, keystrokeToDiagnosticsOfAll } from "../exchanges/keystrokes.ts";
import { placeAfter, references, rename, symbols } from "../exchanges/requests.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Topic } from "../topic.ts";

const opened = "journey-500.journey";

export const workspace: Topic = {
  title: "Working in 1,000 files of 170 lines, which all import one",

  async measure() {
    const files = generatedFiles(1_000);
    await using folder = await temporaryFolder(files);
    await using servers = await startBoth(folder.uri);
    await Promise.all([servers.product.loaded, servers.floor.loaded]);
    const uriOf = (name: string) => `${folder.uri}/${name}`;
    const textOf = (name: string) => files.get(name)!;
    for (const name of [opened, sharedFile]) await openInBoth(servers, uriOf(name), textOf(name));

    const inJourney = new Author(uriOf(opened), keystrokes(textOf(opened)));
    const inPersona = new Author(uriOf(sharedFile), keystrokesInPersona(textOf(sharedFile)));
    const persona = placeAfter("personas ", uriOf(opened), textOf(opened));
    const typing = await practised(160, servers, keystrokeToDiagnostics(inJourney));
    const rows: Record<string, Times> = {
      "keystroke to diagnostics": typing,
      "keystroke in what all import to diagnostics": await practised(
        80,
        servers,
        keystrokeToDiagnostics(inPersona),
      ),
      "keystroke to diagnostics of all files": await practised(
        80,
        servers,
        keystrokeToDiagnosticsOfAll(inJourney),
      ),
      "symbols of all files": await practised(40, servers, symbols("rev")),
      "references of a persona": await practised(40, servers, references(persona)),
      "rename of a persona": await practised(40, servers, rename(persona)),
    };
    const each = Object.entries(rows).map(([name, times]) => [name, [times]]);
    return {
      tables: [timesTable("Over stdio", [""], Object.fromEntries(each))],
      targets: [
        {
          name: "keystroke to diagnostics in 1,000 files, p95",
          measured: p95(typing),
          limit: 16,
          unit: "ms",
        },
      ],
    };
  },
};
