import { type Flow, flowsOf } from "../model/flow.ts";
import type { JourneyMap } from "../model/journey-map.ts";
import { type PromiseMade, promisesOf } from "../model/promises.ts";
import { brokenPromisesIn } from "./promises/broken-promises.ts";
import { type SlowPlan, slowPlansIn } from "./promises/promise-plans.ts";
import type { JourneyContext, Report, RuleContext } from "./rule.ts";

/** What several rules ask of a journey, worked out when the first one does. */
export class SharedFacts {
  private readonly journey: JourneyMap;
  private walked: readonly Flow[] | undefined;
  private made: readonly PromiseMade[] | undefined;
  private broken: ReadonlyMap<PromiseMade, Report> | undefined;
  private slow: ReadonlyMap<PromiseMade, SlowPlan> | undefined;

  constructor(journey: JourneyMap) {
    this.journey = journey;
  }

  get flows(): readonly Flow[] {
    this.walked ??= flowsOf(this.journey);
    return this.walked;
  }

  get promises(): readonly PromiseMade[] {
    this.made ??= promisesOf(this.journey);
    return this.made;
  }

  get brokenPromises(): ReadonlyMap<PromiseMade, Report> {
    this.broken ??= brokenPromisesIn(this.journey, this.promises);
    return this.broken;
  }

  get slowPlans(): ReadonlyMap<PromiseMade, SlowPlan> {
    this.slow ??= slowPlansIn(this.journey, this.flows, this.promises);
    return this.slow;
  }
}

/** What a rule gets beside a journey: what is its own, and what it shares with the other rules of a check. */
export class SharingContext implements JourneyContext {
  readonly options: RuleContext["options"];
  readonly today: number;
  readonly report: RuleContext["report"];
  readonly optionsOf: RuleContext["optionsOf"];
  private readonly shared: SharedFacts;

  constructor({ options, today, report, optionsOf }: RuleContext, shared: SharedFacts) {
    this.options = options;
    this.today = today;
    this.report = report;
    this.optionsOf = optionsOf;
    this.shared = shared;
  }

  get flows(): readonly Flow[] {
    return this.shared.flows;
  }

  get promises(): readonly PromiseMade[] {
    return this.shared.promises;
  }

  get brokenPromises(): ReadonlyMap<PromiseMade, Report> {
    return this.shared.brokenPromises;
  }

  get slowPlans(): ReadonlyMap<PromiseMade, SlowPlan> {
    return this.shared.slowPlans;
  }
}
