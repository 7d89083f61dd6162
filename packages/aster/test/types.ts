/**
 * What must not compile, and what must. Checked by the compiler (`pnpm typecheck`): every `@ts-expect-error` below
 * fails the check as soon as its line compiles.
 */
import type { AgentSigner, ApiError, BatchOrderResult, Client, Order, OrderUpdate } from "@venuekit/aster/futures";
import * as futures from "@venuekit/aster/futures";
import * as futuresOperations from "@venuekit/aster/futures/operations";
import * as spot from "@venuekit/aster/spot";
import { privateKeySigner } from "@venuekit/aster/wallet";
import type { Decimal } from "decimal.js";
import { Wallet } from "ethers";
import { privateKeyToAccount } from "viem/accounts";

const AT = { symbol: "BTCUSDT", side: "BUY" } as const;
const LIMIT = { ...AT, type: "LIMIT", timeInForce: "GTC", price: "1", quantity: "2" } as const;

export async function futuresOrders(client: Client): Promise<void> {
  await futures.createOrder(client, LIMIT);
  await futures.createOrder(client, { ...AT, type: "MARKET", quantity: 0.5, reduceOnly: true });
  await futures.createOrder(client, { ...AT, type: "STOP", price: "1", stopPrice: "2", quantity: 3n });
  await futures.createOrder(client, { ...AT, type: "STOP_MARKET", stopPrice: "2", quantity: "1" });
  await futures.createOrder(client, { ...AT, type: "STOP_MARKET", stopPrice: "2", closePosition: true });
  await futures.createOrder(client, { ...AT, type: "TRAILING_STOP_MARKET", callbackRate: "0.5", quantity: "1" });

  // @ts-expect-error a LIMIT order needs a time in force
  await futures.createOrder(client, { ...AT, type: "LIMIT", price: "1", quantity: "2" });
  // @ts-expect-error and a price
  await futures.createOrder(client, { ...AT, type: "LIMIT", timeInForce: "GTC", quantity: "2" });
  // @ts-expect-error and waits for nothing
  await futures.createOrder(client, { ...LIMIT, stopPrice: "1" });
  // @ts-expect-error a MARKET order takes no price
  await futures.createOrder(client, { ...AT, type: "MARKET", quantity: "1", price: "1" });
  // @ts-expect-error nor a time in force
  await futures.createOrder(client, { ...AT, type: "MARKET", quantity: "1", timeInForce: "GTC" });
  // @ts-expect-error futures know no order by value
  await futures.createOrder(client, { ...AT, type: "MARKET", quoteOrderQty: "1" });
  // @ts-expect-error STOP needs its trigger
  await futures.createOrder(client, { ...AT, type: "STOP", price: "1", quantity: "2" });
  // @ts-expect-error STOP needs its limit
  await futures.createOrder(client, { ...AT, type: "STOP", stopPrice: "1", quantity: "2" });
  // @ts-expect-error STOP_MARKET takes none
  await futures.createOrder(client, { ...AT, type: "STOP_MARKET", stopPrice: "1", price: "1", quantity: "2" });
  // @ts-expect-error closing the position has no quantity of its own
  await futures.createOrder(client, { ...AT, type: "STOP_MARKET", stopPrice: "1", closePosition: true, quantity: "2" });
  // @ts-expect-error and reduces by itself
  await futures.createOrder(client, {
    ...AT,
    type: "STOP_MARKET",
    stopPrice: "1",
    closePosition: true,
    reduceOnly: true,
  });
  // @ts-expect-error only orders that wait can close the position
  await futures.createOrder(client, { ...AT, type: "MARKET", closePosition: true });
  // @ts-expect-error a trailing stop needs its rate
  await futures.createOrder(client, { ...AT, type: "TRAILING_STOP_MARKET", quantity: "1" });
  // @ts-expect-error and has no fixed trigger
  await futures.createOrder(client, { ...AT, type: "TRAILING_STOP_MARKET", callbackRate: "1", stopPrice: "1" });
  // @ts-expect-error the type that only the guide names
  await futures.createOrder(client, { ...AT, type: "STOP_LOSS", stopPrice: "1", quantity: "1" });
  // @ts-expect-error a side the document does not know
  await futures.createOrder(client, { ...LIMIT, side: "LONG" });
  // @ts-expect-error a time in force the document does not know
  await futures.createOrder(client, { ...LIMIT, timeInForce: "GTD" });
  // @ts-expect-error a flag is no text
  await futures.createOrder(client, { ...LIMIT, reduceOnly: "true" });
  // @ts-expect-error signing fills in timestamp and nonce
  await futures.createOrder(client, { ...LIMIT, nonce: "1" });
  // @ts-expect-error no builder and no fee for one
  await futures.createOrder(client, { ...LIMIT, builder: "0x1", feeRate: "0.001" });
  // @ts-expect-error the same rules hold inside a batch
  await futures.createOrders(client, { batchOrders: [{ ...AT, type: "MARKET", quantity: "1", price: "1" }] });
  const stop = { ...AT, type: "STOP_MARKET", stopPrice: "1", quantity: "1" } as const;
  // @ts-expect-error which closes no positions
  await futures.createOrders(client, { batchOrders: [{ ...stop, closePosition: true }] });
}

