import type { Feature } from "../feature.ts";
import { diagnosticsOf } from "../findings/diagnostics-of.ts";

/** Sends the findings of every open document whenever they may have changed, to clients that do not ask for them. */
export const pushedDiagnostics: Feature = {
  capabilities: {},

  register(connection, workspace) {
    workspace.onChanged((uri) => {
      if (workspace.client.textDocument?.diagnostic) return;
      const checked = workspace.project.isOpen(uri) ? workspace.project.check(uri) : null;
      connection.sendDiagnostics({
        uri: checked?.document.uri ?? uri,
        diagnostics: checked ? diagnosticsOf(checked, workspace) : [],
        ...(checked && { version: checked.document.version }),
      });
    });
  },
};
