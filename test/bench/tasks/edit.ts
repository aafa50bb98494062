import { SourceDocument } from "../../../grammar/document.ts";
import { Project } from "../../../project/project.ts";
import { inMemoryFiles } from "../../in-memory-files.ts";
import { generatedDocument } from "../documents/generated.ts";
import { type Keystroke, keystrokes } from "../documents/typing.ts";
import type { Tasks } from "../task.ts";

const uri = "file:///work/measured.journey";

/** One keystroke of an author who types inside a long journey, and starts again at the end. */
export const tasks: Tasks = {
  edit: (lines) => {
    const text = generatedDocument(lines);
    const opened = SourceDocument.parse(uri, text);
    let document = opened;
    const nextKey = inTurns(keystrokes(text), () => {
      document = opened;
    });
    let keystroke: Keystroke;
    return {
      prepare: () => {
        keystroke = nextKey();
      },
      run: () => {
        document = document.edit(editOf(keystroke));
      },
    };
  },

  "edit and check": (lines) => {
    const text = generatedDocument(lines);
    const project = new Project(inMemoryFiles({}), ["file:///work"]);
    let version = 0;
    const nextKey = inTurns(keystrokes(text), () => {
      project.openDocument(uri, text, ++version);
      project.check(uri);
    });
    let keystroke: Keystroke;
    return {
      prepare: () => {
        keystroke = nextKey();
      },
      run: () => {
        project.editDocument(uri, editOf(keystroke), ++version);
        project.check(uri);
      },
    };
  },
};

function editOf({ offset, key }: Keystroke) {
  return { start: offset, end: offset, text: key };
}

/** Gives one after the other, again and again. */
function inTurns(keys: readonly Keystroke[], restart: () => void): () => Keystroke {
  let next = 0;
  return () => {
    if (next === 0) restart();
    const key = keys[next]!;
    next = (next + 1) % keys.length;
    return key;
  };
}
