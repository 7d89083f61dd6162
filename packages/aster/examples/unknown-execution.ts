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

/** An order that is on its way may be found a moment later: `undefined` is believed only the third time. */
async function find(error: UnknownExecutionError): Promise<Order | undefined> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const found = (await error.reconcile()) as Order | undefined;
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, attempt * 500));
  }
  return undefined;
}
