import { message } from "../../grammar/message.ts";
import type { DeclaredJourney, DeclaredStage } from "../elements.ts";
import type { StatementReader } from "./statement-reader.ts";

/** Reports stages that hold touchpoints beside stages, and stages that stand more than one level deep. */
export function checkStages(journey: DeclaredJourney, reader: StatementReader): void {
  for (const outer of journey.stage) {
    checkContents(outer, reader);
    for (const inner of outer.stage) {
      checkContents(inner, reader);
      for (const { syntax } of inner.stage) {
        const text = message(
          "A stage in a stage cannot hold stages of its own: move this one out of `{0}`.",
          inner.id,
        );
        reader.report(syntax, "misplaced-keyword", syntax.keyword!, text);
      }
    }
  }
}

function checkContents({ id, stage, touchpoint }: DeclaredStage, reader: StatementReader): void {
  const [firstStage] = stage;
  const [firstTouchpoint] = touchpoint;
  if (!firstStage || !firstTouchpoint) return;
  const later = [firstStage.syntax, firstTouchpoint.syntax].sort((a, b) => b.start - a.start)[0]!;
  const text = message(
    "`{0}` holds touchpoints and stages; it can hold one or the other. Put its touchpoints into a stage of their own.",
    id,
  );
  reader.report(later, "misplaced-keyword", later.keyword!, text);
}
