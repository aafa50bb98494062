import type { CancellationToken } from "vscode-languageserver";
import { type Finding, placeOf, severities } from "../../gaps/finding.ts";
import type { DeclaredJourney, DeclaredPersona } from "../../model/elements.ts";
import { personasUsedIn } from "../../model/persona-uses.ts";
import type { CheckedDocument } from "../../project/project.ts";
import type { Feature } from "../feature.ts";
import { findingsByJourney } from "../findings/findings-by-journey.ts";
import { toGap } from "../findings/to-gap.ts";
import {
  type Gap,
  type GapCounts,
  type GapsParams,
  gapsRequest,
  type NamedPlace,
  type Overview,
  overviewRequest,
} from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** The journeys of the whole workspace with their gaps, and its personas with the journeys that they go through. */
export const overview: Feature = {
  capabilities: {},

  register(connection, workspace) {
    connection.onRequest(overviewRequest, (_: object, token) => overviewOf(workspace, token));
    connection.onRequest(gapsRequest, (params: GapsParams) => gapsOf(params, workspace));
  },
};

async function overviewOf(workspace: Workspace, token: CancellationToken): Promise<Overview> {
  await workspace.loading;
  const found: Overview = { journeys: [], personas: [], files: [] };
  const uses = new Map<DeclaredPersona, NamedPlace[]>();
  for await (const checked of workspace.everyFile(token)) {
    const { uri } = checked.document;
    if (!workspace.project.isIncluded(uri)) continue;
    const findings = findingsByJourney(checked);
    const outside = findings.get(null);
    if (outside) found.files.push({ uri, gaps: countOf(outside) });
    for (const journey of namedJourneys(checked)) {
      const place = namedPlace(journey.declared, uri, workspace);
      found.journeys.push({ ...place, gaps: countOf(findings.get(place.id) ?? []) });
      for (const persona of personasUsedIn([journey])) listIn(uses, persona).push(place);
    }
    for (const { uri: from, declared } of checked.scope.personas.values()) {
      if (from !== uri) continue;
      found.personas.push({ ...namedPlace(declared, uri, workspace), journeys: listIn(uses, declared) });
    }
  }
  sortByLabel(found.journeys, workspace);
  sortByLabel(found.personas, workspace);
  for (const { journeys } of found.personas) sortByLabel(journeys, workspace);
  found.files.sort((a, b) => a.uri.localeCompare(b.uri));
  return found;
}

/** The worst first. */
async function gapsOf({ uri, journey }: GapsParams, workspace: Workspace): Promise<Gap[]> {
  await workspace.loading;
  const checked = await workspace.checked(uri);
  if (!checked) return [];
  const language = workspace.languageOf(checked);
  return (findingsByJourney(checked).get(journey ?? null) ?? [])
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => toGap(finding, language, workspace));
}

/** Those that can be told apart: of several with one id, the first. */
function namedJourneys({ journeys }: CheckedDocument) {
  const byId = Map.groupBy(journeys, ({ declared }) => declared.id);
  return [...byId].flatMap(([id, [first]]) => (id && first ? [first] : []));
}

function countOf(findings: readonly Finding[]): GapCounts {
  const counts: GapCounts = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

function namedPlace(
  { id, label, syntax, name }: DeclaredJourney | DeclaredPersona,
  uri: string,
  workspace: Workspace,
): NamedPlace {
  const range = workspace.rangeOf(placeOf(uri, syntax, name ?? syntax.keyword ?? syntax));
  return { id, label, uri, range };
}

function sortByLabel(places: NamedPlace[], { displayLanguage: { locale } }: Workspace): void {
  places.sort((a, b) => a.label.localeCompare(b.label, locale));
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
