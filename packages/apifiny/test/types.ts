/**
 * What must not compile, and what must. Checked by the compiler (`pnpm typecheck`): every `@ts-expect-error` below
 * fails the check as soon as its line compiles.
 */
import type { ApiError, Client, ErrorCode, Order, OrderUpdate } from "@venuekit/apifiny";
import {
  apifiny,
  apifinyWith,
  bind,
  cancelOrder,
  createOrder,
  getKlines,
  getOrder,
  getTrades,
  takerSide,
  watchOrders,
  watchTrades,
} from "@venuekit/apifiny";
import * as operations from "@venuekit/apifiny/operations";
import type { Decimal } from "decimal.js";

const ACCOUNT = { accountId: "STA-00000001", venue: "BINANCEUS" } as const;
const LIMIT = {
  symbol: "BTCUSD",
  orderType: "LIMIT",
  orderSide: "BUY",
  timeInForce: 1,
  limitPrice: "10.0",
  quantity: "1",
} as const;
const MARKET = { symbol: "BTCUSD", orderType: "MARKET" } as const;

export async function orders(client: Client): Promise<void> {
  await createOrder(client, { ...ACCOUNT, orderInfo: LIMIT });
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...LIMIT, timeInForce: 7 } });
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...MARKET, orderSide: "BUY", total: "100" } });
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...MARKET, orderSide: "SELL", quantity: 1n } });

  // @ts-expect-error a LIMIT order needs a price
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...LIMIT, limitPrice: undefined } });
  // @ts-expect-error a MARKET order that buys states what it spends
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...MARKET, orderSide: "BUY", quantity: "1" } });
  // @ts-expect-error one that sells states what it sells
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...MARKET, orderSide: "SELL", total: "1" } });
  const priced = { ...MARKET, orderSide: "SELL", quantity: "1", limitPrice: "1" } as const;
  // @ts-expect-error and neither takes a price
  await createOrder(client, { ...ACCOUNT, orderInfo: priced });
  // @ts-expect-error GTD is documented, and documented as not supported
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...LIMIT, timeInForce: 2 } });
  // @ts-expect-error a side the document does not know
  await createOrder(client, { ...ACCOUNT, orderInfo: { ...LIMIT, orderSide: "SHORT" } });
  // @ts-expect-error the order stands in orderInfo
  await createOrder(client, { ...ACCOUNT, ...LIMIT });
  // @ts-expect-error the venue decides the host, and has to be named
  await createOrder(client, { accountId: "STA-00000001", orderInfo: LIMIT });
  // @ts-expect-error a cancel needs the id
  await cancelOrder(client, ACCOUNT);
  // @ts-expect-error an id is text
  await getOrder(client, { ...ACCOUNT, orderId: 1 });
  // @ts-expect-error periods are the documented ones
  await getKlines(client, { venue: "BINANCE", base: "BTC", quote: "USDT", period: "2m" });
  // @ts-expect-error a stream needs its venue
  watchTrades(client, { symbol: "BTCUSDT" });
  // Venues of tomorrow are text.
  await getTrades(client, { symbol: "BTCUSDT", venue: "SOMEWHERE" });
}

export function clients(): void {
  const credentials = { accountId: "STA-00000001", secretKeyId: "k", secret: "s" };
  apifiny({ venue: "BINANCEUS", ...credentials });
  apifiny({ limits: { account: { limit: 10, intervalMs: 1000 } } });
  // @ts-expect-error a bucket the document does not know
  apifiny({ limits: { private: { limit: 10, intervalMs: 1000 } } });
  apifiny({ ...credentials, auth: "hmac", recvWindow: 3_000, server: { rest: "http://a", stream: "ws://a" } });
  // @ts-expect-error a scheme nobody has heard of
  apifiny({ ...credentials, auth: "basic" });
  // @ts-expect-error the sandbox is reached in clear text only, and not offered
  apifiny({ ...credentials, server: "sandbox" });
  // @ts-expect-error whoever brings no decimal type takes `apifiny`
  apifinyWith({});
}

export async function answers(client: Client): Promise<void> {
  const [order] = (await getOrder(client, { ...ACCOUNT, orderId: "1" })).result;
  const found: Order | undefined = order;
  const price: Decimal | undefined = found?.limitPrice;
  if (found?.orderStatus === "SOMETHING_NEW") console.log(price);
  // @ts-expect-error a quantity is no number
  const float: number | undefined = found?.quantity;
  console.log(float);
  for await (const trade of watchTrades(client, { symbol: "BTCUSDT", venue: "BINANCE" })) {
    const side: "BUY" | "SELL" | undefined = takerSide(trade);
    console.log(side);
  }
  for await (const update of watchOrders(client)) {
    const taker: boolean | undefined = update.isTaker;
    console.log(taker);
  }
}

export function errors(error: ApiError): boolean {
  const code: ErrorCode = "0x02003A";
  // @ts-expect-error codes are hexadecimal
  const wrong: ErrorCode = "131130";
  return error.code === code || error.code === wrong;
}

export function bound(client: Client): void {
  const api = bind(client, operations);
  void api.getOrder({ ...ACCOUNT, orderId: "1" }).then(({ result }) => result[0]?.quantity.toFixed());
  // @ts-expect-error methods keep their parameter types
  void api.getOrder(ACCOUNT);
  const next = (update: OrderUpdate): string => update.orderId;
  console.log(next);
}
