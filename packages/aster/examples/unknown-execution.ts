/**
 * Aster answers 503, -1006 or -1007 when it sent an order on and heard nothing back: there may be an order. It is never
 * sent again; this asks the venue what became of it.
 */
import { asterSpot, createOrder, type Order, UnknownExecutionError } from "@venuekit/aster/spot";
import { credentials, spot } from "./options.js";

const client = asterSpot({ ...credentials, server: spot });
try {
  const order = await createOrder(client, { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quoteOrderQty: "1000" });
  console.log(`placed ${order.orderId}`);
} catch (error) {
  if (!(error instanceof UnknownExecutionError)) throw error;
  console.log(`nobody knows what became of ${error.clientOrderId}: ${error.message}`);
  const order = await find(error);
  console.log(order === undefined ? "it was never placed" : `it exists: ${order.orderId} is ${order.status}`);
}
await client.close();

/**
 * An order that is on its way may be found later, until its nonce is too old to be accepted (10 s): `undefined` is
 * believed only then.
 */
async function find(error: UnknownExecutionError): Promise<Order | undefined> {
  for (const end = Date.now() + 11_000; ; ) {
    const found = (await error.reconcile()) as Order | undefined;
    if (found !== undefined || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
