import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { localise, type Message, message } from "../../grammar/message.ts";
import { chosenLanguage } from "../chosen-language.ts";
import { checkPaths } from "../open-project.ts";
import { type Output, printable, shown } from "../output.ts";
import { type DrawnJourney, drawnJourneys } from "./drawn-journeys.ts";
import { pictureOf } from "./picture-of.ts";
import { type Plan, planOf, type RenderOptions } from "./plan.ts";
import { targetsOf } from "./targets.ts";
import { runAgainOnChange } from "./watch.ts";

/** `journey render`: draws the journeys of files, and prints the picture or writes one file a journey. @returns the exit code */
export async function render(
  paths: readonly string[],
  options: RenderOptions,
  output: Output,
): Promise<number> {
  const plan = planOf(options);
  if ("refused" in plan) {
    output.error(printable(localise(plan.refused, chosenLanguage(options.locale))));
    return 2;
  }
  let code = 0;
  const run = async (onRead?: (files: readonly string[]) => void) => {
    code = await renderOnce(paths, options, plan, output, onRead);
  };
  await (options.watch ? runAgainOnChange(run) : run());
  return code;
}

/** @param onRead is told the files that the pictures are made of, before they are made */
async function renderOnce(
  paths: readonly string[],
  options: RenderOptions,
  plan: Plan,
  output: Output,
  onRead?: (files: readonly string[]) => void,
): Promise<number> {
  const { files, problems, locale, read } = await checkPaths(paths);
  onRead?.(read);
  const language = chosenLanguage(options.locale, locale);
  let code = 0;
  const say = (text: Message) => output.error(printable(localise(text, language)));
  const refuse = (text: Message) => {
    say(text);
    code = 2;
  };
  for (const problem of problems) refuse(problem);
  const { drawn, problems: refused, warnings } = drawnJourneys(files, options, language);
  for (const problem of refused) refuse(problem);
  for (const warning of warnings) say(warning);

  const targets = await targetsOf(drawn, options, plan);
  if ("refused" in targets) refuse(targets.refused);
  else for (const [index, journey] of drawn.entries()) await make(journey, targets[index] ?? null);
  return code;

  async function make({ subject }: DrawnJourney, target: string | null): Promise<void> {
    const picture = await pictureOf(subject, plan, options, say);
    if (typeof picture !== "string" && "refused" in picture) refuse(picture.refused);
    else if (target === null) {
      if (typeof picture === "string") output.print(output.isTerminal ? shown(picture) : picture.trimEnd());
      else if (output.isTerminal)
        refuse(message("A PNG is no text for a terminal: say where to put it with `--out`."));
      else output.write(picture);
    } else {
      try {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, picture);
        say(message("Written: {0}", target));
      } catch (error) {
        refuse(message("{0} could not be written: {1}", target, (error as Error).message));
      }
    }
  }
}
