import type { BuildOptions, Plugin } from "esbuild";

/** A program of the product: what esbuild makes it from, and how large it may get. */
export interface Bundle {
  options: BuildOptions;
  /** In bytes, minified. */
  limit?: number;
  /** Whether it can be run as a command. */
  executable?: boolean;
}

const minified: BuildOptions = {
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: "external",
  logLevel: "warning",
};

/** Modules before UMD: what a UMD file requires cannot be seen from outside. */
const forNode: BuildOptions = {
  ...minified,
  platform: "node",
  format: "cjs",
  target: "node22",
  mainFields: ["module", "main"],
};

const command: BuildOptions = { ...forNode, banner: { js: "#!/usr/bin/env node" } };

const kilobytes = 1000;

/**
 * Mermaid loads each kind of diagram and each layout when a picture first needs it. Pictures of journeys need
 * these alone; the others, several megabytes, stay out of the package.
 */
const neededParts = /\/(journeyDiagram|flowDiagram|dagre)-[^/]+$/;

const leaveOutUnneededPartsOfMermaid: Plugin = {
  name: "leave out unneeded parts of Mermaid",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, importer, path }) =>
      kind === "dynamic-import" && /[\\/]mermaid[\\/]dist[\\/]/.test(importer) && !neededParts.test(path)
        ? { path: "unneeded-part", namespace: "left-out" }
        : undefined,
    );
    onLoad({ filter: /./, namespace: "left-out" }, () => ({
      contents: `throw new Error("This part of Mermaid was left out.");`,
    }));
  },
};

/** Every bundle by name; paths are relative to the project's folder. */
export const bundles = {
  extension: {
    options: {
      ...forNode,
      entryPoints: ["client/extension.ts"],
      outfile: "dist/extension.cjs",
      external: ["vscode"],
    },
    limit: 500 * kilobytes,
  },
  server: {
    options: {
      ...command,
      entryPoints: ["server/node.ts"],
      outfile: "dist/server.cjs",
      // The texts in Dutch are read from their file, which lies as far from `dist` as from the sources.
      external: ["../l10n/bundle.l10n.nl.json"],
    },
    limit: 500 * kilobytes,
    executable: true,
  },
  command: {
    options: { ...command, entryPoints: ["cli/main.ts"], outfile: "dist/journey.cjs" },
    executable: true,
  },
  preview: {
    options: {
      ...minified,
      entryPoints: ["client/webview/preview.ts", "client/webview/preview.css"],
      outdir: "dist/webview",
      platform: "browser",
      format: "esm",
      target: "chrome134",
      splitting: true,
      chunkNames: "parts/[name]-[hash]",
      plugins: [leaveOutUnneededPartsOfMermaid],
    },
  },
} satisfies Record<string, Bundle>;
