import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { declare } from "./compiler.js";
import type { Call, PublicSpec } from "./public-specs.js";

/** A generator as a program, and how its output is used. */
export interface Generator {
  /** What its process is given. @param out Where it writes. */
  args(spec: string, out: string): string[];
  /** The folder of what is counted, below `out`. */
  readonly counted: string;
  /** Files that are not counted. */
  readonly without?: string;
  /** A consumer's file with the calls. @param from Folder of the declarations. */
  consumer(calls: readonly Call[], from: string): string;
}

declare const BENCH: string;

const REPOSITORY = join(BENCH, "../..");
const fromTest = createRequire(join(BENCH, "../package.json"));
const fromGenerator = createRequire(join(REPOSITORY, "generator/package.json"));
/** Not its bin, which starts this in a second process. */
const HEY = join(dirname(fromTest.resolve("@hey-api/openapi-ts/package.json")), "dist/run.mjs");

const literal = (value: unknown): string => JSON.stringify(value);

export const ours: Generator = {
  args(spec, out) {
    // A specification stands in the folder of its venue.
    mkdirSync(join(out, "specs/api"), { recursive: true });
    cpSync(spec, join(out, "specs/api/openapi.yaml"));
    return [join(REPOSITORY, "generator/bin/venuekit.js"), "generate", "--root", out, "api"];
  },
  counted: "packages/api/src/generated",
  // The raw layer's: openapi-typescript writes it.
  without: "paths",
  consumer: (calls, from) => `
import type { Client } from "@venuekit/runtime";
import * as api from "./${from}/operations.js";
declare const client: Client;
${calls
  .map(({ id, inPath, query, body, reads }, i) => {
    const given = { ...inPath, ...query, ...body };
    const params = Object.keys(given).length === 0 ? "" : `, ${literal(given)}`;
    return `export const a${i} = (await api.${id}(client${params})).${reads};\n`;
  })
  .join("")}`,
};

export const openapiTypescript: Generator = {
  args: (spec, out) => [
    join(dirname(fromGenerator.resolve("openapi-typescript/package.json")), "bin/cli.js"),
    spec,
    "--output",
    join(out, "paths.ts"),
  ],
  counted: ".",
  consumer: (calls, from) => `
import createClient from "openapi-fetch";
import type { paths } from "./${from}/paths.js";
const client = createClient<paths>();
${calls
  .map(({ method, path, inPath, query, body, reads }, i) => {
    const params = { ...(inPath && { path: inPath }), ...(query && { query }) };
    const given = { ...(Object.keys(params).length > 0 && { params }), ...(body && { body }) };
    return `export const a${i} = (await client.${method}(${literal(path)}, ${literal(given)})).data?.${reads};\n`;
  })
  .join("")}`,
};

function heyApi(plugins: readonly string[]): Generator {
  return {
    args: (spec, out) => [HEY, "--input", spec, "--output", join(out, "hey"), "--no-log-file", ...plugins],
    counted: "hey",
    consumer: (calls, from) => `
import * as api from "./${from}/index.js";
${calls
  .map(({ id, inPath, query, body, reads }, i) => {
    const given = { ...(inPath && { path: inPath }), ...(query && { query }), ...(body && { body }) };
    const params = Object.keys(given).length === 0 ? "" : literal(given);
    return `export const a${i} = (await api.${id}(${params})).data?.${reads};\n`;
  })
  .join("")}`,
  };
}

/** Types, functions and a client. */
export const hey: Generator = heyApi([]);

/** The same, and a schema of zod for everything that is sent or received: what our decoders and encoders do. */
export const heyZod: Generator = heyApi([
  "--plugins",
  "@hey-api/typescript",
  "@hey-api/client-fetch",
  "@hey-api/sdk",
  "zod",
]);

export interface Size {
  readonly bytes: number;
  readonly gzipped: number;
}

/** The size of the TypeScript that counts. */
export function sizeOf({ counted, without }: Generator, out: string): Size {
  return measure(join(out, counted), ".ts", without);
}

/** Writes the declarations of the output, as a package that holds it has them, and says how large they are. */
export function declarationsOf({ counted, without }: Generator, directory: string, name: string): Size {
  declare(directory, join(directory, name, counted), join(directory, `${name}-types`));
  return measure(join(directory, `${name}-types`), ".d.ts", without);
}

function measure(folder: string, ending: string, without: string | undefined): Size {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && file !== `${without}${ending}`)
    .sort();
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("");
  return { bytes: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

/** Inside the package, so that its dependencies are found. */
const WORKPLACE = join(BENCH, "../node_modules/.cache/bench-generators");

/** A new folder for one specification. */
export function workplace({ file, text }: PublicSpec): string {
  mkdirSync(WORKPLACE, { recursive: true });
  const directory = mkdtempSync(`${WORKPLACE}/`);
  writeFileSync(join(directory, file), text);
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }\n');
  return directory;
}

/** Only at the very end: where files were deleted just before, ext4 is many times slower to make new ones. */
export function cleanUp(): void {
  rmSync(WORKPLACE, { recursive: true, force: true });
}
