import { stat } from "node:fs/promises";
import { join } from "node:path";
import { bundles as built } from "../../../scripts/bundles.ts";
import { figure } from "../table.ts";
import type { Target, Topic } from "../topic.ts";

const limit = 500;

export const bundles: Topic = {
  title: "Bundles",

  async measure() {
    const { extension, server } = built;
    const files = [server.options.outfile, extension.options.outfile, "dist/command.cjs"];
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(import.meta.dirname, "../../..", file))).size / 1000),
    );
    const target = (name: string, measured: number): Target => ({ name, measured, limit, unit: "kB" });
    return {
      tables: [
        {
          title: "Bundle",
          columns: ["size"],
          rows: files.map((file, index) => [file, figure(sizes[index]!, "kB")]),
        },
      ],
      targets: [
        target("Server, minified", sizes[0]!),
        target("Client, minified and without Mermaid", sizes[1]!),
      ],
    };
  },
};
