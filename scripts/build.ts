import { spawnSync } from "node:child_process";
import { chmod, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type Bundle, bundles } from "./bundles.ts";

const root = join(import.meta.dirname, "..");

interface Size {
  file: string;
  bytes: number;
}

async function make({ options, limit, executable, types }: Bundle): Promise<Size[]> {
  if (types) await declare(types);
  const { metafile } = await build({ ...options, absWorkingDir: root });
  const sizes = Object.entries(metafile?.outputs ?? {})
    .filter(([file]) => !file.endsWith(".LEGAL.txt"))
    .map(([file, { bytes }]) => ({ file, bytes }));
  for (const { file, bytes } of sizes) {
    if (limit !== undefined && bytes > limit) {
      throw new Error(`${file} has ${kilobytes(bytes)}, more than its limit of ${kilobytes(limit)}.`);
    }
    if (executable) await chmod(join(root, file), 0o755);
  }
  return sizes;
}

/** The compiler writes the types of a room; those that its users need lie beside the bundle. */
async function declare({ of, files, to }: NonNullable<Bundle["types"]>): Promise<void> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-b", of], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${of} has errors of types.`);
  for (const file of files) {
    await cp(join(root, "out/types", of, `${file}.d.ts`), join(root, to, `${file}.d.ts`));
  }
}

/** One line a file; the many parts of the preview together in one. */
function table(sizes: Size[]): string {
  const parts = sizes.filter(({ file }) => file.includes("/parts/"));
  const rows = sizes.filter((size) => !parts.includes(size));
  if (parts.length > 0) {
    rows.push({
      file: `dist/webview/parts (${parts.length} files)`,
      bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  }
  const width = Math.max(...rows.map(({ file }) => file.length));
  return rows.map(({ file, bytes }) => `${file.padEnd(width)} ${kilobytes(bytes).padStart(9)}`).join("\n");
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`;
}

/** `node scripts/build.ts [name…]`: all bundles, or only those named. */
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.find((name) => !(name in bundles));
if (unknown !== undefined) throw new Error(`No bundle "${unknown}": ${Object.keys(bundles).join(", ")}.`);

const all = positionals.length === 0;
if (all) await rm(join(root, "dist"), { recursive: true, force: true });
const chosen = Object.entries(bundles).filter(([name]) => all || positionals.includes(name));
const sizes = await Promise.all(chosen.map(([, bundle]) => make(bundle)));
console.log(table(sizes.flat()));
