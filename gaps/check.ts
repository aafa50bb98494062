import { type Flow, flowsOf } from "../model/flow.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { rules } from "./catalogue.ts";
import type { Finding, Severity } from "./finding.ts";
import type { CheckedFile, Options, Report, Rule, RuleContext } from "./rule.ts";

/** How a rule is to be run, where that is not its default. */
export interface RuleSettings {
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, number>>;
}

/** What a check follows beside the rules' own defaults. */
export interface CheckSettings {
  /** By the names of the rules. */
  readonly rules: ReadonlyMap<string, RuleSettings>;
}

/** What the rules say of one journey. */
export function checkJourney(journey: JourneyMap, settings: CheckSettings): Finding[] {
  let walked: Flow[] | undefined;
  const flows = () => {
    walked ??= flowsOf(journey);
    return walked;
  };
  return run(settings, (rule, context) =>
    rule.checkJourney?.(journey, {
      ...context,
      get flows() {
        return flows();
      },
    }),
  );
}

/** What the rules say of a file, beside its journeys. */
export function checkFile(file: CheckedFile, settings: CheckSettings): Finding[] {
  return run(settings, (rule, context) => rule.checkFile?.(file, context));
}

function run(settings: CheckSettings, check: (rule: Rule, context: RuleContext) => void): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { name } = rule;
    const own = settings.rules.get(name);
    const severity = own?.severity ?? rule.severity;
    if (severity === "off") continue;
    // Where a rule is milder in some cases, a severity that a team has set counts all the same.
    const report = ({ at, message, related = [], severity: milder }: Report) =>
      findings.push({
        rule: name,
        severity: own?.severity ? severity : (milder ?? severity),
        at,
        message,
        related,
      });
    check(rule, { options: { ...defaultsOf(rule.options), ...own?.options }, report });
  }
  return findings;
}

function defaultsOf(options: Options): Record<string, number> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
