/** Places a limit order, sends it again where its answer is lost, and cancels what is left of it. */
import {
  ApiError,
  bitexasia,
  cancelOrder,
  createOrder,
  getTicker,
  type Order,
  UnknownExecutionError,
} from "@venuekit/bitexasia";
import { options } from "./options.js";

const client = bitexasia(options);

try {
  const { bid } = await getTicker(client, { pair: "BTC-USD" });
  if (bid === undefined) throw new Error("nobody buys BTC-USD, or the field has another name");
  const { id, status } = await place(bid.times("0.9").toFixed(0));
  console.log(`placed ${id}: ${status}`);
  if (id !== undefined) console.log(`now ${(await cancelOrder(client, { id })).status}`);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`refused with ${error.status} ${error.code}: ${error.venueMessage}`);
}
await client.close();

/** The page calls a repeat with the same id safe: it finds the first order, or places it. */
async function place(price: string): Promise<Order> {
  const order = { pair: "BTC-USD", side: "buy", type: "limit", price, size: "0.01" } as const;
  try {
    return await createOrder(client, order);
  } catch (error) {
    if (!(error instanceof UnknownExecutionError) || error.clientOrderId === undefined) throw error;
    console.log(`nobody knows what became of ${error.clientOrderId}; asking again`);
    return createOrder(client, { ...order, client_order_id: error.clientOrderId });
  }
}
