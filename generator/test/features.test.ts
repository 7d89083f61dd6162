import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Decode, DecodeError, FormWriter, JsonWriter, parseJson } from "../../packages/runtime/src/index.js";
import { generate } from "../src/commands/generate.js";
import { emptyRepository, repository, writeFeatures } from "./support/repo.js";
import { shapes } from "./support/shapes.js";
import { usage } from "./support/usage.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("features");
const features = writeFeatures(root);

beforeAll(async () => {
  await generate({ root, check: false, venues: [], print: () => {} });
});

function generated(feature: string, file: string): string {
  return join(root, "packages", feature, "src/generated", file);
}

async function load(feature: string, file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(generated(feature, file)).href);
}

function textDecimals(text: string): never {
  return text as never;
}

describe("emitted text", () => {
  const table: [feature: string, file: string, ...expected: string[]][] = [
    [
      "one-of-discriminator",
      "schemas/Event.ts",
      "export type Event = Opened | Closed | UnlistedEvent;",
      'case "expired":',
    ],
    ["one-of", "schemas/ByKey.ts", 'if (hasKeys(value, "more")) return decodeLong(value);'],
    ["one-of", "schemas/Holder.ts", "plain: string;"],
    ["const", "schemas/Thing.ts", 'text: "fixed";', "number: 7;", "flag: true;"],
    ["tuples", "schemas/PriceLevel.ts", "export type PriceLevel = [price: Dec, quantity: Dec];"],
    ["tuples", "schemas/Candle.ts", "trades?: number;", "time: time(wire[0], 0),"],
    ["case", "schemas/Trade.ts", "e: string;", "E: number;", 'E: time(wire.E, "E"),'],
    ["odd-keys", "schemas/Odd.ts", '"24h-change": Dec;', "/** Wire key: `a.b`. */", 'text(wire["a.b"], "a.b")'],
    ["recursion", "schemas/Node.ts", "children: Node[];", "parent?: Node | null;"],
    ["nullable", "schemas/Thing.ts", "a: string | null;", "b: Dec | null;", "d?: string | null;"],
    ["all-of", "schemas/Both.ts", "left: string;", "right: number;"],
    ["numbers", "schemas/Numbers.ts", "id: string;", "exact: Dec;", "bare: Dec;", "textCount: number;"],
    ["enums", "schemas/Status.ts", 'export type Status = "NEW" | "DONE";', "- `NEW`: Accepted."],
    ["enums", "schemas/Thing.ts", "open: Status | (string & {});", "closed: Site;", "level: 1 | 2 | (number & {});"],
    ["additional-properties", "schemas/Maps.ts", "rates: Record<string, Dec>;", "raw: Record<string, Json>;"],
    ["additional-properties", "schemas/Mixed.ts", "[key: string]: number | string | undefined;"],
    ["also", "schemas/Thing.ts", "wire.max ?? wire.mAx", "@deprecated", "Inferred: only in an example."],
    [
      "parameters",
      "operations/getOrders.ts",
      "/** 1 to 200. Default: `20`. */",
      "from?: number | Date;",
      "At most 3 items.",
      "- Weight: 2 (limit up to 50), 5 (up to 100), 10 (absent)",
      "costs: (params) => ({ orders: params.limit === undefined ? 10 : params.limit <= 50 ? 2 : 5 }),",
      "@throws {ApiError} `0211` Order not found",
      "@throws {RateLimitError} `0300` Too fast",
      "@deprecated",
      "Inferred: the path is only in a sample.",
      "@see example.txt, Orders",
      "Promise<void>",
    ],
    ["parameters", "operations/getAll.ts", "params: GetAllParams = {}", "Promise<string[]>"],
    ["variants", "operations/createOrder.ts", "export type CreateOrderParams = Limit | Market;", "amount?: undefined;"],
    ["json-body", "operations/placeShared.ts", "export type PlaceSharedParams = OrderInput;"],
    [
      "json-body",
      "schemas/Order.ts",
      "export interface OrderInput {",
      "at: number | Date;",
      "legs: readonly LegInput[];",
    ],
    ["streams", "streams/watchTrades.ts", "items: (push) => push.data ?? [],", 'topics: ["trade_{speed}"],'],
    ["streams", "streams/watchBook.ts", "): Stream<Book, Book>", "items: (push) => [push],"],
    [
      "hosts",
      "servers.ts",
      'export type HostName = "FIRST" | "SECOND-2";',
      "export const hosts: Readonly<Record<HostName, string>> = {",
      '  "SECOND-2": "https://second.example.com",',
      'path: "/a/{VENUE}/orders", auth: "header"',
    ],
    [
      "hosts",
      "operations/getOrder.ts",
      'path: "/a/{VENUE}/order/{ID}",',
      "fill: (path, params) => fillPath(path, { ID: params.id }),",
    ],
    ["hosts", "paths.ts", '"/a/{VENUE}/order/{ID}": {', "ID: string;"],
    ["hosts", "streams/watchOrders.ts", "- Access: signed, `TRADE`, key with write permission\n"],
  ];
  test.each(table)("%s: %s", (feature, file, ...expected) => {
    const text = readFileSync(generated(feature, file), "utf8");
    for (const part of expected) expect(text).toContain(part);
  });

  test("supplied parameters are the signer's business", () => {
    expect(readFileSync(generated("parameters", "operations/getOrders.ts"), "utf8")).not.toContain("timestamp");
  });

  test("the exchange in the path is asked for nowhere", () => {
    expect(readFileSync(generated("hosts", "operations/getOrder.ts"), "utf8")).not.toMatch(/VENUE[?:]/);
    expect(readFileSync(generated("hosts", "operations/getTime.ts"), "utf8")).not.toContain("fillPath");
    expect(readFileSync(generated("hosts", "paths.ts"), "utf8")).not.toMatch(/VENUE[?:]/);
    const contract = readFileSync(join(root, "packages/simulator/src/generated/hosts.ts"), "utf8");
    expect(contract).toContain('{ name: "VENUE", in: "path", type: "text", required: true, supplied: "venue" }');
  });

  test("imports are sorted and used", () => {
    const text = readFileSync(generated("one-of", "schemas/ByWire.ts"), "utf8");
    const [, names = ""] = /import \{([^}]*)\} from "@venuekit\/runtime"/.exec(text) ?? [];
    const list = names.split(",").map((name) => name.replace("type", "").trim());
    expect(list).toEqual([...list].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    for (const name of list) expect(text.split(new RegExp(`\\b${name}\\b`)).length).toBeGreaterThan(2);
  });
});

