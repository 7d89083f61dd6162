import { type ApifinyOptions, apifiny, bind, takerSide } from "@venuekit/apifiny";
import * as operations from "@venuekit/apifiny/operations";
import { startSimulator } from "@venuekit/simulator";
import { step, title } from "./screen.js";

const VENUE = "BINANCE";
const SYMBOL = "BTCUSDT";

/** Apifiny on localhost: one account on many exchanges, tokens over the very bytes that are sent, bare numbers. */
export async function demoApifiny(): Promise<void> {
  title("Apifiny Connect");
  const venue = await step(
    "simulator",
    () => startSimulator("apifiny"),
    (sim) => `the hub, and ${VENUE} at its own ${sim.hosts[VENUE]}`,
  );
  const options: ApifinyOptions = {
    venue: VENUE,
    accountId: venue.accountId,
    secretKeyId: venue.keys.main.key,
    secret: venue.keys.main.secret,
    server: { rest: venue.restUrl, stream: venue.streamUrl, hosts: venue.hosts },
  };
  const client = apifiny(options);
  try {
    const api = bind(client, operations);
    const account = { accountId: venue.accountId, venue: VENUE };
    const ticker = await step(
      "ticker",
      () => api.getTicker({ symbol: SYMBOL, venue: VENUE }),
      ({ close }) => `${SYMBOL} at ${close.toFixed()}, from a bare JSON number`,
    );
    const trades = api.watchTrades({ symbol: SYMBOL, venue: VENUE });
    const orders = api.watchOrders();
    await orders.ready;
    await step(
      "order",
      () =>
        api.createOrder({
          ...account,
          orderInfo: {
            symbol: SYMBOL,
            orderType: "LIMIT",
            timeInForce: 1,
            orderSide: "BUY",
            limitPrice: ticker.close.times("1.01").toDecimalPlaces(2),
            quantity: "0.01",
          },
        }),
      ({ result }) => `${result?.[0]?.orderId}: ${result?.[0]?.orderStatus}`,
    );
    await step(
      "fill",
      async () => {
        for await (const update of orders) if (update.orderStatus === "FILLED") return update;
        throw new Error("the order stream ended before the fill");
      },
      (update) => `${update.orderId}: ${update.orderStatus}`,
    );
    await step(
      "trade",
      async () => {
        for await (const trade of trades) return trade;
        throw new Error("the trade stream ended");
      },
      (trade) => `${trade.qty.toFixed()} at ${trade.price.toFixed()}; maker ${trade.side}, taker ${takerSide(trade)}`,
    );
  } finally {
    await client.close();
    await venue.close();
  }
}
