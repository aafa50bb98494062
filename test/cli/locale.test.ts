import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const command = join(import.meta.dirname, "../../dist/journey.cjs");

interface Run {
  /** The whole environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

function journey(args: readonly string[], { env = {}, input = missed }: Run): string {
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    env,
    input,
  });
  return stdout + stderr;
}

const missed = 'journey a "A" {\n  metric churn 27.5% target 20%\n}\n';
const english = "`churn` is 27.5 % and misses its target of 20 %";
const dutch = "`churn` is 27,5% en haalt het doel van 20% niet";

it.each(["nl", "nl-BE", "NL", "nl@euro"])("speaks Dutch, with its numbers, for --locale %s", (locale) => {
  expect(journey(["check", "-", "--locale", locale], {})).toContain(dutch);
});

it.each<NodeJS.ProcessEnv>([
  { LANG: "nl_NL.UTF-8" },
  { LANG: "nl_NL@euro" },
  { LANG: "C", LC_MESSAGES: "nl_NL" },
  { LANG: "C", LC_MESSAGES: "C", LC_ALL: "nl_BE.utf8" },
  { LANG: "nl_NL.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
])("speaks Dutch where the environment asks for it: %j", (env) => {
  expect(journey(["check", "-"], { env })).toContain(dutch);
});

it.each<NodeJS.ProcessEnv>([
  {},
  { LANG: "C" },
  { LANG: "C.UTF-8" },
  { LANG: "tlh_QO.UTF-8" },
  { LANG: "nl_NL.UTF-8", LC_ALL: "C" },
  { LANG: "nl_NL.UTF-8", LC_MESSAGES: "en_GB.UTF-8" },
])("speaks English otherwise: %j", (env) => {
  expect(journey(["check", "-"], { env })).toContain(english);
});

it("puts --locale before the environment", () => {
  const env = { LC_ALL: "nl_NL.UTF-8" };
  expect(journey(["check", "-", "--locale", "en"], { env })).toContain(english);
  expect(journey(["check", "-", "--locale", "tlh"], { env })).toContain(english);
});

it("keeps what other programs read in English: rules and severities", () => {
  expect(journey(["check", "-", "--locale", "nl"], {})).toMatch(
    /^<stdin>:2:16 warning metric-missed-target /m,
  );
});

it("draws and refuses in Dutch too", () => {
  const args = ["render", "-", "--locale", "nl"];
  expect(journey(args, {})).toContain("Deze klantreis heeft nog geen contactmoment");
  expect(journey(args, { input: "" })).toBe("<stdin>: in dit bestand staat geen klantreis om te tekenen.\n");
});
