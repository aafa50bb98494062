import { type Message, message } from "../grammar/message.ts";
import type { Severity } from "./finding.ts";

/** A severity, as people read it. */
export function severityName(severity: Severity | "off"): Message {
  switch (severity) {
    case "error":
      return message("error");
    case "warning":
      return message("warning");
    case "information":
      return message("information");
    case "hint":
      return message("hint");
    case "off":
      return message("off");
  }
}
