import { today } from "../model/calendar.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { rules } from "./catalogue.ts";
import type { Finding, Severity } from "./finding.ts";
import { isOnReportedLine } from "./reported-lines.ts";
import type { CheckedFile, Report, Rule, RuleContext, Suppression } from "./rule.ts";
import { SharedFacts, SharingContext } from "./shared-facts.ts";

/** How a rule is to be run, where that is not its default. */
export interface RuleSettings {
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, number>>;
}

/** What a check follows beside the rules' own defaults. */
export interface CheckSettings {
  /** By the names of the rules. */
  readonly rules: ReadonlyMap<string, RuleSettings>;
  /** A fixed date, as a day counted from 1970-01-01, so that checks come out the same every day. */
  readonly today?: number;
}

/** What the rules say of one journey. */
export function checkJourney(journey: JourneyMap, settings: CheckSettings): Finding[] {
  const shared = new SharedFacts(journey);
  return run(settings, (rule, context) => rule.checkJourney?.(journey, new SharingContext(context, shared)));
}

/** What the rules say of a file, beside its journeys. */
export function checkFile(file: CheckedFile, settings: CheckSettings): Finding[] {
  return run(settings, (rule, context) => rule.checkFile?.(file, context));
}

/** What the rules say of the comments that keep findings back. */
export function checkSuppressions(suppressions: readonly Suppression[], settings: CheckSettings): Finding[] {
  return run(settings, (rule, context) => rule.checkSuppressions?.(suppressions, context));
}

/** How severe what a rule finds is under the settings of a team. */
export function severityOf(rule: Rule, settings: CheckSettings): Severity | "off" {
  return settings.rules.get(rule.name)?.severity ?? rule.severity;
}

function run(settings: CheckSettings, check: (rule: Rule, context: RuleContext) => void): Finding[] {
  const findings: Finding[] = [];
  const prepared = preparedFor(settings);
  const day = settings.today ?? today();
  const optionsOf = (name: string) => prepared.find(({ rule }) => rule.name === name)?.options ?? null;
  for (const { rule, severity, isSet, options } of prepared) {
    const report = ({ severity: milder, related = [], ...found }: Report) => {
      if (isOnReportedLine(found.at.chunk, found.at)) return;
      // Where a rule is milder in some cases, a severity that a team has set counts all the same.
      findings.push({
        rule: rule.name,
        severity: isSet ? severity : (milder ?? severity),
        related,
        ...found,
      });
    };
    check(rule, { options, today: day, report, optionsOf });
  }
  return findings;
}

/** A rule that is on, with what its settings come to. */
interface PreparedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly isSet: boolean;
  readonly options: Readonly<Record<string, number>>;
}

const prepared = new WeakMap<CheckSettings, readonly PreparedRule[]>();

function preparedFor(settings: CheckSettings): readonly PreparedRule[] {
  let ready = prepared.get(settings);
  if (!ready) {
    ready = rules.flatMap((rule) => {
      const severity = severityOf(rule, settings);
      const own = settings.rules.get(rule.name);
      const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default]);
      const options = { ...Object.fromEntries(defaults), ...own?.options };
      return severity === "off" ? [] : { rule, severity, isSet: own?.severity !== undefined, options };
    });
    prepared.set(settings, ready);
  }
  return ready;
}
