import { Project } from "../../../project/project.ts";
import { inMemoryFiles } from "../../in-memory-files.ts";
import { generatedDocument } from "../documents/generated.ts";

/** What is kept in memory for one document, in bytes. */
export interface Retained {
  /** Its text in UTF-8. */
  readonly source: number;
  /** Text and syntax. */
  readonly parsed: number;
  /** Text, syntax, what it declares, and findings. */
  readonly checked: number;
}

const uri = "file:///work/measured.journey";

/** Collects garbage, and gives how many bytes are left; some of it goes only after other garbage has gone. */
function bytesInUse(): number {
  for (let time = 0; time < 4; time++) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function measure(lines: number): Promise<Retained> {
  const project = new Project(inMemoryFiles({}), ["file:///work"]);
  const before = bytesInUse();
  project.openDocument(uri, generatedDocument(lines), 1);
  const parsed = bytesInUse();
  await project.load(uri);
  const checked = project.check(uri)!;
  const after = bytesInUse();
  const source = Buffer.byteLength(checked.document.text);
  return { source, parsed: parsed - before, checked: after - before };
}

/** `memory.ts LINES`: measures after a small document has loaded and compiled what is needed. */
await measure(1_000);
process.send!(await measure(Number(process.argv[2])));
