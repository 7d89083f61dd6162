/**
 * What must not compile, and what must. Checked by the compiler (`pnpm typecheck`): every `@ts-expect-error` below
 * fails the check as soon as its line compiles.
 */
import type { Client, CreateOrderParams, Order, OrderUpdate } from "@venuekit/hashkey";
import { bind, cancelOrder, createOrder, createOrders, getKlines, getOrder, watchKlines } from "@venuekit/hashkey";
import * as operations from "@venuekit/hashkey/operations";
import type { Decimal } from "decimal.js";

export async function orders(client: Client): Promise<void> {
  const limit = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "1", quantity: "2" } as const;
  await createOrder(client, limit);
  await createOrder(client, { symbol: "BTCUSDT", side: "SELL", type: "MARKET", amount: 10n });
  await createOrder(client, { symbol: "BTCUSDT", side: "SELL", type: "MARKET", quantity: 0.5 });
  await createOrders(client, { orders: [limit] });

  // @ts-expect-error a LIMIT order needs a price
  await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", quantity: "1" });
  // @ts-expect-error a LIMIT_MAKER order needs a quantity
  await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "LIMIT_MAKER", price: "1" });
  // @ts-expect-error a MARKET order takes quantity or amount, not both
  await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "1", amount: "1" });
  // @ts-expect-error a MARKET order takes quantity or amount, not neither
  await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "MARKET" });
  // @ts-expect-error LIMIT_MAKER orders are GTC
  await createOrder(client, { ...limit, type: "LIMIT_MAKER", timeInForce: "IOC" });
  // @ts-expect-error an unknown parameter
  await createOrder(client, { ...limit, stopPrice: "1" });
  // @ts-expect-error a side the document does not know
  await createOrder(client, { ...limit, side: "SHORT" });
  // @ts-expect-error the same rules hold inside a batch
  await createOrders(client, { orders: [{ symbol: "BTCUSDT", side: "BUY", type: "LIMIT", quantity: "1" }] });
  // @ts-expect-error cancel needs one of the two ids
  await cancelOrder(client, {});
  // @ts-expect-error and not both
  await cancelOrder(client, { orderId: "1", clientOrderId: "2" });
  // @ts-expect-error intervals are the documented ones
  await getKlines(client, { symbol: "BTCUSDT", interval: "2m" });
  // @ts-expect-error also for streams
  watchKlines(client, { symbol: "BTCUSDT", interval: "2m" });
}

export async function answers(client: Client): Promise<void> {
  const order: Order = await getOrder(client, { orderId: "1" });
  const price: Decimal = order.price;
  const id: string = order.orderId;
  // A status of tomorrow is a string, and compares without a cast.
  const status: string = order.status;
  if (order.status === "SOMETHING_NEW" || status === "FILLED") console.log(id, price.toFixed());
  // @ts-expect-error but it is no number
  const wrong: number = order.status;
  console.log(wrong);
}

export function bound(client: Client): void {
  const hashkey = bind(client, operations);
  void hashkey.getOrder({ orderId: "1" }).then((order: Order) => order.price);
  // @ts-expect-error methods keep their parameter types
  void hashkey.getOrder({});
  void hashkey.ping();
  for (const params of [] as CreateOrderParams[]) void hashkey.createOrder(params);
  const next = (update: OrderUpdate): string => update.orderId;
  console.log(next);
}
