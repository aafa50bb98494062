import { commands, Disposable, type TreeDataProvider, type TreeItem, window } from "vscode";
import type { LanguageServer } from "../language-server.ts";
import { fileItem, gapItem, ItemWithGaps, journeyItem, PersonaItem } from "./tree-items.ts";
import { WorkspaceOverview } from "./workspace-overview.ts";

/** The views in VS Code's side bar: the journeys of the workspace with their gaps, and its personas. */
export class OverviewViews implements Disposable {
  readonly #subscriptions: Disposable;

  constructor(server: LanguageServer) {
    const overview = new WorkspaceOverview(server, () => views.some(({ visible }) => visible));
    const views = [
      window.createTreeView("journey.journeys", {
        treeDataProvider: journeyTree(overview, server),
        showCollapseAll: true,
      }),
      window.createTreeView("journey.personas", { treeDataProvider: personaTree(overview) }),
    ];
    this.#subscriptions = Disposable.from(
      overview,
      ...views,
      ...views.map((view) => view.onDidChangeVisibility(() => overview.refresh())),
      server.onDidChangeState(() => tellState(server)),
    );
    tellState(server);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** What an empty view says hangs on whether the server runs. */
function tellState({ state }: LanguageServer): void {
  void commands.executeCommand("setContext", "journey.server", state);
}

function journeyTree(overview: WorkspaceOverview, server: LanguageServer): TreeDataProvider<TreeItem> {
  return {
    onDidChangeTreeData: overview.onDidChange,
    getTreeItem: (item) => item,
    async getChildren(item) {
      if (item instanceof ItemWithGaps) return (await server.gaps(item.params)).map(gapItem);
      const { journeys, files } = await overview.newest();
      return [...journeys.map(journeyItem), ...files.map(fileItem)];
    },
  };
}

function personaTree(overview: WorkspaceOverview): TreeDataProvider<TreeItem> {
  return {
    onDidChangeTreeData: overview.onDidChange,
    getTreeItem: (item) => item,
    async getChildren(item) {
      if (item instanceof PersonaItem) return [...item.journeys];
      return (await overview.newest()).personas.map((each) => new PersonaItem(each));
    },
  };
}
