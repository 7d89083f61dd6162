import { describe, expect, test } from "vitest";
import { requireVariant, type Variant } from "../../src/codec/index.js";
import { ConfigError } from "../../src/errors.js";

const ORDERS: readonly Variant[] = [
  {
    name: "LimitOrder",
    when: { type: ["LIMIT", "LIMIT_MAKER"] },
    required: ["price", "quantity"],
    forbidden: ["amount"],
    narrow: { timeInForce: ["GTC", "IOC"] },
  },
  { name: "MarketOrderByQuantity", when: { type: ["MARKET"] }, required: ["quantity"], forbidden: ["amount", "price"] },
  {
    name: "MarketOrderByAmount",
    when: { type: ["MARKET"], side: ["BUY"] },
    required: ["amount"],
    forbidden: ["quantity"],
  },
];

function faultOf(params: object, variants = ORDERS): string | undefined {
  try {
    requireVariant("createOrder", params, variants);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return undefined;
}

describe("requireVariant", () => {
  test.each([
    { type: "LIMIT", price: "1", quantity: "2" },
    { type: "LIMIT_MAKER", price: "1", quantity: "2", timeInForce: "IOC", other: 1 },
    { type: "LIMIT", price: "1", quantity: 0, amount: undefined, timeInForce: undefined },
    { type: "MARKET", side: "SELL", quantity: "1" },
    { type: "MARKET", side: "BUY", quantity: "1" },
    { type: "MARKET", side: "BUY", amount: "1" },
  ])("default: %j", (params) => {
    expect(faultOf(params)).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ type: "LIMIT", quantity: "1" }, "createOrder: LimitOrder needs price"],
    [{ type: "LIMIT", price: null }, "createOrder: LimitOrder needs price and quantity"],
    [
      { type: "LIMIT", quantity: "1", amount: "2", timeInForce: "secret" },
      "createOrder: LimitOrder needs price, takes no amount, takes timeInForce only as GTC, IOC",
    ],
    [
      { type: "MARKET", side: "BUY", quantity: "1", amount: "2" },
      "createOrder: MarketOrderByQuantity takes no amount; or MarketOrderByAmount takes no quantity",
    ],
    [
      { type: "MARKET", side: "SELL", amount: "2" },
      "createOrder: MarketOrderByQuantity needs quantity, takes no amount",
    ],
    [{ type: "secret" }, "createOrder: type must be one of LIMIT, LIMIT_MAKER, MARKET"],
    [{}, "createOrder: type must be one of LIMIT, LIMIT_MAKER, MARKET"],
  ])("error: %j", (params, message) => {
    expect(faultOf(params)).toBe(message);
  });

  test("args: variants without when, and values that are not text", () => {
    const either: readonly Variant[] = [
      { name: "ById", required: ["orderId"], forbidden: ["clientOrderId"] },
      { name: "ByClientId", required: ["clientOrderId"], forbidden: ["orderId"] },
    ];
    expect(faultOf({ orderId: "1" }, either)).toBeUndefined();
    expect(faultOf({}, either)).toBe("createOrder: ById needs orderId; or ByClientId needs clientOrderId");
    const closing: readonly Variant[] = [{ name: "Closing", when: { closePosition: [true], depth: [5, 10] } }];
    expect(faultOf({ closePosition: true, depth: 10 }, closing)).toBeUndefined();
    expect(faultOf({ closePosition: true, depth: 7 }, closing)).toBe("createOrder: depth must be one of 5, 10");
    expect(faultOf({ closePosition: "true", depth: 5 }, closing)).toBe(
      "createOrder: closePosition must be one of true",
    );
  });

  test("error: a second key that no matching variant allows", () => {
    expect(faultOf({ type: "MARKET", side: "SELL" }, [ORDERS[2] as Variant])).toBe(
      "createOrder: side must be one of BUY",
    );
  });
});
