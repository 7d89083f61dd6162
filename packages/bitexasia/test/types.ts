/**
 * What must not compile, and what must. Checked by the compiler (`pnpm typecheck`): every `@ts-expect-error` below
 * fails the check as soon as its line compiles.
 */
import type { Client, OperationName, Order } from "@venuekit/bitexasia";
import { bind, bitexasia, cancelOrder, createOrder, getOrder, watchTrades, withFields } from "@venuekit/bitexasia";
import * as operations from "@venuekit/bitexasia/operations";
import type { Decimal } from "decimal.js";

export async function orders(client: Client): Promise<void> {
  const limit = { pair: "BTC-USD", side: "buy", type: "limit", price: "1", size: "2" } as const;
  await createOrder(client, limit);
  await createOrder(client, { pair: "BTC-USD", side: "sell", type: "market", size: 0.5 });
  await createOrder(client, { pair: "BTC-USD", side: "sell", type: "stop", size: 1n });
  await createOrder(withFields(client, { stop_price: "1" }), { ...limit, type: "stop" });

  // @ts-expect-error a limit order needs a price
  await createOrder(client, { pair: "BTC-USD", side: "buy", type: "limit", size: "1" });
  // @ts-expect-error a market order takes none
  await createOrder(client, { ...limit, type: "market" });
  // @ts-expect-error every order needs a size
  await createOrder(client, { pair: "BTC-USD", side: "buy", type: "stop" });
  // @ts-expect-error a type the page does not name
  await createOrder(client, { ...limit, type: "iceberg" });
  // @ts-expect-error fields of one's own go through withFields
  await createOrder(client, { ...limit, stop_price: "1" });
  // @ts-expect-error a cancel needs the venue's id
  await cancelOrder(client, {});
  // @ts-expect-error a stream needs its pair
  watchTrades(client, {});
}

export async function answers(client: Client): Promise<void> {
  const order: Order = await getOrder(client, { id: "1" });
  const price: Decimal | undefined = order.average_fill_price;
  // @ts-expect-error nothing of an answer is certain to be there
  const id: string = order.id;
  console.log(price, id);
}

export function options(): void {
  const name: OperationName = "createOrder";
  bitexasia({ weights: { [name]: 5 }, reshape: (operation, answer) => (operation === name ? answer : null) });
  // @ts-expect-error the sandbox has no published address
  bitexasia({ server: "sandbox" });
  // @ts-expect-error an operation that does not exist
  bitexasia({ weights: { withdraw: 5 } });
  // @ts-expect-error a bucket the page does not know
  bitexasia({ limits: { wieght: { limit: 1, intervalMs: 1 } } });
  const { KEY: key, SECRET: secret } = process.env;
  bitexasia({ key, secret, streams: { silentAfterMs: undefined } });
  void bind(bitexasia(), operations).getMarkets();
}
