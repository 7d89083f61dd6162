/** The published promise, a snapshot and then changes, and what happens when it is broken. */
import {
  type BitexasiaOptions,
  type Client,
  ConfigError,
  defaultFrames,
  type Json,
  type MaintainedBook,
  orderBook,
  StreamError,
  withFields,
} from "@venuekit/bitexasia";
import { watchOrderBook, watchTrades } from "@venuekit/bitexasia/operations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BitexasiaSimulator, connect, LIMIT, start } from "./venue.js";

const PAIR = { pair: "BTC-USD" };
const STREAMS = { backoff: { minMs: 5, maxMs: 20 }, lingerMs: 0 } as const;

let venue: BitexasiaSimulator;
let clients: Client[];

beforeEach(async () => {
  venue = await start();
  venue.settings.bookMs = 0;
  clients = [];
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await venue.close();
});

function open(options: BitexasiaOptions = {}): Client {
  const client = connect(venue, { ...options, streams: { ...STREAMS, ...options.streams } });
  clients.push(client);
  return client;
}

/** Waits until the book shows what the venue has. */
async function settled(book: MaintainedBook): Promise<void> {
  for await (const { isStale } of withNow(book)) if (!isStale && sameAsVenue(book)) return;
  throw new Error("the book was closed");
}

/** Changes from now on; the present state counts as one. */
async function* withNow(book: MaintainedBook): AsyncGenerator<{ readonly isStale: boolean }> {
  const changes = book.changes();
  yield { isStale: book.isStale };
  yield* changes;
}

function sameAsVenue(book: MaintainedBook): boolean {
  const { state } = venue;
  const side = (name: "BUY" | "SELL"): unknown[] =>
    state.exchange
      .book(PAIR.pair)
      .depth(name, 100)
      .map(({ price, quantity }) => ({ price: price.toFixed(), quantity: quantity.toFixed() }));
  const shown = JSON.stringify([book.bidsText(), book.asksText()]);
  return shown === JSON.stringify([side("BUY"), side("SELL")]);
}

describe("watchTrades", () => {
  test("recent trades, then each new one", async () => {
    const trades = watchTrades(open(), PAIR);
    await trades.ready;
    const types: (string | undefined)[] = [];
    let count = 0;
    for await (const event of trades.events()) {
      if (event.type !== "data") throw new Error("no gap is expected");
      types.push(event.push.type);
      count++;
      if (count === 50) venue.market.trade(PAIR.pair, "BUY", "0.0123");
      if (event.push.type !== "delta") continue;
      expect(event.data.price?.gt(0)).toBe(true);
      expect(event.data).toMatchObject({ side: "buy", timestamp: expect.any(Number), id: expect.any(String) });
      break;
    }
    expect(new Set(types)).toEqual(new Set(["snapshot", "delta"]));
  });

  test("a pair the venue does not know: StreamError", async () => {
    const trades = watchTrades(open(), { pair: "NO-PE" });
    await expect(trades[Symbol.asyncIterator]().next()).rejects.toThrow(StreamError);
  });

  test("no address, no stream: ConfigError at once", () => {
    const client = open({ server: { rest: venue.restUrl } });
    expect(() => watchTrades(client, PAIR)).toThrow(ConfigError);
    expect(() => orderBook(client, PAIR)).toThrow("publishes no address");
  });

  test("two streams share one subscription; the last one leaving unsubscribes", async () => {
    const client = open();
    const [first, second] = [watchTrades(client, PAIR), watchTrades(withFields(client, {}), PAIR)];
    await Promise.all([first.ready, second.ready]);
    await first.close();
    await second.close();
    const book = watchOrderBook(client, PAIR);
    await book[Symbol.asyncIterator]().next();
    const frames = venue.ledger.frames("in").map(({ text }) => JSON.parse(text));
    expect(frames).toEqual([
      { op: "subscribe", channel: "trades", pair: "BTC-USD" },
      { op: "unsubscribe", channel: "trades", pair: "BTC-USD" },
      { op: "subscribe", channel: "orderbook", pair: "BTC-USD" },
    ]);
  });

  test("after a lost connection: a gap, a new subscription, and data again", async () => {
    const trades = watchTrades(open(), PAIR);
    await trades.ready;
    let gap: string | undefined;
    let seen = 0;
    for await (const event of trades.events()) {
      seen++;
      if (seen === 1) venue.dropSockets();
      if (event.type === "gap") gap = event.reason;
      else if (gap !== undefined) break;
    }
    expect(gap).toBe("reconnect");
    expect(trades.gaps).toBe(1);
  });
});

