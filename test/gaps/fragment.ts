/** What stands around a statement in a whole file. */
const around: Readonly<Record<string, [string, string]>> = {
  stage: ['journey j "J" {\n', "\n}\n"],
  activity: ['journey j "J" {\n', "\n}\n"],
  metric: ['journey j "J" {\n', "\n}\n"],
  touchpoint: ['journey j "J" {\nstage s "S" {\n', "\n}\n}\n"],
};

/** A whole file for a fragment that begins with a stage, an activity, a metric or a touchpoint. */
export function wholeFile(fragment: string): string {
  const [keyword = ""] = /[a-z]+/.exec(fragment) ?? [];
  const [before, after] = around[keyword] ?? ["", ""];
  return before + fragment + after;
}