export async function spotOrders(client: Client): Promise<void> {
  await spot.createOrder(client, LIMIT);
  await spot.createOrder(client, { ...AT, type: "MARKET", quoteOrderQty: "100" });
  await spot.createOrder(client, { ...AT, type: "STOP_MARKET", stopPrice: "2", quantity: "1" });
  // @ts-expect-error a MARKET order states a quantity or a value, not both
  await spot.createOrder(client, { ...AT, type: "MARKET", quantity: "1", quoteOrderQty: "100" });
  // @ts-expect-error and not neither
  await spot.createOrder(client, { ...AT, type: "MARKET" });
  // @ts-expect-error and no price
  await spot.createOrder(client, { ...AT, type: "MARKET", quantity: "1", price: "1" });
  // @ts-expect-error spot knows no trailing stop
  await spot.createOrder(client, { ...AT, type: "TRAILING_STOP_MARKET", callbackRate: "1", quantity: "1" });
  // @ts-expect-error nor positions
  await spot.createOrder(client, { ...LIMIT, reduceOnly: true });
}

export async function lookups(client: Client): Promise<void> {
  await futures.getOrder(client, { symbol: "BTCUSDT", orderId: "1" });
  await spot.cancelOrder(client, { symbol: "BTCUSDT", origClientOrderId: "mine" });
  // @ts-expect-error one of the two ids is needed
  await futures.getOrder(client, { symbol: "BTCUSDT" });
  // @ts-expect-error and not both
  await futures.getOrder(client, { symbol: "BTCUSDT", orderId: "1", origClientOrderId: "mine" });
  // @ts-expect-error the same for cancelling
  await futures.cancelOrder(client, { symbol: "BTCUSDT", orderId: "1", origClientOrderId: "mine" });
  // @ts-expect-error the same on spot
  await spot.getOrder(client, { symbol: "BTCUSDT", orderId: "1", origClientOrderId: "mine" });
  // @ts-expect-error an id is text: a number would have lost digits
  await futures.cancelOrder(client, { symbol: "BTCUSDT", orderId: 283194212 });
  // @ts-expect-error a change needs both numbers
  await futures.modifyOrder(client, { symbol: "BTCUSDT", orderId: "1", price: "1" });
  // @ts-expect-error intervals are the documented ones
  await futures.getKlines(client, { symbol: "BTCUSDT", interval: "10m" });
  // @ts-expect-error also for streams
  futures.watchKlines(client, { symbol: "BTCUSDT", interval: "10m" });
  // @ts-expect-error and speeds
  futures.orderBook(client, { symbol: "BTCUSDT", speed: "50ms" });
  // @ts-expect-error which differ by product
  spot.orderBook(client, { symbol: "BTCUSDT", speed: "500ms" });
}

export function clients(signer: AgentSigner): void {
  const user = "0x63DD5aCC6b1aa0f563956C0e534DD30B6dcF7C4e";
  futures.asterFutures();
  futures.asterFutures({ limits: { request_weight: { limit: 1200, intervalMs: 60_000 } } });
  // @ts-expect-error a bucket the document does not know
  futures.asterFutures({ limits: { weight: { limit: 1200, intervalMs: 60_000 } } });
  futures.asterFutures({ user, signer, server: "sandbox", renewAfterMs: false });
  futures.asterFutures({ user, signer, nonces: async () => 1748310859508867n });
  spot.asterSpot({ key: "k", secret: "s", recvWindow: 3_000 });
  // Whoever signs typed data may be the signer.
  spot.asterSpot({ user, signer: privateKeySigner(user) });
  spot.asterSpot({ user, signer: privateKeyToAccount("0x1") });
  spot.asterSpot({ user, signer: new Wallet(user) });
  // @ts-expect-error one kind of credentials, not both
  futures.asterFutures({ user, signer, key: "k", secret: "s" });
  // @ts-expect-error the agent acts for a main wallet
  futures.asterFutures({ signer });
  // @ts-expect-error a key has a secret
  spot.asterSpot({ key: "k" });
  // @ts-expect-error nonces are of agents
  spot.asterSpot({ key: "k", secret: "s", nonces: () => 1n });
  // @ts-expect-error a key is no signer: it goes through a wallet
  spot.asterSpot({ user, signer: "0x4fd0" });
  // @ts-expect-error a server the document does not know
  futures.asterFutures({ server: "testnet" });
}

export async function answers(client: Client): Promise<void> {
  const order: Order = await futures.getOrder(client, { symbol: "BTCUSDT", orderId: "1" });
  const price: Decimal = order.price;
  const id: string = order.orderId;
  // A status of tomorrow is a string, and compares without a cast.
  if (order.status === "SOMETHING_NEW") console.log(id, price.toFixed());
  // @ts-expect-error a price is no number
  const float: number = order.price;
  console.log(float);
  const results: BatchOrderResult[] = await futures.createOrders(client, { batchOrders: [LIMIT] });
  for (const result of results) console.log("orderId" in result ? result.orderId : `${result.code} ${result.msg}`);
  // @ts-expect-error an item of a batch may have failed
  console.log(results[0]?.orderId);
  const move = await spot.transfer(client, { amount: "1", asset: "USDT", clientTranId: "t", kindType: "SPOT_FUTURE" });
  // An id above 2^53 is text.
  const tranId: string = move.tranId;
  console.log(tranId);
  for await (const { order: update } of futures.watchOrders(client)) console.log(update.executedQty.toFixed());
}

export function errors(error: ApiError): boolean {
  const code: futures.ErrorCode = "-4225";
  // @ts-expect-error no code of futures
  const wrong: futures.ErrorCode = "-9999";
  // Codes of tomorrow are text.
  return error.code === code || error.code === wrong || error.code === "-9999";
}

export function bound(client: Client): void {
  const aster = futures.bind(client, futuresOperations);
  void aster.getOrder({ symbol: "BTCUSDT", orderId: "1" }).then((order: Order) => order.price);
  // @ts-expect-error methods keep their parameter types
  void aster.getOrder({ symbol: "BTCUSDT" });
  const next = (update: OrderUpdate): string => update.order.orderId;
  console.log(next);
}
