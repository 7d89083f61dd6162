import { bind, bitexasia } from "@venuekit/bitexasia";
import * as operations from "@venuekit/bitexasia/operations";
import { startSimulator } from "@venuekit/simulator";
import { step, title } from "./screen.js";

const PAIR = "BTC-USD";

/** BitexAsia on localhost: a page of documentation, typed as loosely as it deserves. */
export async function demoBitexasia(): Promise<void> {
  title("BitexAsia");
  const venue = await step(
    "simulator",
    () => startSimulator("bitexasia"),
    (sim) => `the venue, at ${sim.restUrl}`,
  );
  const client = bitexasia({ ...venue.keys.main, server: { rest: venue.restUrl, stream: venue.streamUrl } });
  try {
    const api = bind(client, operations);
    await step(
      "markets",
      () => api.getMarkets(),
      (markets) => `${markets.length} pairs`,
    );
    const order = await step(
      "order",
      () => api.createOrder({ pair: PAIR, side: "buy", type: "limit", price: "63000", size: "0.01" }),
      ({ id, status }) => `${id}: ${status}`,
    );
    await step(
      "cancel",
      () => api.cancelOrder({ id: order.id ?? "" }),
      ({ status }) => `${status}; safe to repeat`,
    );
  } finally {
    await client.close();
    await venue.close();
  }
}
