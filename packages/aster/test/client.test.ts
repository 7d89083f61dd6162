import { afterEach, describe, expect, it, vi } from "vitest";
import * as futures from "../src/futures/index.js";
import type { AsterOptions } from "../src/options.js";
import * as spot from "../src/spot/index.js";

const send = vi.fn(() => Promise.reject(new Error("nothing may be sent")));
const keys = { key: "key", secret: "secret" };

afterEach(() => {
  expect(send).not.toHaveBeenCalled();
});

describe("asterFutures", () => {
  const signer = { address: "0x01", signTypedData: () => Promise.resolve("0x02") };

  it.each<[string, AsterOptions]>([
    ["renewAfterMs must be milliseconds", { renewAfterMs: Number.POSITIVE_INFINITY }],
    ["renewAfterMs must be milliseconds", { renewAfterMs: 30 * 24 * 3_600_000 }],
    ["renewAfterMs must be milliseconds", { renewAfterMs: 0 }],
    ["user: the address", { user: "", signer }],
    ["user: the address", { user: "0xab ", signer }],
    [
      "limits: there is no orders_10s, only request_weight, orders",
      { limits: { orders_10s: { limit: 1, intervalMs: 1 } } },
    ],
  ])("error: %s %j", (message, options) => {
    expect(() => futures.asterFutures(options)).toThrow(message);
  });

  it("takes `false` for connections that are never renewed", async () => {
    await futures.asterFutures({ renewAfterMs: false }).close();
  });
});

describe("a client belongs to its product", () => {
  it("error: calls of the other one, before anything is sent", async () => {
    const client = spot.asterSpot({ ...keys, transport: { send } });
    const order = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "1" } as const;
    await expect(futures.createOrder(client, order)).rejects.toMatchObject({
      name: "ConfigError",
      message: "createOrder: /fapi/v1/order is not of aster-spot: a client belongs to its product",
    });
    await client.close();
  });

  it("error: streams of the other one", async () => {
    const client = futures.asterFutures({ transport: { send } });
    expect(() => spot.watchAggTrades(client, { symbol: "BTCUSDT" })).toThrow(
      "a client of aster-futures has no streams of aster-spot",
    );
    await client.close();
  });
});
