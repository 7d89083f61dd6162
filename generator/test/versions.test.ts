import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { VenueContract } from "../../packages/simulator/src/contract.js";
import { generate } from "../src/commands/generate.js";
import { emptyRepository, repository, writeVenue } from "./support/repo.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("versions");
const spec = (name: string): string => readFileSync(join(repository, "generator/test/specs", name), "utf8");

/** Errors that only one version has. */
const VERSIONED = `
- { code: "-1", status: 400, message: "Late", class: clock, versions: [v1] }
- { code: "-2", status: 400, message: "No" }
`;

let contract: VenueContract;

beforeAll(async () => {
  writeVenue(root, "versions", spec("versions.yaml"), spec("versions.asyncapi.yaml"), VERSIONED);
  await generate({ root, check: false, venues: ["versions"], print: () => {} });
  const module: { contract: VenueContract } = await import(join(root, "packages/simulator/src/generated/versions.ts"));
  contract = module.contract;
});

function generated(file: string): string {
  return readFileSync(join(root, "packages/versions/src/generated", file), "utf8");
}

describe("emitted text", () => {
  test.each<[file: string, ...expected: string[]]>([
    [
      "operations/createOrder.ts",
      "- Request: `POST /api/v3/order`, V1 `POST /api/v1/order`",
      '  path: "/api/v3/order",\n  access: "signed",\n  place: (params, version) => inVersion(VERSIONS, params, version),',
      '  v3: { path: "/api/v3/order", access: "signed", without: ["recvWindow"] },',
      '  v1: { path: "/api/v1/order", access: "signed", without: ["pegType"] },',
      "/** What the price follows. V3 only. Wire key: `peg`. */",
      "/** V1 only. */\n  recvWindow?: number;",
    ],
    [
      "operations/modifyOrder.ts",
      "- Request: `PUT /api/v3/order`, V3 only",
      'VERSIONS: Versions = {\n  v3: { path: "/api/v3/order", access: "signed" },\n};',
      "  id: string;",
    ],
    [
      "operations/getAccount.ts",
      "V1 `GET /api/v4/balance/{id}`",
      'v1: { path: "/api/v4/balance/{id}", access: "signed" }',
    ],
    [
      "operations/getOld.ts",
      "- Request: `GET /api/v1/old`, V1 only",
      "- Access: API key, `STREAM`",
      'path: "/api/v1/old",\n  access: "key",\n  place: ',
      'VERSIONS: Versions = {\n  v1: { path: "/api/v1/old", access: "key" },\n};',
      "  recvWindow?: number;",
    ],
    [
      "operations/createKey.ts",
      "- Access: signed in V3, API key in V1; `STREAM`, key with read permission",
      '  v3: { path: "/api/v3/key", access: "signed" },\n  v1: { path: "/api/v1/key", access: "key" },',
    ],
    ["operations/createAgent.ts", "- Access: not signed by the client, `WALLET`"],
    ["streams/watchNews.ts", "- Socket: `/ws/{listenKey}`, topic `news`, V3 only", '  versions: ["v3"],'],
    ["streams/watchDepth.ts", 'topics: ["{symbol}@depth{levels}[@{speed}]"],', 'speed?: "100ms";'],
    [
      "routes.ts",
      '"POST /api/v3/order": { id: "createOrder", access: "signed", body: "form" },',
      '"POST /api/v1/order": { id: "createOrder", access: "signed", body: "form" },',
      '"GET /api/v4/balance/{id}": { id: "getAccount", access: "signed" },',
      '"POST /api/v1/key": { id: "createKey", access: "key", body: "form" },',
    ],
    [
      "paths.ts",
      '  "/api/v3/order": {',
      '  "/api/v1/order": {',
      'post: paths["/api/v3/order"]["post"];',
      'get: operations["getOld"];',
      "    requestBody?: never;",
    ],
    ["errors.ts", "readonly versions?: readonly string[];", 'class: "clock", versions: ["v1"] }'],
  ])("%s", (file, ...expected) => {
    const text = generated(file);
    for (const part of expected) expect(text).toContain(part);
  });

  test("what only one version offers is nowhere else", () => {
    expect(generated("routes.ts")).not.toMatch(/PUT \/api\/v1|\/api\/v3\/old/);
    expect(generated("paths.ts")).not.toContain('"/api/v3/old"');
    expect(generated("streams/watchDepth.ts")).not.toContain("versions:");
    expect(generated("operations/getOld.ts")).not.toContain("/** V1 only. */");
  });

  test("what signing fills in is not asked for in the raw layer", () => {
    expect(generated("paths.ts")).not.toMatch(/nonce|signature|timestamp/);
    expect(generated("paths.ts")).toContain("recvWindow?: number;");
  });

  test("the reference says it in words", () => {
    const text = readFileSync(join(root, "packages/versions/docs/reference.md"), "utf8");
    expect(text).toContain("| `POST /api/v3/order`, V1 `POST /api/v1/order` |");
    expect(text).toContain("| `PUT /api/v3/order`, V3 only |");
    expect(text).toContain("| `/ws/{listenKey}`, V3 only |");
  });
});

describe("contract", () => {
  const operation = (id: string): unknown => contract.operations.find((one) => one.id === id);

  test("operations", () => {
    expect(operation("createOrder")).toMatchObject({
      path: "/api/v3/order",
      auth: "signed",
      versions: { v3: { path: "/api/v3/order", auth: "signed" }, v1: { path: "/api/v1/order", auth: "signed" } },
    });
    expect(operation("getOld")).toMatchObject({
      path: "/api/v1/old",
      auth: "key",
      versions: { v1: { path: "/api/v1/old", auth: "key" } },
    });
  });

  test("parameters", () => {
    expect(operation("createOrder")).toMatchObject({
      parameters: [
        { name: "symbol" },
        { name: "peg", versions: ["v3"], required: false },
        { name: "recvWindow", versions: ["v1"] },
        { name: "timestamp", versions: ["v1"], supplied: "timestamp" },
        { name: "nonce", versions: ["v3"], supplied: "nonce" },
        { name: "signature", supplied: "signature" },
      ],
    });
    const modify = contract.operations.find((one) => one.id === "modifyOrder");
    expect(modify?.parameters[0]).not.toHaveProperty("versions");
  });

  test("errors and streams", () => {
    expect(contract.errors).toEqual([
      { code: "-1", status: 400, message: "Late", class: "clock", versions: ["v1"] },
      { code: "-2", status: 400, message: "No" },
    ]);
    expect(contract.streams.map(({ id, versions }) => ({ id, versions }))).toEqual([
      { id: "watchDepth", versions: { v3: { auth: "none" }, v1: { auth: "none" } } },
      { id: "watchNews", versions: { v3: { auth: "signed" } } },
    ]);
  });
});

test("a spec without versions says nothing of them", async () => {
  writeVenue(root, "parameters", spec("parameters.yaml"));
  await generate({ root, check: false, venues: ["parameters"], print: () => {} });
  for (const file of [
    "packages/parameters/src/generated/operations/getAll.ts",
    "packages/simulator/src/generated/parameters.ts",
  ])
    expect(readFileSync(join(root, file), "utf8")).not.toContain("versions");
});
