/** The examples of the packages run to their end against the simulator, from the sources. */
import {
  type ApifinySimulator,
  type AsterSimulator,
  type BitexasiaSimulator,
  type HashkeySimulator,
  startSimulator,
} from "@venuekit/simulator";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { examplesOf, finish, startExample, TIME_LIMIT_MS } from "./example.js";
import type { Running } from "./run.js";

const timeout = { timeout: TIME_LIMIT_MS + 5_000 };

describe("apifiny", timeout, () => {
  let venue: ApifinySimulator;
  beforeAll(async () => {
    venue = await startSimulator("apifiny");
  });
  afterEach(() => venue.faults.clear());
  afterAll(() => venue.close());

  const run = (name: string): Running => {
    const { key, secret } = venue.keys.main;
    return startExample("apifiny", name, {
      APIFINY_REST: venue.restUrl,
      APIFINY_STREAM: venue.streamUrl,
      APIFINY_HOSTS: JSON.stringify(venue.hosts),
      APIFINY_FIX_PORT: String(venue.fix.BINANCE?.port),
      APIFINY_ACCOUNT: venue.accountId,
      APIFINY_KEY: key,
      APIFINY_SECRET: secret,
    });
  };

  test("every file has a test", async () => {
    expect(await examplesOf("apifiny")).toEqual(["fix-session", "market-data", "order-books", "place-order"]);
  });

  test("fix-session: filled at once", async () => {
    expect(await finish(run("fix-session"))).toMatch(/^placed \d+: \w+\n([\s\S]*\n)?FILL: 0\.01 at [\d.]+\n$/);
  });

  test("market-data", async () => {
    const output = await finish(run("market-data"));
    expect(output.match(/ close \d/g)).toHaveLength(3);
    expect(output).toMatch(/24 h: high \d/);
    expect(output.match(/^(sold|bought) [\d.]+ at [\d.]+$/gm)).toHaveLength(5);
  });

  test("order-books", async () => {
    expect((await finish(run("order-books"))).match(/^\d+: \w+ sells at [\d.]+$/gm)).toHaveLength(5);
  });

  test("place-order", async () => {
    const output = await finish(run("place-order"));
    expect(output).toMatch(/placed \d+: PENDING_SUBMIT\n[\s\S]*(FILLED: 0\.01 at|cancelled the rest)/);
    // The co-located venue's own host, so no venue in the path.
    expect(venue.ledger.requests("createOrder").at(-1)?.target).toBe("/ac/v2/order/newOrder");
  });
});

