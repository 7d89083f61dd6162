/**
 * The answer to an order can get lost: a 5xx, a broken connection, a deadline. Nobody knows then whether there is an
 * order, so nothing is sent again. This asks the venue what became of it.
 */
import { createOrder, hashkey, type Order, UnknownExecutionError } from "@venuekit/hashkey";
import { options } from "./options.js";

const client = hashkey(options);
try {
  const params = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "0.01" } as const;
  const order = await createOrder(client, params);
  console.log(`placed ${order.orderId}`);
} catch (error) {
  if (!(error instanceof UnknownExecutionError)) throw error;
  console.log(`nobody knows what became of ${error.clientOrderId}: ${error.message}`);
  const order = await find(error);
  console.log(order === undefined ? "it was never placed" : `it exists: ${order.orderId} is ${order.status}`);
}
await client.close();

/**
 * An order that is on its way may be found later, until its timestamp is too old to be accepted (`recvWindow`, 5 s):
 * `undefined` is believed only then.
 */
async function find(error: UnknownExecutionError): Promise<Order | undefined> {
  for (const end = Date.now() + 6_000; ; ) {
    const found = (await error.reconcile()) as Order | undefined;
    if (found !== undefined || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
