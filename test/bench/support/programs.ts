import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Row } from "./row.js";

const BENCH = fileURLToPath(new URL("..", import.meta.url));

/** Where the compiled programs lie: inside the package, so that its dependencies are found, and out of Git's way. */
const OUT = fileURLToPath(new URL("../../node_modules/.cache/bench", import.meta.url));

/** Compiles cases and servers to plain JavaScript. They import the built packages, as a user would. */
export async function compile(cases: readonly string[], servers: readonly string[]): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await build({
    absWorkingDir: BENCH,
    entryPoints: [...cases.map((name) => `cases/${name}.ts`), ...servers.map((name) => `servers/${name}.ts`)],
    outdir: OUT,
    outbase: BENCH,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    define: { BENCH: JSON.stringify(BENCH) },
    logLevel: "warning",
  });
}

/** Runs one case in a process of its own and returns its rows. */
export async function runCase(name: string): Promise<Row[]> {
  const env = { ...process.env };
  // The loader of this program must not get into that one.
  delete env.NODE_OPTIONS;
  const child = spawn(process.execPath, [`${OUT}/cases/${name}.mjs`], { env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`the case "${name}" ended with code ${code}`);
  return JSON.parse(text.trim().split("\n").at(-1) ?? "");
}
