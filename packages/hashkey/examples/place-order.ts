/** Places a limit order, follows it on the account stream, and cancels what is not filled in time. */
import {
  ApiError,
  cancelOrder,
  createOrder,
  getBookTicker,
  hashkey,
  RateLimitError,
  watchOrders,
} from "@venuekit/hashkey";
import { options } from "./options.js";

const PATIENCE_MS = 5_000;
const client = hashkey(options);

// Listen first, place then: no update can be missed.
const updates = watchOrders(client, { signal: AbortSignal.timeout(PATIENCE_MS) });
await updates.ready;

try {
  const [ticker] = await getBookTicker(client, { symbol: "BTCUSDT" });
  if (ticker === undefined) throw new Error("nobody trades BTCUSDT");
  const order = await createOrder(client, {
    symbol: "BTCUSDT",
    side: "BUY",
    type: "LIMIT",
    price: ticker.askPrice,
    quantity: "0.01",
  });
  console.log(`placed ${order.orderId}: ${order.status} at ${order.price.toFixed()}`);

  let status = order.status;
  for await (const update of updates) {
    if (update.orderId !== order.orderId) continue;
    status = update.status;
    console.log(`${status}: ${update.cumulativeExecutedQuantity.toFixed()} at ${update.averagePrice.toFixed()}`);
    if (status !== "NEW" && status !== "PARTIALLY_FILLED") break;
  }
  if (status === "NEW" || status === "PARTIALLY_FILLED") {
    await cancelOrder(client, { orderId: order.orderId });
    console.log("cancelled the rest");
  }
} catch (error) {
  if (error instanceof RateLimitError) console.log(`too fast; again in ${error.retryAfterMs ?? "a while"} ms`);
  else if (error instanceof ApiError) console.log(`refused with ${error.code}: ${error.venueMessage}`);
  else throw error;
}
await client.close();
