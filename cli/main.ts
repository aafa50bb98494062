import { Command, CommanderError, Option } from "commander";
import { diagrams } from "../diagrams/catalogue.ts";
import { themes } from "../diagrams/map/theme.ts";
import { severities } from "../gaps/finding.ts";
import packageJson from "../package.json" with { type: "json" };
import { type CheckOptions, check, formats } from "./check-command.ts";
import { type FormatOptions, formatFiles } from "./format-command.ts";
import type { Output } from "./output.ts";
import { formats as pictureFormats } from "./render/formats.ts";
import type { RenderOptions } from "./render/plan.ts";
import { render } from "./render/render-command.ts";
import { explainRule, listRules, type RulesOptions } from "./rules-command.ts";

const output: Output = {
  isTerminal: process.stdout.isTTY === true,
  print: (line) => void process.stdout.write(`${line}\n`),
  write: (content) => void process.stdout.write(content),
  error: (line) => void process.stderr.write(`${line}\n`),
};

// Whoever reads our output may have seen enough, as `head` does: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});

const locale = new Option(
  "--locale <tag>",
  "language of what is printed, such as nl; by default that of journey.config.json or of the environment",
);

const program = new Command("journey")
  .description("Checks and draws customer journeys written as text.")
  .version(packageJson.version)
  .exitOverride()
  .showHelpAfterError("(journey --help tells what there is)");

program
  .command("check")
  .description(
    "List the gaps in journeys: promises broken, stages that nothing supports, figures off target.",
  )
  .argument("<path...>", "files, folders of .journey files, or - for standard input")
  .addOption(
    new Option("--format <format>", "how to print findings")
      .choices(formats)
      .default(output.isTerminal ? "pretty" : "plain"),
  )
  .addOption(
    new Option("--fail-on <severity>", "exit with 1 from this severity on")
      .choices([...severities, "never"])
      .default("error"),
  )
  .option("--baseline <file>", "hide the findings that this file knows; tell which of them are fixed")
  .option("--update-baseline", "write what is found now to that file")
  .addOption(locale)
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode = await check(paths, options, output);
  });

program
  .command("render")
  .description("Draw journeys: as Mermaid text, a picture, a page or data.")
  .argument("<path...>", "files, folders of .journey files, or - for standard input")
  .addOption(
    new Option(
      "--diagram <name>",
      "which picture: by default map, or journey where Mermaid text is asked for",
    ).choices(diagrams.map((diagram) => diagram.name)),
  )
  .addOption(
    new Option(
      "--to <format>",
      "what to make: by default what the ending of --out says, else mermaid",
    ).choices(pictureFormats),
  )
  .option("--out <path>", "the file to write, or a folder for one file a journey")
  .addOption(new Option("--theme <theme>", "the colours: by default light").choices(Object.keys(themes)))
  .option("--journey <id>", "which journey, where a file holds several")
  .option("--persona <id>", "only what this persona meets and feels")
  .option("--scenario <id>", "only this walk through the journey")
  .option("--watch", "do it again whenever a file changes")
  .option(
    "--browser <path>",
    "the Chrome, Chromium or Edge that draws Mermaid's pictures; by default the one that is installed",
  )
  .addOption(locale)
  .action(async (paths: string[], options: RenderOptions) => {
    process.exitCode = await render(paths, options, output);
  });

program
  .command("format")
  .description("Print files in the one layout that all journeys have; the meaning stays the same.")
  .argument("<path...>", "files, folders of .journey files, or - for standard input")
  .addOption(new Option("--check", "only list the files that would change, and exit with 1 if there are any"))
  .addOption(new Option("--write", "change the files").conflicts("check"))
  .addOption(locale)
  .action(async (paths: string[], options: FormatOptions) => {
    process.exitCode = await formatFiles(paths, options, output);
  });

program
  .command("rules")
  .description("List the gap rules, with their severity and what they tell.")
  .addOption(locale)
  .action((options: RulesOptions) => {
    process.exitCode = listRules(options, output);
  });

program
  .command("explain")
  .description("Print what there is to know of a gap rule: why it matters, examples, settings.")
  .argument("<rule>", "the name of a rule, such as promise-broken")
  .addOption(locale)
  .action((rule: string, options: RulesOptions) => {
    process.exitCode = explainRule(rule, options, output);
  });

program.parseAsync().catch((error: unknown) => {
  // Commander has printed what is wrong with the use; help and version are no errors.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    output.error(
      `This is a bug in journey, please report it: ${error instanceof Error ? error.message : error}`,
    );
    process.exitCode = 2;
  }
});
