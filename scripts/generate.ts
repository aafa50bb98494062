import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

for (const [path, content] of Object.entries(generatedFiles)) {
  const file = join(import.meta.dirname, "..", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await content());
}
