import path from "node:path";
import { test } from "vitest";
import { repository } from "../../../scripts/vscode/repository.ts";
import { openWorkbench } from "./workbench.ts";

test("the first example shows its gaps beside its diagram", async () => {
  await using workbench = await openWorkbench({
    folder: path.join(repository, "examples"),
    file: "fridge.journey",
    settings: {
      "journey.preview.openAutomatically": true,
      "editor.minimap.enabled": false,
      "workbench.activityBar.location": "hidden",
      "workbench.statusBar.visible": false,
    },
  });
  await workbench.preview.locator("svg", { hasText: "Reads the only review" }).waitFor();
  await workbench.preview.getByRole("button", { name: /weak-rating/ }).waitFor();
  await workbench.runCommand("View: Toggle Primary Side Bar Visibility");
  await workbench.preview.getByRole("button", { name: /weak-rating/ }).click();
  await workbench.editor.locator(".view-line", { hasText: "rating 5/5 from 1" }).waitFor();
  await workbench.page.locator(".squiggly-warning").first().waitFor();
});
