/**
 * Keeps a list of open orders from the account stream until Ctrl-C. A gap says that updates may be missing: then, and
 * only then, the list is read anew.
 */
import { getOpenOrders, hashkey, watchOrders } from "@venuekit/hashkey";
import { options } from "./options.js";

const client = hashkey(options);
const updates = watchOrders(client);
process.once("SIGINT", () => void updates.close());

await updates.ready;
const open = new Set<string>();
await readAnew("start");

for await (const event of updates.events()) {
  if (event.type === "gap") {
    await readAnew(`gap (${event.reason})`);
    continue;
  }
  const { orderId, status } = event.data;
  const isOpen = status === "NEW" || status === "PARTIALLY_FILLED";
  if (isOpen) open.add(orderId);
  else open.delete(orderId);
  console.log(`${orderId} ${status}, ${open.size} open`);
}
console.log("end");
await client.close();

/** Updates that come meanwhile wait in the stream. */
async function readAnew(why: string): Promise<void> {
  const orders = await getOpenOrders(client);
  open.clear();
  for (const { orderId } of orders) open.add(orderId);
  console.log(`${why}: ${open.size} open`);
}
