import { type Exchange, openInBoth, practised, startBoth, type Times } from "./beside-floor.ts";
import { generatedDocument, sizes } from "./documents/generated.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Measures exchanges about a document of each size, which is open in both servers; gives their times by name. */
export async function onDocuments<Name extends string>(
  rounds: number,
  exchangesAbout: (uri: string, text: string) => Readonly<Record<Name, Exchange>>,
): Promise<Record<Name, Times[]>> {
  const found: Partial<Record<Name, Times[]>> = {};
  for (const lines of sizes) {
    await using folder = await temporaryFolder(new Map());
    await using servers = await startBoth(folder.uri);
    const text = generatedDocument(lines);
    const uri = `${folder.uri}/measured.journey`;
    await openInBoth(servers, uri, text);
    const exchanges = Object.entries(exchangesAbout(uri, text)) as [Name, Exchange][];
    for (const [name, exchange] of exchanges) {
      found[name] ??= [];
      found[name].push(await practised(rounds, servers, exchange));
    }
  }
  return found as Record<Name, Times[]>;
}
