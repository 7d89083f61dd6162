/**
 * What must not compile, and what must. Checked by the compiler (`pnpm typecheck`): every `@ts-expect-error` below
 * fails the check as soon as its line compiles.
 */
import type { ApiError, Client, CreateOrderParams, ErrorCode, Order, OrderUpdate } from "@venuekit/hashkey";
import {
  authenticateDepositAddress,
  bind,
  cancelOrder,
  createOrder,
  createOrders,
  getDepth,
  getExchangeInfo,
  getKlines,
  getOrder,
  hashkey,
  hashkeyWith,
  watchKlines,
  watchOrders,
} from "@venuekit/hashkey";
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
  // @ts-expect-error FOK is for LIMIT orders only
  await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "1", timeInForce: "FOK" });
  // @ts-expect-error a number is text, a decimal, a bigint or a number, and never null
  await createOrder(client, { ...limit, price: null });
  // @ts-expect-error nor a flag
  await createOrder(client, { ...limit, quantity: true });
  // @ts-expect-error signing fills in the timestamp
  await createOrder(client, { ...limit, timestamp: 1 });
  // @ts-expect-error unknown parameters are refused inside a batch, too
  await createOrders(client, { orders: [{ ...limit, stopPrice: "1" }] });
  // @ts-expect-error the same rules hold inside a batch
  await createOrders(client, { orders: [{ symbol: "BTCUSDT", side: "BUY", type: "LIMIT", quantity: "1" }] });
  // @ts-expect-error cancel needs one of the two ids
  await cancelOrder(client, {});
  // @ts-expect-error and not both
  await cancelOrder(client, { orderId: "1", clientOrderId: "2" });
  // @ts-expect-error lookup takes one id, not both
  await getOrder(client, { orderId: "1", origClientOrderId: "2" });
  // @ts-expect-error an id is text: a number would have lost digits
  await getOrder(client, { orderId: 15632919 });
  // @ts-expect-error intervals are the documented ones
  await getKlines(client, { symbol: "BTCUSDT", interval: "2m" });
  // @ts-expect-error also for streams
  watchKlines(client, { symbol: "BTCUSDT", interval: "2m" });
}

export async function variants(client: Client): Promise<void> {
  const deposit = { txid: "0x1", exchangeName: "Binance", isAddressOwner: true } as const;
  await authenticateDepositAddress(client, { ...deposit, institutionalName: "ACME" });
  await authenticateDepositAddress(client, { ...deposit, senderFirstName: "Ada", senderLastName: "Lovelace" });
  // @ts-expect-error a person has two names
  await authenticateDepositAddress(client, { ...deposit, senderFirstName: "Ada" });
  // @ts-expect-error a sender is an institution or a person
  await authenticateDepositAddress(client, deposit);
  // @ts-expect-error and not both
  await authenticateDepositAddress(client, {
    ...deposit,
    institutionalName: "A",
    senderFirstName: "B",
    senderLastName: "C",
  });
  // Values the document leaves open stay open.
  await getExchangeInfo(client, { site: "SOMEWHERE" });
  await authenticateDepositAddress(client, { ...deposit, exchangeName: "Another", institutionalName: "ACME" });
}

export function clients(): void {
  hashkey({ server: { rest: "http://localhost:1", stream: "ws://localhost:1" }, limits: false });
  hashkey({ limits: { query: { limit: 5, intervalMs: 1000 }, orders: undefined } });
  // @ts-expect-error a bucket the document does not know
  hashkey({ limits: { queries: { limit: 5, intervalMs: 1000 } } });
  // @ts-expect-error a server the document does not know
  hashkey({ server: "testnet" });
  // @ts-expect-error an unknown option
  hashkey({ apiKey: "k" });
  // @ts-expect-error whoever brings no decimal type takes `hashkey`
  hashkeyWith({});
  // @ts-expect-error the type of the numbers is registered for the whole project, not by the option
  hashkeyWith({ decimal: Number });
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
  // @ts-expect-error an id is no number
  const number: number = order.orderId;
  // @ts-expect-error nor is a price
  const float: number = order.price;
  console.log(number, float);
  // A level is a labelled tuple.
  const [level] = (await getDepth(client, { symbol: "BTCUSDT" })).bids;
  const total: Decimal | undefined = level?.[0].times(level[1]);
  console.log(total);
  for await (const update of watchOrders(client)) {
    const reason: string | null | undefined = update.cancelReason;
    console.log(reason, update.eventTime - 1);
  }
}

export function errors(error: ApiError): boolean {
  const code: ErrorCode = "0211";
  // @ts-expect-error no documented code
  const wrong: ErrorCode = "0999";
  // Codes of tomorrow are text.
  return error.code === code || error.code === wrong || error.code === "0999";
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
