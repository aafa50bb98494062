import { bundles as all } from "../../../scripts/bundles.ts";
import { contentsOf } from "../../bundle-contents.ts";
import { figure } from "../table.ts";
import type { Target, Topic } from "../topic.ts";

interface Size {
  readonly path: string;
  readonly bytes: number;
  readonly mermaid: number;
}

/** What VS Code loads when it activates the extension. */
const activated = ["dist/extension.cjs", "dist/extension.web.cjs"];
const servers = ["dist/server.cjs", "dist/server.worker.js"];

export const bundles: Topic = {
  title: "Bundles",

  async measure() {
    const contents = await Promise.all(Object.values(all).map(contentsOf));
    const sizes = withPartsTogether(contents.flatMap(({ files }) => files));
    const target = (path: string, what: keyof Omit<Size, "path">, name: string, limit: number): Target => ({
      name: `${path}, ${name}`,
      measured: sizes.find((size) => size.path === path)![what] / 1000,
      limit,
      unit: "kB",
    });
    return {
      tables: [
        {
          title: "Bundle",
          columns: ["minified", "of Mermaid"],
          rows: sizes.map(({ path, bytes, mermaid }) => [path, kilobytes(bytes), kilobytes(mermaid)]),
        },
      ],
      targets: [
        ...[...servers, ...activated].map((path) => target(path, "bytes", "minified", 500)),
        ...activated.map((path) => target(path, "mermaid", "of Mermaid", 0)),
      ],
    };
  },
};

/** The many parts of which the preview loads a few are one row. */
function withPartsTogether(files: readonly Size[]): Size[] {
  const parts = files.filter(({ path }) => path.includes("/parts/"));
  const sum = (what: "bytes" | "mermaid") => parts.reduce((total, part) => total + part[what], 0);
  const path = `dist/webview/parts (${parts.length} files)`;
  return [
    ...files.filter((file) => !parts.includes(file)),
    { path, bytes: sum("bytes"), mermaid: sum("mermaid") },
  ];
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? "none" : figure(bytes / 1000, "kB");
}
