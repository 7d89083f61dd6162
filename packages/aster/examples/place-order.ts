/**
 * Opens a futures position with a limit order, follows it on the account stream, cancels what is not filled in time, and
 * leaves a stop that closes the position.
 */
import {
  ApiError,
  asterFutures,
  cancelOrder,
  createOrder,
  getBookTicker,
  setLeverage,
  watchOrders,
} from "@venuekit/aster/futures";
import { credentials, futures } from "./options.js";

const SYMBOL = "BTCUSDT";
const PATIENCE_MS = 5_000;
const client = asterFutures({ ...credentials, server: futures });

// Listen first, place then: no update can be missed.
const updates = watchOrders(client, { signal: AbortSignal.timeout(PATIENCE_MS) });
await updates.ready;

try {
  await setLeverage(client, { symbol: SYMBOL, leverage: 5 });
  const ticker = await getBookTicker(client, { symbol: SYMBOL });
  if (Array.isArray(ticker)) throw new Error("one symbol was asked for");
  const price = ticker.askPrice;
  const order = await createOrder(client, {
    symbol: SYMBOL,
    side: "BUY",
    type: "LIMIT",
    timeInForce: "GTC",
    price,
    quantity: "0.01",
  });
  console.log(`placed ${order.orderId} at ${price.toFixed()}`);

  let { status, executedQty } = order;
  for await (const { order: update } of updates) {
    if (update.orderId !== order.orderId) continue;
    ({ status, executedQty } = update);
    console.log(`${status}: ${executedQty.toFixed()} at ${update.avgPrice.toFixed()}`);
    if (status !== "NEW" && status !== "PARTIALLY_FILLED") break;
  }
  if (status === "NEW" || status === "PARTIALLY_FILLED") {
    ({ executedQty } = await cancelOrder(client, { symbol: SYMBOL, orderId: order.orderId }));
    console.log("cancelled the rest");
  }
  if (executedQty.gt(0)) {
    // Closes whatever position there is; a quantity or `reduceOnly` beside it would not compile.
    const stop = await createOrder(client, {
      symbol: SYMBOL,
      side: "SELL",
      type: "STOP_MARKET",
      stopPrice: price.times("0.9").toFixed(1),
      closePosition: true,
      workingType: "MARK_PRICE",
    });
    console.log(`stop ${stop.orderId} waits at ${stop.stopPrice.toFixed()}`);
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`refused with ${error.code}: ${error.venueMessage}`);
}
await client.close();
