/**
 * The packages as users get them: built, packed, and installed with npm into an empty project outside of the
 * repository. Needs npm's cache or the npm registry for their third-party dependencies, and `npx` for pnpm.
 */
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startSimulator } from "@venuekit/simulator";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install } from "./consumer.js";
import { run, start, succeed } from "./run.js";
import { COMPILERS, PACKAGES, type Package, pack, ROOT, TYPE_ROOTS } from "./workspace.js";

const MINUTES = 60_000;
let directory: string;
let tarballs: Record<Package, string>;
let project: string;

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "venuekit-")));
  tarballs = await pack(directory);
  project = await install(directory, tarballs);
}, 5 * MINUTES);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(PACKAGES)("%s", (name) => {
  test("contents: what users need, and nothing else", async () => {
    const listed = await succeed("tar", ["-tzf", tarballs[name]]);
    const files = listed.trim().split("\n");
    const stray = files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file)));
    expect(stray).toEqual([]);
    const needed = ["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts", "src/index.ts"];
    expect(needed.filter((file) => !files.includes(`package/${file}`))).toEqual([]);
  });

  test("manifest: complete, and without workspace ranges", async () => {
    const text = await succeed("tar", ["-xzOf", tarballs[name], "package/package.json"]);
    expect(text).not.toContain("workspace:");
    expect(JSON.parse(text)).toMatchObject({
      name: `@venuekit/${name}`,
      license: "MIT",
      type: "module",
      sideEffects: false,
      publishConfig: { access: "public" },
    });
  });

  test("publint", async () => {
    const bytes = await readFile(tarballs[name]);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("are the types wrong?", async () => {
    const attw = join(ROOT, "test/node_modules/@arethetypeswrong/cli/dist/index.js");
    await succeed(process.execPath, [attw, tarballs[name], "--profile", "esm-only"]);
  }, 60_000);
});

/** Paths in a tarball; anything else is stray. */
const CONTENTS: readonly RegExp[] = [
  /^package\/(package\.json|README\.md|LICENSE)$/,
  /^package\/src\/([\w-]+\/)*[\w-]+\.ts$/,
  /^package\/dist\/([\w-]+\/)*[\w-]+(\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/,
  /^package\/docs\/[\w-]+\.md$/,
  /^package\/bin\/[\w-]+\.js$/,
];

describe("on Node", () => {
  test("a program places an order, sees the fill and ends by itself", async () => {
    const { code, output } = await run(process.execPath, ["trade.js"], { cwd: project, timeoutMs: 30_000 });
    expect({ code, output }).toEqual({ code: 0, output: "filled 0.001\n" });
  }, 40_000);

  test.skipIf(!process.features.require_module)(
    "require()",
    async () => {
      const { code, output } = await run(process.execPath, ["required.cjs"], { cwd: project, timeoutMs: 30_000 });
      // Node may print a warning that the feature is experimental.
      expect({ code, last: output.trim().split("\n").at(-1) }).toEqual({ code: 0, last: "required" });
    },
    40_000,
  );

  test("npx @venuekit/simulator", async () => {
    const npx = start("npx", ["--offline", "@venuekit/simulator", "hashkey", "--port", "0"], { cwd: project });
    try {
      const [, url = ""] = await npx.printed(/curl '([^']+)'/);
      expect(await (await fetch(url)).json()).toHaveProperty("b");
    } finally {
      npx.interrupt();
    }
    await npx.ended;
    expect(npx.output()).toContain("sim-main-key");
  }, 70_000);
});

describe.each(COMPILERS)("TypeScript %s", (_, compiler) => {
  const node = { lib: ["es2022"], types: ["node"], typeRoots: [TYPE_ROOTS] };
  const nodenext = { module: "nodenext" };
  const bundler = { module: "esnext", moduleResolution: "bundler" };
  test.each([
    ["client", "nodenext, Node types", { ...nodenext, ...node }],
    ["client", "bundler, DOM types", { ...bundler, lib: ["esnext", "dom"], types: [] }],
    ["registered", "nodenext, Node types", { ...nodenext, ...node }],
    ["venue", "nodenext, Node types", { ...nodenext, ...node }],
  ])(
    "%s.ts: %s",
    async (program, name, options) => {
      const compilerOptions = {
        target: "es2022",
        strict: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      };
      const config = join(project, `tsconfig.${program}.${name.slice(0, 7)}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, files: [`${program}.ts`] }));
      expect(await run(process.execPath, [compiler, "-p", config])).toEqual({ code: 0, output: "" });
    },
    60_000,
  );
});

interface OneCall {
  place(options: object, params: object): Promise<{ orderId: string; price: unknown }>;
}

test("a browser bundle of one call has nothing of Node, and no decimal.js", async () => {
  const outfile = join(directory, "one-call.mjs");
  const { metafile } = await build({
    entryPoints: [join(project, "one-call.js")],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    logLevel: "silent",
  });
  const [bundle] = Object.values(metafile.outputs);
  const bundled = Object.entries(bundle?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  expect(bundled.map(([path]) => path).filter((path) => !path.includes("@venuekit/"))).toHaveLength(1);
  expect(await readFile(outfile, "utf8")).not.toMatch(/["']node:/);

  const { place } = (await import(pathToFileURL(outfile).href)) as OneCall;
  await using venue = await startSimulator("hashkey", { market: "paused" });
  const order = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "0.001" };
  const server = { rest: venue.restUrl, stream: venue.streamUrl };
  const { orderId, price } = await place({ ...venue.keys.main, server }, order);
  expect(venue.ledger.orders(orderId)).not.toEqual([]);
  expect(price).toBeTypeOf("string");
});
