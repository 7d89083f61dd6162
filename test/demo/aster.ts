import { type AsterOptions, asterFutures, bind, type Client } from "@venuekit/aster/futures";
import * as futures from "@venuekit/aster/futures/operations";
import { ApiError, asterSpot } from "@venuekit/aster/spot";
import * as spot from "@venuekit/aster/spot/operations";
import { privateKeySigner } from "@venuekit/aster/wallet";
import { type AsterSimulator, startSimulator } from "@venuekit/simulator";
import { bold, green, line, red, step, title } from "./screen.js";

const SYMBOL = "BTCUSDT";

/** Aster on localhost: futures with an agent wallet, spot with a legacy key, through the same function names. */
export async function demoAster(): Promise<void> {
  title("Aster DEX");
  const venue = await step(
    "simulator",
    () => startSimulator("aster"),
    (sim) => `futures at ${sim.futures.restUrl}, spot at ${sim.spot.restUrl}`,
  );
  const clients: Client[] = [];
  try {
    const agent = { user: venue.keys.v3.user, signer: privateKeySigner(venue.keys.v3.privateKey) };
    const perpetuals = asterFutures({ ...agent, server: at(venue, "futures") } as AsterOptions);
    const coins = asterSpot({ ...venue.keys.v1, server: at(venue, "spot") } as AsterOptions);
    clients.push(perpetuals, coins);
    await tradeFutures(perpetuals);
    await tradeSpot(coins);
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await venue.close();
  }
}

function at(venue: AsterSimulator, product: "futures" | "spot"): { rest: string; stream: string } {
  return { rest: venue[product].restUrl, stream: venue[product].streamUrl };
}

async function tradeFutures(client: Client): Promise<void> {
  const api = bind(client, futures);
  const orders = api.watchOrders();
  await step(
    "futures",
    () => orders.ready,
    () => "agent wallet: V3, every call signed as EIP-712 typed data",
  );
  await step(
    "leverage",
    () => api.setLeverage({ symbol: SYMBOL, leverage: 5 }),
    ({ leverage }) => `${leverage}x on ${SYMBOL}`,
  );
  const order = await step(
    "buy",
    () => api.createOrder({ symbol: SYMBOL, side: "BUY", type: "MARKET", quantity: "0.01" }),
    ({ orderId }) => `${orderId} takes 0.01`,
  );
  await step(
    "fill",
    async () => {
      for await (const { order: update } of orders) {
        if (update.orderId === order.orderId && update.status === "FILLED") return update;
      }
      throw new Error("the order stream ended before the fill");
    },
    (update) => `${update.executedQty.toFixed()} at ${update.avgPrice.toFixed()}`,
  );
  const book = api.orderBook({ symbol: SYMBOL, speed: "100ms" });
  await step(
    "book",
    () => book.ready,
    () => {
      return `snapshot and changes joined: ${green(book.bestBid?.price.toFixed() ?? "")} / ${red(book.bestAsk?.price.toFixed() ?? "")}`;
    },
  );
  await book.close();
}

async function tradeSpot(client: Client): Promise<void> {
  const api = bind(client, spot);
  const order = await step(
    "spot",
    () => api.createOrder({ symbol: SYMBOL, side: "BUY", type: "MARKET", quoteOrderQty: "1000" }),
    ({ orderId, status }) => `legacy key: V1, HMAC; order ${orderId} for 1000 USDT: ${status}`,
  );
  try {
    await api.cancelOrder({ symbol: SYMBOL, orderId: order.orderId });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    line("refused", `${bold(`ApiError ${error.code}`)} ${error.venueMessage}`);
  }
}