describe("decoders", () => {
  test.each(shapes)("$feature: $name $title", async ({ feature, name, wire, expected }) => {
    const module = await load(feature, `schemas/${name}.ts`);
    const decode = module[`decode${name}`] as Decode<unknown>;
    const run = (): unknown => decode(parseJson(wire), { decimal: textDecimals });
    if (expected instanceof RegExp) {
      expect(run).toThrow(DecodeError);
      expect(run).toThrow(expected);
    } else {
      expect(run()).toEqual(expected);
    }
  });
});

describe("encoders", () => {
  type Literal = {
    query: (params: unknown, out: FormWriter) => void;
    form: (params: unknown, out: FormWriter) => void;
    json: (params: unknown) => string;
    fill: (path: string, params: unknown) => string;
    headers: (params: unknown) => unknown;
    costs: (params: unknown) => unknown;
    clientIds: { stamp: (params: unknown, next: () => string) => unknown; read: (params: unknown) => unknown };
    reconcile: (client: unknown, params: unknown) => Promise<unknown>;
  };

  /** The literal a function passes to its client. */
  async function operationOf(feature: string, name: string): Promise<Literal> {
    const module = await load(feature, `operations/${name}.ts`);
    let seen: unknown;
    const client = { request: (operation: unknown) => (seen = operation) };
    (module[name] as (client: unknown, params: unknown) => unknown)(client, {});
    return seen as Literal;
  }

  test("query, path and headers", async () => {
    const operation = await operationOf("parameters", "getOrders");
    const params = {
      orderId: 5,
      side: "BUY",
      trace: "x",
      ids: ["a", "b"],
      limit: 60,
      from: new Date(1000),
      price: "0.10",
    };
    const out = new FormWriter();
    operation.query(params, out);
    expect(out.toString()).toBe("ids=a,b&limit=60&from=1000&px=0.10");
    expect(operation.fill("/{orderId}/{side}", params)).toBe("/5/BUY");
    expect(operation.headers(params)).toEqual({ "X-Trace": "x" });
    expect(operation.headers({})).toEqual({});
    expect(operation.costs(params)).toEqual({ orders: 5 });
    expect(operation.costs({ limit: 50 })).toEqual({ orders: 2 });
    expect(operation.costs({})).toEqual({ orders: 10 });
  });

  test("costs", async () => {
    const depth = await operationOf("costs", "getDepth");
    expect([{}, { limit: 5 }, { limit: 20 }, { limit: 50 }].map(depth.costs)).toEqual(
      [5, 1, 2, 10].map((orders) => ({ orders })),
    );
    const ticker = await operationOf("costs", "getTicker");
    expect([{}, { symbol: "A" }].map(ticker.costs)).toEqual([{ orders: 40 }, { orders: 1 }]);
    const orders = await operationOf("costs", "getOrders");
    const ids = (length: number): object => ({ someOrderIdentifiersList: Array.from({ length }, String) });
    expect([1, 3, 9].map(ids).map(orders.costs)).toEqual([1, 3, 4].map((cost) => ({ orders: cost })));
  });

  test("JSON inside a form or a query", async () => {
    const { form, clientIds } = await operationOf("json-fields", "placeBatch");
    const written = (encode: Literal["form"], params: unknown): string => {
      const out = new FormWriter();
      encode(params, out);
      return out.toString();
    };
    const orders = [
      { symbol: "A&B", quantity: "1.0", clientId: "x" },
      { symbol: "C", quantity: 2n },
    ];
    expect(decodeURIComponent(written(form, { orders, setting: { on: true } }))).toBe(
      'orders=[{"symbol":"A&B","quantity":"1.0","clientId":"x"},{"symbol":"C","quantity":"2"}]&setting={"on":"true"}',
    );
    expect(written(form, { orders })).toContain("orders=%5B%7B%22symbol%22%3A%22A%26B%22%2C");
    const stamped = clientIds.stamp({ orders }, () => "new");
    expect(clientIds.read(stamped)).toEqual(["x", "new"]);
    const { query } = await operationOf("json-fields", "cancelBatch");
    expect(written(query, { ids: ["9223372036854775807", "5"], names: ["a,b"], kinds: ["SPOT"] })).toBe(
      "ids=%5B9223372036854775807%2C5%5D&names=%5B%22a%2Cb%22%5D&kinds=%5B%22SPOT%22%5D",
    );
    expect(() => written(query, { ids: ["1]"] })).toThrow("ids[0]");
    expect(() => written(query, { ids: [] })).toThrow("ids: an empty list");
  });

  test("variants are checked", async () => {
    const operation = await operationOf("variants", "createOrder");
    const write = (params: unknown): string => {
      const out = new FormWriter();
      operation.form(params, out);
      return out.toString();
    };
    expect(write({ symbol: "A", type: "LIMIT", price: "1" })).toBe("symbol=A&type=LIMIT&price=1");
    expect(() => write({ symbol: "A", type: "LIMIT" })).toThrow(/price/);
    expect(() => write({ symbol: "A", type: "MARKET", amount: "1", price: "1" })).toThrow(/price/);
  });

  test("client order ids", async () => {
    const { clientIds } = await operationOf("variants", "createOrder");
    expect(clientIds.stamp({ symbol: "A" }, () => "id")).toEqual({ symbol: "A", clientId: "id" });
    expect(clientIds.stamp({ clientId: "own" }, () => "id")).toEqual({ clientId: "own" });
    expect(clientIds.read({ clientId: "own" })).toEqual(["own"]);
    const { clientIds: batch } = await operationOf("json-body", "placeOrders");
    const stamped = batch.stamp({ orders: [{ symbol: "A" }, { symbol: "B", clientId: "own" }] }, () => "id");
    expect(batch.read(stamped)).toEqual(["id", "own"]);
  });

  test("reconcile asks with the client order id", async () => {
    const operation = await operationOf("variants", "createOrder");
    const client = { request: (_: unknown, params: unknown) => Promise.resolve(params) };
    expect(await operation.reconcile(client, { clientId: "7" })).toEqual({ id: "7" });
    expect(await operation.reconcile(client, {})).toBeUndefined();
  });

  test("JSON bodies", async () => {
    const operation = await operationOf("json-body", "placeOrder");
    const order = {
      id: "9007199254740993",
      price: "1.50",
      bare: "0.1",
      at: 5,
      flag: true,
      tags: ["x"],
      legs: [{ quantity: 2n }],
    };
    expect(operation.json(order)).toBe(
      '{"id":9007199254740993,"price":"1.50","bare":0.1,"at":5,"flag":true,"tags":["x"],"legs":[{"quantity":"2"}]}',
    );
    const batch = await operationOf("json-body", "placeOrders");
    expect(batch.json({ orders: [{ symbol: "A", quantity: 1 }, { symbol: "B" }] })).toBe(
      '[{"symbol":"A","quantity":1},{"symbol":"B"}]',
    );
    expect(new JsonWriter().toString()).toBe("{}");
  });
});

describe("compiles", () => {
  const options = JSON.stringify({
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: { noUnusedLocals: true, typeRoots: [join(repository, "node_modules/@types")] },
    include: ["packages", "usage.ts"],
  });

  test.each([
    ["TypeScript 5.9", "typescript"],
    ["the newest TypeScript", "typescript-newest"],
  ])(
    "under %s",
    async (_, name) => {
      writeFileSync(join(root, "tsconfig.json"), options);
      writeFileSync(join(root, "usage.ts"), usage);
      const tsc = join(repository, "generator/node_modules", name, "bin/tsc");
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", root]).catch((error) => error);
      const own = String(stdout)
        .split("\n")
        .filter((line) => line !== "" && !/packages[\\/]runtime[\\/]/.test(line));
      expect(own).toEqual([]);
      expect(features.length).toBeGreaterThan(15);
    },
    60_000,
  );
});
