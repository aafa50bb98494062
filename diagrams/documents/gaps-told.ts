import type { Severity } from "../../gaps/finding.ts";
import { severityName } from "../../gaps/severity-names.ts";
import { localise } from "../../grammar/message.ts";
import type { Subject } from "../diagram.ts";
import { gapsOnMap } from "../gaps-on-map.ts";

/** A gap of a journey in words. */
export interface ToldGap {
  readonly severity: string;
  /** The stage or touchpoint that it is at; empty for the journey itself. */
  readonly where: string;
  readonly told: string;
  readonly rule: string;
}

/** The gaps of a journey that are worth a mark in a picture, in file order. */
export function gapsTold(subject: Subject): ToldGap[] {
  const { language } = subject;
  return gapsOnMap(subject).flatMap(({ at, findings }) =>
    findings.map(({ severity, message, rule }) => ({
      severity: capitalised(severity, language),
      where: at?.label ?? "",
      told: localise(message, language),
      rule,
    })),
  );
}

function capitalised(severity: Severity, language: Subject["language"]): string {
  const name = localise(severityName(severity), language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
