import type { Client, MaintainedBook, OpenSocket, ToDecimal, WireEvents } from "@venuekit/runtime";
import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { asterFuturesWith, orderBook as futuresBook } from "../src/futures/index.js";
import type { AsterWithOptions } from "../src/options.js";
import { asterSpotWith, orderBook as spotBook } from "../src/spot/index.js";

const SNAPSHOT = { E: 1, T: 1, bids: [["100000.10", "0.10"]], asks: [["100000.20", "12345678901234567.10"]] };

interface Venue {
  readonly options: AsterWithOptions;
  /** A change of the book with these ids. */
  push(ids: object, more?: object): void;
}

/** A venue that sends its snapshot with update id 100 and no change unasked. */
function quietVenue(status = 200, answer: object = { lastUpdateId: 100, ...SNAPSHOT }): Venue {
  let events: WireEvents | undefined;
  const open: OpenSocket = (_address, given) => {
    events = given;
    queueMicrotask(() => given.opened());
    return {
      seesPings: true,
      send: (text) => given.message(`{"result":null,"id":${JSON.parse(text).id}}`),
      close: () => given.closed({ reason: "closed" }),
      drop: () => given.closed({ reason: "dropped" }),
    };
  };
  return {
    options: {
      decimal: (text) => new Decimal(text),
      streams: { open },
      transport: { send: async () => ({ status, headers: {}, text: JSON.stringify(answer) }) },
    },
    push(ids, more = {}) {
      const data = { e: "depthUpdate", E: 2, T: 2, s: "BTCUSDT", b: [], a: [], ...ids, ...more };
      events?.message(JSON.stringify({ stream: "btcusdt@depth@100ms", data }));
    },
  };
}

const params = { symbol: "BTCUSDT", speed: "100ms" } as const;

/** Types that lose digits, or that a book could not read. */
const decimals = {
  Number,
  "an object without toFixed": (text: string) => ({ cents: Math.round(Number(text) * 100) }),
} as unknown as Readonly<Record<string, ToDecimal>>;

type Connect = (options: AsterWithOptions) => Client;
type OpenBook = (client: Client, of: typeof params) => MaintainedBook;

const products: [string, Connect, OpenBook][] = [
  ["futures", asterFuturesWith, futuresBook],
  ["spot", asterSpotWith, spotBook],
];

for (const [product, connect, orderBook] of products) {
  for (const [name, decimal] of Object.entries(decimals)) {
    test(`${product}: the snapshot of a book is exact with ${name}, and a quiet market is ready`, async () => {
      const client = connect({ ...quietVenue().options, decimal });
      const book = orderBook(client, params);
      await book.ready;
      expect(book.bidsText()).toEqual([{ price: "100000.10", quantity: "0.10" }]);
      expect(book.asksText()).toEqual([{ price: "100000.20", quantity: "12345678901234567.10" }]);
      expect(book.bestBid?.price).toEqual(decimal("100000.10"));
      await client.close();
    });
  }

  test(`${product}: error: a symbol the venue does not know`, async () => {
    const client = connect(quietVenue(400, { code: -1121, msg: "Invalid symbol." }).options);
    const book = orderBook(client, params);
    await expect(book.ready).rejects.toMatchObject({ name: "ApiError", code: "-1121" });
    expect(book.state).toBe("closed");
    await client.close();
  });
}

test("futures: the first change may follow the snapshot directly, and none may be missing", async () => {
  const venue = quietVenue();
  const client = asterFuturesWith(venue.options);
  const book = futuresBook(client, params);
  await book.ready;
  const changes = book.changes();
  venue.push({ U: 150, u: 160, pu: 100 }, { b: [["100000.15", "1"]] });
  expect((await changes.next()).value).toMatchObject({ isStale: false, time: 2 });
  expect(book.bidsText(1)).toEqual([{ price: "100000.15", quantity: "1" }]);
  venue.push({ U: 180, u: 190, pu: 170 });
  expect((await changes.next()).value).toMatchObject({ isStale: true });
  expect(book.gaps).toBe(1);
  await client.close();
});

test("futures: a first change that does not follow the snapshot is a gap", async () => {
  const venue = quietVenue();
  const client = asterFuturesWith(venue.options);
  const book = futuresBook(client, params);
  await book.ready;
  const changes = book.changes();
  venue.push({ U: 150, u: 160, pu: 101 });
  expect((await changes.next()).value).toMatchObject({ isStale: true });
  await client.close();
});