describe("aster", timeout, () => {
  let venue: AsterSimulator;
  beforeAll(async () => {
    venue = await startSimulator("aster");
  });
  afterEach(() => venue.faults.clear());
  afterAll(() => venue.close());

  const run = (name: string, env: Record<string, string> = {}): Running =>
    startExample("aster", name, {
      ASTER_FUTURES_REST: venue.futures.restUrl,
      ASTER_FUTURES_STREAM: venue.futures.streamUrl,
      ASTER_SPOT_REST: venue.spot.restUrl,
      ASTER_SPOT_STREAM: venue.spot.streamUrl,
      ...env,
    });

  test("every file has a test", async () => {
    expect(await examplesOf("aster")).toEqual(["order-books", "place-order", "shared-nonces", "unknown-execution"]);
  });

  test("order-books", async () => {
    const output = await finish(run("order-books"));
    expect(output.match(/^\d+: futures [\d.]+, spot [\d.]+, basis -?[\d.]+$/gm)).toHaveLength(5);
  });

  test("place-order", async () => {
    const output = await finish(run("place-order"));
    expect(output).toMatch(/placed \d+ at [\d.]+\n[\s\S]*(FILLED: 0\.01 at|cancelled the rest)/);
    if (output.includes("FILLED: 0.01")) expect(output).toMatch(/stop \d+ waits at [\d.]+\n$/);
  });

  test("shared-nonces: no call of two processes is refused", async () => {
    const output = await finish(run("shared-nonces"));
    expect(output.match(/^(first|second): 20 calls, none refused$/gm)).toHaveLength(2);
    const nonces = venue.ledger.requests("getBalances").map(({ target }) => /nonce=(\d+)/.exec(target)?.[1]);
    expect(new Set(nonces).size).toBe(40);
  });

  test("unknown-execution: the order exists", async () => {
    venue.faults.add({ kind: "error-after", operation: "createOrder", status: 503, code: "-1007", times: 1 });
    expect(await finish(run("unknown-execution"))).toMatch(/nobody knows .*\nit exists: \d+ is FILLED/);
  });

  test("unknown-execution: the order does not exist, with a legacy key", async () => {
    venue.faults.add({ kind: "error-before", operation: "createOrder", status: 503, times: 1 });
    const { key, secret } = venue.keys.v1;
    const output = await finish(run("unknown-execution", { ASTER_KEY: key, ASTER_SECRET: secret }));
    expect(output).toMatch(/nobody knows .*\nit was never placed/);
    expect(venue.ledger.requests("createOrder").at(-1)?.target).toMatch(/^\/api\/v1\//);
  });
});

describe("bitexasia", timeout, () => {
  let venue: BitexasiaSimulator;
  beforeAll(async () => {
    venue = await startSimulator("bitexasia");
  });
  afterEach(() => venue.faults.clear());
  afterAll(() => venue.close());

  const run = (name: string): Running =>
    startExample("bitexasia", name, { BITEXASIA_REST: venue.restUrl, BITEXASIA_STREAM: venue.streamUrl });

  test("every file has a test", async () => {
    expect(await examplesOf("bitexasia")).toEqual(["order-book", "place-order"]);
  });

  test("order-book", async () => {
    expect((await finish(run("order-book"))).match(/^\d+: [\d.]+ \/ [\d.]+$/gm)).toHaveLength(10);
  });

  test("place-order", async () => {
    expect(await finish(run("place-order"))).toMatch(/^placed \S+: \w+\nnow \w+\n$/);
  });

  test("place-order: the answer is lost, and the order placed once", async () => {
    venue.faults.add({ kind: "error-after", operation: "createOrder", times: 1 });
    const before = venue.ledger.orders().length;
    expect(await finish(run("place-order"))).toMatch(/^nobody knows .*\nplaced \S+: \w+\n/);
    const ids = new Set(
      venue.ledger
        .orders()
        .slice(before)
        .map(({ order }) => order.id),
    );
    expect(ids.size).toBe(1);
  });
});

describe("hashkey", timeout, () => {
  let venue: HashkeySimulator;
  beforeAll(async () => {
    venue = await startSimulator("hashkey");
  });
  afterEach(() => venue.faults.clear());
  afterAll(() => venue.close());

  const run = (name: string): Running => {
    const { key, secret } = venue.keys.main;
    return startExample("hashkey", name, {
      HASHKEY_REST: venue.restUrl,
      HASHKEY_STREAM: venue.streamUrl,
      HASHKEY_KEY: key,
      HASHKEY_SECRET: secret,
    });
  };

  test("every file has a test", async () => {
    const tested = ["account-stream", "market-data", "order-book", "own-decimals", "place-order", "unknown-execution"];
    expect(await examplesOf("hashkey")).toEqual(tested);
  });

  test("market-data", async () => {
    const output = await finish(run("market-data"));
    expect(output.match(/ close \d/g)).toHaveLength(3);
    expect(output).toMatch(/24 h: high \d/);
    expect(output.match(/^(sold|bought) [\d.]+ at [\d.]+$/gm)).toHaveLength(5);
  });

  test("place-order", async () => {
    expect(await finish(run("place-order"))).toMatch(/placed \d+: [\s\S]*(FILLED: 0\.01 at|cancelled the rest)/);
  });

  test("unknown-execution: the order exists", async () => {
    venue.faults.add({ kind: "error-after", operation: "createOrder", times: 1 });
    expect(await finish(run("unknown-execution"))).toMatch(/nobody knows .*\nit exists: \d+ is FILLED/);
  });

  test("unknown-execution: the order does not exist", async () => {
    venue.faults.add({ kind: "error-before", operation: "createOrder", times: 1 });
    expect(await finish(run("unknown-execution"))).toMatch(/nobody knows .*\nit was never placed/);
  });

  test("account-stream: reads anew after a gap, ends with Ctrl-C", async () => {
    const running = run("account-stream");
    await running.printed(/start: 0 open/);
    venue.faults.add({ kind: "drop-sockets" });
    await running.printed(/gap \(reconnect\): 0 open/);
    running.interrupt();
    expect(await finish(running)).toMatch(/end\n$/);
  });

  test("order-book", async () => {
    const output = await finish(run("order-book"));
    expect(output.match(/^\d+: [\d.]+ \/ [\d.]+, spread [\d.]+, bids [\d.]+$/gm)).toHaveLength(10);
  });

  test("own-decimals", async () => {
    const output = await finish(run("own-decimals"));
    expect(output).toMatch(/BTC is [\d.]+ USDT/);
    expect(output).toMatch(/1 USDT is 0\.\d{60,} BTC/);
  });
});
