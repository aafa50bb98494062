import { join } from "node:path";
import { build } from "esbuild";
import type { Bundle } from "../scripts/bundles.ts";

/** What a bundle comes to, by esbuild's account. */
export interface BundleContents {
  /** The files that are written, with how many bytes they have and how many of them are Mermaid's. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly mermaid: number }[];
  /** What it is made of, as paths from the project's folder. */
  readonly sources: readonly string[];
  /** What it requires when it is loaded: modules that it does not hold. */
  readonly requires: readonly string[];
}

/** Makes a bundle as the product is built, and writes nothing. */
export async function contentsOf({ options }: Bundle): Promise<BundleContents> {
  const absWorkingDir = join(import.meta.dirname, "..");
  const { metafile } = await build({ ...options, absWorkingDir, write: false, metafile: true });
  const outputs = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith(".LEGAL.txt"));
  return {
    files: outputs.map(([path, { bytes, inputs }]) => {
      const ofMermaid = Object.entries(inputs).filter(([source]) => isMermaid(source));
      return {
        path,
        bytes,
        mermaid: ofMermaid.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
      };
    }),
    sources: Object.keys(metafile.inputs),
    requires: outputs.flatMap(([, { imports }]) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    ),
  };
}

/** Its own packages, too, such as `@mermaid-js/parser`. */
function isMermaid(source: string): boolean {
  return /(^|\/)node_modules\/@?mermaid/.test(source);
}
