import {
  ApiError,
  type BookLevel,
  bind,
  type Client,
  hashkey,
  type MaintainedBook,
  type OrderUpdate,
  type Stream,
} from "@venuekit/hashkey";
import * as operations from "@venuekit/hashkey/operations";
import { startSimulator } from "@venuekit/simulator";
import { bold, Canvas, dim, green, line, red, step, title } from "./screen.js";

const SYMBOL = "BTCUSDT";
const BOOK_SECONDS = 4;
const DEPTH = 6;

/** HashKey on localhost, used through `@venuekit/hashkey` alone. */
export async function demoHashkey(): Promise<void> {
  title("HashKey MENA");
  const venue = await step(
    "simulator",
    () => startSimulator("hashkey"),
    (sim) => `the venue, at ${sim.restUrl}`,
  );
  const client = hashkey({ ...venue.keys.main, server: { rest: venue.restUrl, stream: venue.streamUrl } });
  try {
    await trade(client);
  } finally {
    await client.close();
    await venue.close();
  }
}

async function trade(client: Client): Promise<void> {
  const hk = bind(client, operations);
  const depth = await step(
    "depth",
    () => hk.getDepth({ symbol: SYMBOL, limit: 5 }),
    (book) => {
      const [bid, ask] = [book.bids[0], book.asks[0]];
      return bid && ask ? `${SYMBOL} ${green(bid[0].toFixed())} / ${red(ask[0].toFixed())}` : "empty";
    },
  );
  const ask = depth.asks[0]?.[0];
  if (ask === undefined) throw new Error(`nobody sells ${SYMBOL}`);
  await step(
    "trades",
    () => hk.getTrades({ symbol: SYMBOL, limit: 3 }),
    (trades) => trades.map((trade) => `${trade.quantity.toFixed()} at ${trade.price.toFixed()}`).join(", "),
  );

  title("Trading");
  const orders = hk.watchOrders();
  await step(
    "stream",
    () => orders.ready,
    () => "listening to our own orders",
  );
  const low = ask.times("0.9").toDecimalPlaces(2);
  const resting = await step(
    "limit order",
    () => hk.createOrder({ symbol: SYMBOL, side: "BUY", type: "LIMIT", price: low, quantity: "0.01" }),
    (order) => `${order.orderId} rests at ${order.price.toFixed()}: ${order.status}`,
  );
  await step(
    "batch",
    () =>
      hk.createOrders({
        orders: [0.88, 0.89].map((part) => ({
          symbol: SYMBOL,
          side: "BUY",
          type: "LIMIT",
          price: ask.times(part).toDecimalPlaces(2),
          quantity: "0.01",
        })),
      }),
    (batch) => batch.result.map(({ code, order }) => (code === "0000" ? `${order?.orderId} ok` : code)).join(", "),
  );
  const taker = await step(
    "buy",
    () => hk.createOrder({ symbol: SYMBOL, side: "BUY", type: "MARKET", quantity: "0.001" }),
    (order) => `${order.orderId} takes 0.001 from the book`,
  );
  await step(
    "fill",
    () => filled(orders, taker.orderId),
    (update) => {
      return `${update.cumulativeExecutedQuantity.toFixed()} at ${update.averagePrice.toFixed()}, pushed by the venue`;
    },
  );

  title(`Order book ${dim(`(${BOOK_SECONDS} s, live)`)}`);
  await drawBook(hk.orderBook({ symbol: SYMBOL }));

  title("Cancel, and a refusal");
  await step(
    "cancel",
    () => hk.cancelOrder({ orderId: resting.orderId }),
    (order) => `${order.orderId} canceled`,
  );
  await step(
    "open orders",
    () => hk.getOpenOrders({ symbol: SYMBOL }),
    (open) => `${open.length} left of the batch`,
  );
  await refusal(() =>
    hk.createOrder({ symbol: SYMBOL, side: "BUY", type: "LIMIT", price: ask, quantity: "1000000000" }),
  );
}

async function filled(orders: Stream<OrderUpdate>, orderId: string): Promise<OrderUpdate> {
  for await (const update of orders) {
    if (update.orderId === orderId && update.status === "FILLED") return update;
  }
  throw new Error("the order stream ended before the fill");
}

async function drawBook(book: MaintainedBook): Promise<void> {
  const canvas = new Canvas();
  await book.ready;
  const end = Date.now() + BOOK_SECONDS * 1000;
  while (Date.now() < end) {
    canvas.draw(rows(book));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  canvas.end(rows(book));
  await book.close();
}

function rows(book: MaintainedBook): string[] {
  const side = (levels: readonly BookLevel[], paint: (text: string) => string): string[] =>
    levels.map(({ price, quantity }) => `${paint(price.toFixed(2).padStart(12))} ${quantity.toFixed(5).padStart(12)}`);
  return [...side(book.asks(DEPTH), red).reverse(), dim("  ".padEnd(25, "·")), ...side(book.bids(DEPTH), green)];
}

/** A refusal is an `ApiError` with the documented code. */
async function refusal(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    line("refused", `${bold(`ApiError ${error.code}`)} ${error.venueMessage}`);
    return;
  }
  throw new Error("an order far too large was accepted");
}
