import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export interface Bundle {
  /** Files that left something in the bundle. */
  readonly inputs: readonly string[];
  readonly code: string;
  /** Runs it. */
  load(): Promise<unknown>;
}

/** Bundles a program of a project for browsers, as a user of esbuild would. */
export async function bundleForBrowsers(project: string, program: string): Promise<Bundle> {
  const outfile = join(project, "bundled", program.replace(/\.js$/, ".mjs"));
  const { metafile } = await build({
    entryPoints: [join(project, program)],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    inputs: inputs.map(([path]) => path),
    code: await readFile(outfile, "utf8"),
    load: () => import(pathToFileURL(outfile).href),
  };
}
