/** Code as a user would write it; compiled together with all that is emitted. */
export const usage: string = `import type { Client, Dec, Stream } from "@venuekit/runtime";
import { createOrder, type CreateOrderParams } from "./packages/variants/src/generated/index.js";
import { type Event, getThing } from "./packages/one-of-discriminator/src/generated/index.js";
import { getAll, getOrders } from "./packages/parameters/src/generated/index.js";
import { cancelBatch, placeBatch } from "./packages/json-fields/src/generated/index.js";
import { createOrder as createVersioned, getOld, watchDepth } from "./packages/versions/src/generated/index.js";
import type { paths } from "./packages/versions/src/generated/paths.js";
import { getOrder, getTime, type HostName, hosts } from "./packages/hosts/src/generated/index.js";
import { placeOrders, placeShared } from "./packages/json-body/src/generated/index.js";
import { type Status, type Thing } from "./packages/enums/src/generated/index.js";
import { errorCodes, type ErrorCode, type Trade, watchBook, watchTrades } from "./packages/streams/src/generated/index.js";

export function narrow(event: Event): Dec | number | string {
  switch (event.type) {
    case "opened":
      return event.price;
    case "closed":
    case "expired":
      return event.count;
    default:
      return String(event.type) + String(event.anything);
  }
}

export const limit: CreateOrderParams = { symbol: "A", type: "LIMIT", price: "1" };
// @ts-expect-error a limit order has a price
export const priceless: CreateOrderParams = { symbol: "A", type: "LIMIT" };
// @ts-expect-error a market order has no price
export const both: CreateOrderParams = { symbol: "A", type: "MARKET", amount: "1", price: "1" };
// @ts-expect-error request enums are closed
export const odd: CreateOrderParams = { symbol: "A", type: "STOP", price: "1" };

export function open(thing: Thing): Status {
  const value: string = thing.open;
  return thing.open === "DONE" || value === "FINISHED" ? "DONE" : "NEW";
}

export const message: string | undefined = errorCodes["0211"][0]?.message;
export const code: ErrorCode = "0000";
export const host: HostName = "SECOND-2";

export const older: paths["/api/v1/order"]["post"] extends paths["/api/v3/order"]["post"] ? true : false = true;

export async function calls(client: Client): Promise<void> {
  const names: string[] = await getAll(client);
  const event: Event = await getThing(client, { retries: 0 });
  await getAll(client, { symbol: names[0] ?? narrow(event).toString() });
  await getOrders(client, { orderId: 1, side: "BUY", from: new Date(), price: 0.1 });
  await createOrder(client, { symbol: "A", type: "MARKET", amount: 1n, tif: "IOC" });
  await placeShared(client, { id: "1", price: "1", at: 1, legs: [] });
  await placeOrders(client, { orders: [{ symbol: "A" }] as const });
  const trades: Stream<Trade, unknown> = watchTrades(client, { symbol: "A", speed: "fast" });
  for await (const { price } of trades) console.log(price);
  await watchBook(client).close();
  await placeBatch(client, { orders: [{ symbol: "A", quantity: "1" }], setting: { on: true } });
  await cancelBatch(client, { ids: ["1"], kinds: ["SPOT"] });
  await createVersioned(client, { symbol: "A", pegType: "BEST", recvWindow: 1 });
  await getOld(client);
  await getTime(client);
  await getOrder(client, { id: hosts[host] });
  await watchDepth(client, { symbol: "A", levels: 5 }).close();
}
`;
