import type { Finding } from "../../gaps/finding.ts";
import type { Language } from "../../grammar/message.ts";
import type { Gap } from "../protocol.ts";
import type { Workspace } from "../workspace.ts";

/** A finding as clients of ours list it. */
export function toGap(
  { rule, severity, message, at }: Finding,
  language: Language,
  workspace: Workspace,
): Gap {
  return {
    rule,
    severity,
    message: workspace.say(message, language),
    uri: at.uri,
    range: workspace.rangeOf(at),
  };
}
