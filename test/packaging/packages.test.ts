/**
 * The packages as users get them: built, packed, and installed with npm into an empty project outside of the
 * repository. Needs npm's cache or the npm registry for their third-party dependencies, and `npx` for pnpm.
 */
import { mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSimulator } from "@venuekit/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTarball } from "../release/checks.js";
import { readFromTarball } from "../release/tarball.js";
import { bundleForBrowsers } from "./bundle.js";
import { install } from "./consumer.js";
import { run, start } from "./run.js";
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
  test("nothing keeps it from being published: contents, manifest, licence, publint, types", async () => {
    expect(await checkTarball(tarballs[name], { root: ROOT })).toEqual([]);
  }, 60_000);

  test("manifest: what bundlers and Node go by", async () => {
    const manifest = JSON.parse(await readFromTarball(tarballs[name], "package/package.json"));
    expect(manifest).toMatchObject({ name: `@venuekit/${name}`, type: "module", sideEffects: false });
  });
});

describe("on Node", () => {
  const node = (program: string): ReturnType<typeof run> =>
    run(process.execPath, [program], { cwd: project, timeoutMs: 30_000 });

  test("a program places an order, sees the fill and ends by itself", async () => {
    expect(await node("trade.js")).toEqual({ code: 0, output: "filled 0.001\n" });
  }, 40_000);

  test("every entry loads, and FIX says which package it lacks", async () => {
    const { code, output } = await node("entries.js");
    const lines = output.trim().split("\n");
    expect({ code, last: lines.pop() }).toEqual({ code: 0, last: expect.stringContaining("npm install jspurefix") });
    expect(lines).toHaveLength(17);
    expect(lines.filter((line) => !line.endsWith(" true"))).toEqual([]);
  }, 40_000);

  test("nothing of FIX is installed", async () => {
    expect((await readdir(join(project, "node_modules"))).filter((name) => name.includes("fix"))).toEqual([]);
  });

  test.skipIf(!process.features.require_module)(
    "require()",
    async () => {
      const { code, output } = await node("required.cjs");
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
  const node = { module: "nodenext", lib: ["es2022"], types: ["node"], typeRoots: [TYPE_ROOTS] };
  const dom = { module: "esnext", moduleResolution: "bundler", lib: ["esnext", "dom"], types: [] };
  const clients = ["client.ts", "aster.ts", "apifiny.ts", "bitexasia.ts"];
  test.each([
    ["clients: nodenext, Node types", [...clients, "fix.ts", "venue.ts"], node],
    ["clients: bundler, DOM types", clients, dom],
    ["registered: nodenext, Node types", ["registered.ts"], node],
    ["registered with a product: nodenext, Node types", ["registered-aster.ts"], node],
  ])(
    "%s",
    async (name, files, options) => {
      const compilerOptions = {
        target: "es2022",
        strict: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      };
      const config = join(project, `tsconfig.${name.replace(/\W+/g, "-")}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, files }));
      expect(await run(process.execPath, [compiler, "-p", config])).toEqual({ code: 0, output: "" });
    },
    60_000,
  );
});

/** A program in a bundle: places one order. */
interface Program {
  place(options: object, params: object): Promise<{ orderId: string; price?: unknown; ask?: unknown }>;
}

describe("in browsers", () => {
  const order = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "0.001" };

  test("one call has nothing of Node, and no decimal.js", async () => {
    const { inputs, code, load } = await bundleForBrowsers(project, "one-call.js");
    expect(inputs.filter((path) => !path.includes("@venuekit/"))).toHaveLength(1);
    expect(code).not.toMatch(/["']node:/);

    await using venue = await startSimulator("hashkey", { market: "paused" });
    const server = { rest: venue.restUrl, stream: venue.streamUrl };
    const { place } = (await load()) as Program;
    const { orderId, price } = await place({ ...venue.keys.main, server }, order);
    expect(venue.ledger.orders(orderId)).not.toEqual([]);
    expect(price).toBeTypeOf("string");
  });

  test("market data and an API key load no elliptic curves; an agent's private key does", async () => {
    await using venue = await startSimulator("aster", { market: "paused" });
    const server = { rest: venue.futures.restUrl, stream: venue.futures.streamUrl };
    const programs = [
      { program: "aster-key.js", credentials: venue.keys.v1, curves: false },
      { program: "aster-agent.js", credentials: venue.keys.v3, curves: true },
    ];
    for (const { program, credentials, curves } of programs) {
      const { inputs, code, load } = await bundleForBrowsers(project, program);
      expect({ program, curves: inputs.some((path) => path.includes("@noble")) }).toEqual({ program, curves });
      expect(code).not.toMatch(/["']node:/);
      const { orderId } = await ((await load()) as Program).place({ ...credentials, server }, order);
      expect(venue.ledger.orders(orderId)).not.toEqual([]);
    }
  });
});
