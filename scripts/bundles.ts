import { readFile } from "node:fs/promises";
import type { BuildOptions, Plugin } from "esbuild";

/** A program of the product: what esbuild makes it from, and how large it may get. */
export interface Bundle {
  options: BuildOptions;
  /** In bytes, minified. */
  limit?: number;
  /** Whether it can be run as a command. */
  executable?: boolean;
  /** The files of its types, for those who import it, and where they go. */
  types?: { of: string; files: readonly string[]; to: string };
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

/** For the workers in which VS Code runs extensions, and they their servers, where there is no Node. */
const forWorker: BuildOptions = { ...minified, platform: "browser", target: "chrome134" };

const command: BuildOptions = { ...forNode, banner: { js: "#!/usr/bin/env node" } };

const kilobytes = 1000;

/**
 * Mermaid loads each kind of diagram and each layout when a picture first needs it. Our pictures need
 * these alone; the others, several megabytes, stay out of the package.
 */
const neededParts =
  /\/(journeyDiagram|flowDiagram|xychartDiagram|quadrantDiagram|sankeyDiagram|ganttDiagram|timeline-definition|mindmap-definition|dagre)-[^/]+$/;

const leaveOutUnneededPartsOfMermaid: Plugin = {
  name: "leave out unneeded parts of Mermaid",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, importer, path }) =>
      kind === "dynamic-import" && /[\\/]mermaid[\\/]dist[\\/]/.test(importer) && !neededParts.test(path)
        ? { path: "unneeded-part", namespace: "left-out" }
        : undefined,
    );
    onLoad({ filter: /^unneeded-part$/, namespace: "left-out" }, () => ({
      contents: `throw new Error("This part of Mermaid was left out.");`,
    }));
  },
};

/** Commander can hand a subcommand to another program. Ours are all in this one, and loading what for takes a while. */
const leaveOutOtherPrograms: Plugin = {
  name: "leave out what starts other programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "other-programs", namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /^other-programs$/, namespace: "left-out" }, () => ({ contents: "export default {};" }));
  },
};

const startCommand = `
const { enableCompileCache } = require("node:module");
if (!enableCompileCache) {
  process.stderr.write("journey needs Node 22.12 or later; this is " + process.version + ".\\n");
  process.exit(2);
}
enableCompileCache();
require("./command.cjs");
`;

/**
 * Most of a short run goes into compiling the command, so what V8 made of it is kept for the next run. That has
 * to be asked for before the command is loaded: by a file of its own.
 */
const keepCompiledCommand: Plugin = {
  name: "keep the compiled command",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^start$/ }, ({ path }) => ({ path, namespace: "start" }));
    onResolve({ filter: /./, namespace: "start" }, () => ({ external: true }));
    onLoad({ filter: /./, namespace: "start" }, () => ({ contents: startCommand }));
  },
};

/** Why a rule matters and its examples are documentation, which the command prints and a server does not. */
const leaveOutPagesOfRules: Plugin = {
  name: "leave out the pages of rules",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]gaps[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const withoutExamples = source.replace(
        /^( *)examples: \{\n[\s\S]*?\n\1\},\n/m,
        "$1examples: { accepts: [], rejects: [] },\n",
      );
      const contents = withoutExamples.replace(/^( *)why: message\([\s\S]*?\),\n/m, '$1why: message(""),\n');
      if (contents === withoutExamples || withoutExamples === source)
        throw new Error(`${path} is not written as rules are: its page cannot be left out.`);
      return { contents, loader: "ts" };
    });
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
      define: { "import.meta.dirname": "__dirname" },
      // The texts in Dutch are read from their file, which lies as far from `dist` as from the sources.
      external: ["../l10n/bundle.l10n.nl.json"],
      plugins: [leaveOutPagesOfRules],
    },
    limit: 700 * kilobytes,
    executable: true,
  },
  webExtension: {
    options: {
      ...forWorker,
      format: "cjs",
      entryPoints: ["client/extension.web.ts"],
      outfile: "dist/extension.web.cjs",
      external: ["vscode"],
    },
    limit: 500 * kilobytes,
  },
  workerServer: {
    options: {
      ...forWorker,
      format: "iife",
      entryPoints: ["server/browser.ts"],
      outfile: "dist/server.worker.js",
      plugins: [leaveOutPagesOfRules],
    },
    limit: 850 * kilobytes,
  },
  command: {
    options: {
      ...command,
      entryPoints: { journey: "start", command: "cli/main.ts" },
      outdir: "dist",
      outExtension: { ".js": ".cjs" },
      plugins: [keepCompiledCommand, leaveOutOtherPrograms],
      define: { "import.meta.dirname": "__dirname" },
      // It brings a library of its own for each kind of machine.
      external: ["@resvg/resvg-js"],
    },
    executable: true,
  },
  /** What the command has a browser run. */
  printing: {
    options: {
      ...minified,
      entryPoints: ["client/webview/printing.ts"],
      outfile: "dist/printing.js",
      platform: "browser",
      format: "esm",
      target: "chrome134",
      plugins: [leaveOutUnneededPartsOfMermaid],
    },
  },
  /** What the command writes PNGs with, and what they are under. */
  fonts: {
    options: {
      entryPoints: {
        "Inter-Regular": "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
        "Inter-SemiBold": "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
        LICENSE: "@expo-google-fonts/inter/LICENSE_FONT",
      },
      outdir: "dist/fonts",
      loader: { ".ttf": "copy", "": "copy" },
      metafile: true,
      logLevel: "warning",
    },
  },
  markdown: {
    options: {
      ...minified,
      entryPoints: { index: "markdown/index.ts" },
      outdir: "dist/markdown",
      platform: "neutral",
      mainFields: ["module", "main"],
      format: "esm",
      target: "es2024",
      plugins: [leaveOutPagesOfRules],
    },
    limit: 600 * kilobytes,
    types: {
      of: "markdown",
      files: ["index", "journey-options", "markdown-it", "remark"],
      to: "dist/markdown",
    },
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
