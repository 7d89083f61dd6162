// The program as JavaScript, compiled once for each state of its sources: a loader that compiles while it runs would
// take longer than most commands do. Not TypeScript, because nothing could load it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache/venuekit", import.meta.url));
/** A process that runs may still load parts of the program it was started from. */
const KEEP_MS = 3_600_000;

/** The address of the compiled program. */
export async function compiled() {
  const folder = join(CACHE, stateOf(SOURCES));
  if (!existsSync(folder)) await compile(folder);
  return pathToFileURL(join(folder, "cli.js")).href;
}

/** Differs whenever a source does. */
function stateOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"));
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(join(folder, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function compile(folder) {
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  await build({
    entryPoints: [join(SOURCES, "cli.ts")],
    outdir: draft,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [{ name: "addresses", setup }],
  });
  removeOld();
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** A source finds the files beside it as if it ran where it stands. */
function setup(build) {
  build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    loader: "ts",
  }));
}

function removeOld() {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > KEEP_MS) rmSync(folder, { recursive: true, force: true });
  }
}
