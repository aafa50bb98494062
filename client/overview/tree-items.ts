import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from "vscode";
import type { Gap, GapCounts, GapsParams, NamedPlace, Overview } from "../../server/protocol.ts";
import { gapDetails, gapTotal, severityIcon, worstIcon } from "../gap-words.ts";
import { fileName, toRange } from "../places.ts";

/** Something whose gaps stand below it. */
export class ItemWithGaps extends TreeItem {
  readonly uri: Uri;
  /** What to ask for. */
  readonly params: GapsParams;

  constructor(label: string, gaps: GapCounts, params: GapsParams) {
    const { None, Collapsed } = TreeItemCollapsibleState;
    super(label, Object.keys(gaps).length > 0 ? Collapsed : None);
    this.uri = Uri.parse(params.uri);
    this.params = params;
    this.id = [params.uri, params.journey].join("#");
    this.description = gapTotal(gaps);
    this.iconPath = worstIcon(gaps);
    this.tooltip = [label, gapDetails(gaps), workspace.asRelativePath(this.uri)].join("\n");
    this.accessibilityInformation = { label: `${label}, ${gapDetails(gaps)}` };
  }
}

export function journeyItem({ id, label, uri, range, gaps }: Overview["journeys"][number]): ItemWithGaps {
  const item = new ItemWithGaps(label, gaps, { uri, journey: id });
  item.contextValue = "journey";
  return leadingTo(item, { uri, range });
}

/** A file with gaps outside of its journeys. */
export function fileItem({ uri, gaps }: Overview["files"][number]): ItemWithGaps {
  return new ItemWithGaps(fileName(Uri.parse(uri)), gaps, { uri });
}

export function gapItem({ message, rule, severity, uri, range }: Gap): TreeItem {
  const item = new TreeItem(message);
  item.iconPath = severityIcon(severity);
  item.tooltip = `${message}\n${l10n.t("line {0}", range.start.line + 1)} · ${rule}`;
  return leadingTo(item, { uri, range });
}

/** A persona with the journeys that it goes through. */
export class PersonaItem extends TreeItem {
  readonly journeys: readonly TreeItem[];

  constructor({ label, uri, id, range, journeys }: Overview["personas"][number]) {
    const { None, Collapsed } = TreeItemCollapsibleState;
    super(label, journeys.length > 0 ? Collapsed : None);
    this.id = [uri, id].join("#");
    this.iconPath = new ThemeIcon("person");
    this.description = journeyTotal(journeys.length);
    this.tooltip = [label, this.description, workspace.asRelativePath(Uri.parse(uri))].join("\n");
    this.journeys = journeys.map(journeyOfPersona);
    leadingTo(this, { uri, range });
  }
}

function journeyOfPersona(place: NamedPlace): TreeItem {
  const item = new TreeItem(place.label);
  item.iconPath = new ThemeIcon("map");
  return leadingTo(item, place);
}

function journeyTotal(count: number): string {
  if (count === 0) return l10n.t("no journey");
  return count === 1 ? l10n.t("1 journey") : l10n.t("{0} journeys", count);
}

/** A click on the item leads to the place. */
function leadingTo<Item extends TreeItem>(
  item: Item,
  { uri, range }: Pick<NamedPlace, "uri" | "range">,
): Item {
  item.command = {
    title: l10n.t("Go to its place"),
    command: "vscode.open",
    arguments: [Uri.parse(uri), { selection: toRange(range) }],
  };
  return item;
}
