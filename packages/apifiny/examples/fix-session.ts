/**
 * Orders over FIX 4.2: places one, reads its reports, and asks what became of it where the session was lost. Needs Node
 * and `npm install jspurefix`.
 */
import { FixRejectError, fixSession, UnknownExecutionError } from "@venuekit/apifiny/fix";
import { account, fix } from "./options.js";

await using session = await fixSession(fix);
const reports = session.reports();

try {
  const placed = await session.placeOrder({
    venue: account.venue,
    symbol: "BTCUSDT",
    side: "BUY",
    type: "LIMIT",
    timeInForce: "IOC",
    price: "100000.0",
    quantity: "0.010",
  });
  console.log(`placed ${placed.clientOrderId}: ${placed.executionType}`);
  if (!placed.final) {
    for await (const event of reports) {
      if (event.type === "gap") console.log(`reports may be missing: ${event.reason}`);
      if (event.type !== "execution-report" || event.clientOrderId !== placed.clientOrderId) continue;
      console.log(`${event.executionType}: ${event.lastQuantity?.toFixed()} at ${event.price?.toFixed()}`);
      if (event.final) break;
    }
  }
} catch (error) {
  if (error instanceof FixRejectError) console.log(`refused: ${error.venueMessage}`);
  else if (error instanceof UnknownExecutionError) console.log("lost; now it is", await error.reconcile());
  else throw error;
}
