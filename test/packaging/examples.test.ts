/** The examples of the HashKey package run to their end against the simulator, from the sources. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type HashkeySimulator, startSimulator } from "@venuekit/simulator";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Running, start } from "./run.js";
import { ROOT } from "./workspace.js";

const DIRECTORY = join(ROOT, "packages/hashkey/examples");
const TIME_LIMIT_MS = 40_000;
let venue: HashkeySimulator;

beforeAll(async () => {
  venue = await startSimulator("hashkey");
});
afterEach(() => venue.faults.clear());
afterAll(() => venue.close());

function example(name: string): Running {
  const args = ["--conditions=@venuekit/source", "--import", "tsx", join(DIRECTORY, `${name}.ts`)];
  const { key, secret } = venue.keys.main;
  return start(process.execPath, args, {
    cwd: ROOT,
    timeoutMs: TIME_LIMIT_MS,
    env: {
      HASHKEY_REST: venue.restUrl,
      HASHKEY_STREAM: venue.streamUrl,
      HASHKEY_KEY: key,
      HASHKEY_SECRET: secret,
    },
  });
}

async function finish(running: Running): Promise<string> {
  const { code, output } = await running.ended;
  expect({ code, output }).toMatchObject({ code: 0 });
  return output;
}

describe("examples", { timeout: TIME_LIMIT_MS + 5_000 }, () => {
  test("every file has a test", async () => {
    const tested = ["account-stream", "market-data", "order-book", "own-decimals", "place-order", "unknown-execution"];
    expect((await readdir(DIRECTORY)).sort()).toEqual([...tested, "options"].sort().map((name) => `${name}.ts`));
  });

  test("market-data", async () => {
    const output = await finish(example("market-data"));
    expect(output.match(/ close \d/g)).toHaveLength(3);
    expect(output).toMatch(/24 h: high \d/);
    expect(output.match(/^(sold|bought) [\d.]+ at [\d.]+$/gm)).toHaveLength(5);
  });

  test("place-order", async () => {
    expect(await finish(example("place-order"))).toMatch(/placed \d+: [\s\S]*(FILLED: 0\.01 at|cancelled the rest)/);
  });

  test("unknown-execution: the order exists", async () => {
    venue.faults.add({ kind: "error-after", operation: "createOrder", times: 1 });
    expect(await finish(example("unknown-execution"))).toMatch(/nobody knows .*\nit exists: \d+ is FILLED/);
  });

  test("unknown-execution: the order does not exist", async () => {
    venue.faults.add({ kind: "error-before", operation: "createOrder", times: 1 });
    expect(await finish(example("unknown-execution"))).toMatch(/nobody knows .*\nit was never placed/);
  });

  test("account-stream: reads anew after a gap, ends with Ctrl-C", async () => {
    const running = example("account-stream");
    await running.printed(/start: 0 open/);
    venue.faults.add({ kind: "drop-sockets" });
    await running.printed(/gap \(reconnect\): 0 open/);
    running.interrupt();
    expect(await finish(running)).toMatch(/end\n$/);
  });

  test("order-book", async () => {
    const output = await finish(example("order-book"));
    expect(output.match(/^\d+: [\d.]+ \/ [\d.]+, spread [\d.]+, bids [\d.]+$/gm)).toHaveLength(10);
  });

  test("own-decimals", async () => {
    const output = await finish(example("own-decimals"));
    expect(output).toMatch(/BTC is [\d.]+ USDT/);
    expect(output).toMatch(/1 USDT is 0\.\d{60,} BTC/);
  });
});