describe("orderBook", () => {
  test("a snapshot, then changes", async () => {
    const book = orderBook(open(), PAIR);
    await book.ready;
    await settled(book);
    for (let i = 0; i < 20; i++) venue.market.step();
    await settled(book);
    expect(book.gaps).toBe(0);
    const kinds = venue.ledger.frames("out").map(({ text }) => JSON.parse(text).type);
    expect(kinds[0]).toBe("snapshot");
    expect(kinds.filter((kind) => kind === "snapshot")).toHaveLength(1);
    expect(kinds.length).toBeGreaterThan(1);
  });

  test("a lost connection: stale, then whole again", async () => {
    const gaps: string[] = [];
    const book = orderBook(open(), PAIR, { onGap: ({ reason }) => gaps.push(reason) });
    await book.ready;
    venue.dropSockets();
    for await (const { isStale } of book.changes()) if (isStale) break;
    venue.market.step();
    await settled(book);
    expect(gaps).toEqual(["reconnect"]);
  });

  test("a lost message: a gap, and a new subscription for a new snapshot", async () => {
    const gaps: string[] = [];
    const book = orderBook(open(), PAIR, { onGap: ({ reason }) => gaps.push(reason) });
    await book.ready;
    await settled(book);
    const silence = venue.faults.add({ kind: "silence", socket: "market", times: 1 });
    venue.market.step();
    await passed(() => silence.hits === 1);
    venue.market.step();
    await passed(() => gaps.length > 0);
    expect(book.isStale).toBe(true);
    expect(book.bids()).toEqual([]);
    await settled(book);
    expect(gaps).toEqual(["sequence"]);
    expect(book.gaps).toBe(1);
    const frames = venue.ledger.frames("in").map(({ text }) => JSON.parse(text).op);
    expect(frames).toEqual(["subscribe", "unsubscribe", "subscribe"]);
  });

  test("never crossed: a change that can't be leads to a new snapshot", async () => {
    let spoil = false;
    const route: typeof defaultFrames.route = (message) => {
      const wrong = spoil && isDelta(message);
      if (wrong) spoil = false;
      return defaultFrames.route(wrong ? { ...message, bids: [["99999999", "1"]] } : message);
    };
    const gaps: string[] = [];
    const book = orderBook(open({ streams: { route } }), PAIR, { onGap: ({ reason }) => gaps.push(reason) });
    await book.ready;
    await settled(book);
    spoil = true;
    venue.market.step();
    await passed(() => gaps.length > 0);
    await settled(book);
    expect(gaps).toEqual(["sequence"]);
  });

  test("a message that can't be read: a gap, and a new snapshot", async () => {
    const gaps: string[] = [];
    const book = orderBook(open(), PAIR, { onGap: ({ reason }) => gaps.push(reason) });
    await book.ready;
    await settled(book);
    venue.faults.add({ kind: "malformed-json", socket: "market", times: 1 });
    venue.market.step();
    await passed(() => gaps.length > 0);
    await settled(book);
    expect(gaps[0]).toBe("decode");
  });

  test("closing the client ends a book that waits for its next subscription", async () => {
    const client = open();
    const book = orderBook(client, PAIR, { onGap: () => void client.close() });
    await book.ready;
    await settled(book);
    venue.faults.add({ kind: "malformed-json", socket: "market", times: 1 });
    venue.market.step();
    for await (const _ of book.changes());
    expect(book.state).toBe("closed");
  });

  test("an own order shows", async () => {
    const client = open();
    const book = orderBook(client, PAIR);
    await book.ready;
    const { createOrder } = await import("@venuekit/bitexasia");
    await createOrder(client, LIMIT);
    await settled(book);
    expect(book.bidsText().some(({ price }) => price === LIMIT.price)).toBe(true);
  });
});

test("frames of the user's own", async () => {
  const sent: string[] = [];
  const client = open({
    streams: {
      subscribe: (topics) => {
        sent.push(...topics.map(({ channel, pair }) => `${channel}:${pair}`));
        return defaultFrames.subscribe(topics);
      },
      route: (message) => {
        const routed = defaultFrames.route(message);
        if (routed?.kind !== "push" || routed.channel !== "trades") return routed;
        // As if the venue had sent a bare list under another name.
        const { trades = [] } = routed.push as { trades?: Json[] };
        return { ...routed, push: { trades: trades.slice(0, 1), renamed: "yes" } };
      },
    },
  });
  const trades = watchTrades(client, PAIR);
  for await (const event of trades.events()) {
    expect(event).toMatchObject({ type: "data", push: { renamed: "yes" } });
    break;
  }
  expect(sent).toEqual(["trades:BTC-USD"]);
});

function isDelta(message: Json): message is { [key: string]: Json } {
  return typeof message === "object" && message !== null && !Array.isArray(message) && message.type === "delta";
}

/** Waits for a condition that nothing announces. */
async function passed(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
