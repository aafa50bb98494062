import { test } from "vitest";
import { openWorkbench } from "./workbench.ts";

test("VS Code shows the text of the file that it opens", async () => {
  await using workbench = await openWorkbench({ file: "fridge.journey" });
  await workbench.editor
    .locator(".view-line", { hasText: 'journey fridge "Buying a refrigerator" {' })
    .waitFor();
});
