import { type CodeLens, CodeLensRefreshRequest, type Command } from "vscode-languageserver";
import { placeOf } from "../../gaps/finding.ts";
import { rounded } from "../../gaps/phrases.ts";
import { type Language, localise, type Message, message } from "../../grammar/message.ts";
import { meanEmotion } from "../../model/emotions.ts";
import type { JourneyMap } from "../../model/journey-map.ts";
import { bind } from "../../model/reading/bind.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { findingsByJourney } from "../findings/findings-by-journey.ts";
import { declarationAt } from "../places/declaration-at.ts";
import { commandOfClient } from "../session/client-commands.ts";
import { refreshWhenOthersChange } from "../session/refresh.ts";
import type { Workspace } from "../workspace.ts";

/** Over a journey, its figures; over what journeys share, how often it is used. */
export const codeLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },

  register(connection, workspace) {
    const answered = refreshWhenOthersChange(
      workspace,
      () => workspace.client.workspace?.codeLens?.refreshSupport === true,
      () => connection.sendRequest(CodeLensRefreshRequest.type),
      (before, now) => before !== now,
    );
    connection.onCodeLens(async ({ textDocument }) => {
      const checked = await workspace.checked(textDocument.uri);
      if (!checked) return [];
      answered(checked);
      return [...overJourneys(checked, workspace), ...overShared(checked, workspace)];
    });
    connection.onCodeLensResolve(async (lens) => ({ ...lens, command: await references(lens, workspace) }));
  },
};

function overJourneys(checked: CheckedDocument, workspace: Workspace): CodeLens[] {
  const gaps = findingsByJourney(checked);
  const { uri } = checked.document;
  return checked.journeys.flatMap((journey) => {
    const { id, syntax, name } = journey.declared;
    if (!name) return [];
    const range = workspace.rangeOf(placeOf(uri, syntax, name));
    const count = gaps.get(id)?.length ?? 0;
    const language = workspace.languageOf(checked);
    return [
      {
        range,
        command: commandOfClient(
          inOneLine(figures(journey), language),
          "journey.openPreview",
          [uri, id],
          workspace,
        ),
      },
      {
        range,
        command: commandOfClient(
          localise(gapsFound(count), language),
          "journey.showGaps",
          [uri, id],
          workspace,
        ),
      },
    ];
  });
}

function figures({ touchpoints }: JourneyMap): Message[] {
  const count = touchpoints.length;
  const means = touchpoints.map(meanEmotion).filter((mean) => mean !== null);
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  return [
    count === 1 ? message("1 touchpoint") : message("{0} touchpoints", count),
    ...(means.length > 0 ? [message("mean emotion {0}", rounded(mean))] : []),
  ];
}

function gapsFound(count: number): Message {
  if (count === 0) return message("no gaps");
  return count === 1 ? message("1 gap") : message("{0} gaps", count);
}

/** Where names of all files are declared: how often they are used is counted when somebody sees it. */
function overShared({ document: { uri, chunks } }: CheckedDocument, workspace: Workspace): CodeLens[] {
  return chunks
    .map((chunk) => bind(chunk).declarations)
    .flatMap(({ persona, channel, lifecycle }) => [...persona, ...channel, ...lifecycle])
    .flatMap(({ syntax, name }) =>
      name ? [{ range: workspace.rangeOf(placeOf(uri, syntax, name)), data: { uri } }] : [],
    );
}

async function references({ range, data }: CodeLens, workspace: Workspace): Promise<Command> {
  await workspace.loading;
  const checked = await workspace.checked(data.uri);
  const declaration = checked && declarationAt(checked, range.start);
  if (!checked || !declaration) return { title: "", command: "" };
  const uses = workspace.project.occurrences(declaration).filter(({ isDeclaration }) => !isDeclaration);
  const locations = uses.map(({ uri, statement, at }) => ({
    uri,
    range: workspace.rangeOf(placeOf(uri, statement, at)),
  }));
  return commandOfClient(
    localise(used(uses.length), workspace.languageOf(checked)),
    "journey.showReferences",
    [data.uri, range.start, locations],
    workspace,
  );
}

function used(count: number): Message {
  if (count === 0) return message("no references");
  return count === 1 ? message("1 reference") : message("{0} references", count);
}

function inOneLine(texts: readonly Message[], language: Language): string {
  return texts.map((text) => localise(text, language)).join(" · ");
}
