import type { JourneyMap } from "../model/journey-map.ts";
import { rules } from "./catalogue.ts";
import type { Finding } from "./finding.ts";
import type { CheckedFile, Options, Report, Rule, RuleContext } from "./rule.ts";

/** What the rules say of one journey. */
export function checkJourney(journey: JourneyMap): Finding[] {
  return run((rule, context) => rule.checkJourney?.(journey, context));
}

/** What the rules say of a file, beside its journeys. */
export function checkFile(file: CheckedFile): Finding[] {
  return run((rule, context) => rule.checkFile?.(file, context));
}

function run(check: (rule: Rule, context: RuleContext) => void): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { name, severity } = rule;
    if (severity === "off") continue;
    const report = ({ at, message, related = [], severity: own = severity }: Report) =>
      findings.push({ rule: name, severity: own, at, message, related });
    check(rule, { options: defaultsOf(rule.options), report });
  }
  return findings;
}

function defaultsOf(options: Options): Record<string, number> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
