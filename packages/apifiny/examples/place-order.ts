/** Places a limit order, follows it on the account stream, and cancels what is not filled in time. Node only. */
import {
  ApiError,
  apifiny,
  cancelOrder,
  createOrder,
  getOrderBook,
  type OrderStatus,
  watchOrders,
} from "@venuekit/apifiny";
import { account, options } from "./options.js";

const PATIENCE_MS = 5_000;
/** `PART_FILLED` is final as well: the venue has no name for an open order with fills. */
const FINAL: readonly string[] = ["PART_FILLED", "FILLED", "CANCELLED", "REJECTED"] satisfies OrderStatus[];

const client = apifiny(options);
const updates = watchOrders(client, { signal: AbortSignal.timeout(PATIENCE_MS) });
await updates.ready;

try {
  const { asks } = await getOrderBook(client, { symbol: "BTCUSDT", venue: account.venue });
  const best = asks[0];
  if (best === undefined) throw new Error("nobody sells BTCUSDT");
  const [price] = best;
  const {
    result: [order],
  } = await createOrder(client, {
    ...account,
    orderInfo: {
      symbol: "BTCUSDT",
      orderType: "LIMIT",
      orderSide: "BUY",
      timeInForce: 1,
      limitPrice: price,
      quantity: "0.010",
    },
  });
  if (order === undefined) throw new Error("the venue confirmed no order");
  console.log(`placed ${order.orderId}: ${order.orderStatus}`);

  let status: string = order.orderStatus;
  for await (const update of updates) {
    if (update.orderId !== order.orderId) continue;
    status = update.orderStatus;
    console.log(`${status}: ${update.filledCumulativeQuantity.toFixed()} at ${update.filledAveragePrice.toFixed()}`);
    if (FINAL.includes(status)) break;
  }
  // An order that is still PENDING_SUBMIT can't be cancelled: the venue refuses with 0x05004A or 0x05015A.
  if (!FINAL.includes(status)) {
    await cancelOrder(client, { ...account, orderId: order.orderId });
    console.log("cancelled the rest");
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`refused with ${error.code}: ${error.venueMessage}`);
}
await client.close();
