import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedFiles } from "../scripts/generated-files.ts";

it.each(Object.entries(generatedFiles))(
  "%s is up to date: `npm run generate` writes it",
  async (path, content) => {
    expect(await readFile(join(import.meta.dirname, "..", path), "utf8")).toBe(await content());
  },
);
