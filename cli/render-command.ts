import { diagrams } from "../diagrams/catalogue.ts";
import { localise, type Message, message } from "../grammar/message.ts";
import { chosenLanguage } from "./chosen-language.ts";
import { checkPaths } from "./open-project.ts";
import { type Output, printable } from "./output.ts";

export interface RenderOptions {
  /** A BCP 47 tag, where one was asked for. */
  readonly locale?: string;
  /** A diagram's name. */
  readonly diagram: string;
  /** A journey's id; needed where a file holds several. */
  readonly journey?: string;
}

/** `journey render`: prints a journey of a file as Mermaid text. @returns the exit code */
export async function render(path: string, options: RenderOptions, output: Output): Promise<number> {
  const { files, problems, locale } = await checkPaths([path]);
  const language = chosenLanguage(options.locale, locale);
  const refuse = (...reasons: readonly Message[]) => {
    for (const reason of reasons) output.error(printable(localise(reason, language)));
    return 2;
  };
  if (problems.length > 0) return refuse(...problems);
  if (files.length > 1) return refuse(message("{0} holds several files: name the one to draw.", path));
  const { name, checked } = files[0]!;
  const ids = checked.journeys.map((journey) => journey.declared.id);
  if (ids.length === 0) return refuse(message("{0}: there is no journey in this file to draw.", name));
  const chosen = options.journey ?? (ids.length === 1 ? ids[0] : undefined);
  const journey = checked.journeys.find((each) => each.declared.id === chosen);
  if (chosen === undefined)
    return refuse(
      message("{0} holds several journeys: choose one with --journey ({1}).", name, ids.join(", ")),
    );
  if (!journey)
    return refuse(
      message("{0}: there is no journey `{1}` in this file; there is {2}.", name, chosen, ids.join(", ")),
    );
  if (checked.broken) {
    output.error(
      printable(
        localise(
          message(
            "{0} has problems of syntax, so the picture may miss something: journey check lists them.",
            name,
          ),
          language,
        ),
      ),
    );
  }
  if (!checked.scope.complete) {
    output.error(
      printable(
        localise(
          message("{0} imports a file that could not be read, so the picture may miss something.", name),
          language,
        ),
      ),
    );
  }
  const diagram = diagrams.find((each) => each.name === options.diagram)!;
  const subject = { journey, findings: checked.findings, language };
  output.print(("draw" in diagram ? diagram.draw(subject, "light") : diagram.print(subject)).trimEnd());
  return 0;
}
