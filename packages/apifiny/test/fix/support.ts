import { afterEach } from "vitest";
import { Accounts } from "../../../simulator/src/engine/accounts.js";
import { Clock } from "../../../simulator/src/engine/clock.js";
import { Decimal } from "../../../simulator/src/engine/decimal.js";
import { Exchange } from "../../../simulator/src/engine/exchange.js";
import { Ids } from "../../../simulator/src/engine/ids.js";
import { Random } from "../../../simulator/src/engine/random.js";
import { Timers } from "../../../simulator/src/engine/timers.js";
import {
  type FixAcceptor,
  type FixConnection,
  startFixAcceptor,
} from "../../../simulator/src/venues/apifiny/fix/index.js";
import type { FixEvent, FixLimitOrder, FixSession, FixSessionOptions } from "../../src/fix/index.js";
import { fixSession } from "../../src/fix/index.js";

export const ACCOUNT = "STA-00000001";
export const KEYS = {
  main: { accountId: ACCOUNT, secretKeyId: "main-key-id", secret: "main-secret-0123456789-äöü" },
  readOnly: { accountId: ACCOUNT, secretKeyId: "read-key-id", secret: "read-secret-0123456789", trade: false },
  other: { accountId: "STA-00000002", secretKeyId: "other-key-id", secret: "other-secret-0123456789" },
} as const;

/** An acceptor over an exchange where nobody trades but the test, and a way to it that ends with the test. */
export interface Venue {
  readonly acceptor: FixAcceptor;
  readonly clock: Clock;
  readonly exchange: Exchange;
  open(options?: Partial<FixSessionOptions>): Promise<FixSession>;
  /** The acceptor's side of the session. */
  connection(): FixConnection;
  /** A resting order of somebody else. */
  rest(side: "BUY" | "SELL", price: string, quantity: string): void;
  /** Texts of the messages of one type and direction. */
  texts(direction: "in" | "out", type: string): string[];
}

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function startVenue(pending = false): Promise<Venue> {
  const [clock, timers, accounts] = [new Clock(), new Timers(), new Accounts()];
  for (const id of [ACCOUNT, "STA-00000002", "maker", "fees"]) {
    const kind = id === "fees" ? "house" : "trading";
    accounts.open({ id, userId: id, label: id, kind });
    for (const asset of ["BTC", "USDT"]) accounts.credit(id, asset, new Decimal("1000000"), "grant");
  }
  const fee = new Decimal(0);
  const instrument = {
    symbol: "BTCUSDT",
    base: "BTC",
    quote: "USDT",
    tickSize: new Decimal("0.0001"),
    stepSize: new Decimal("0.00000001"),
    makerFee: fee,
    takerFee: fee,
    feeIn: "quote",
  } as const;
  const ids = new Ids(new Random(1));
  const exchange = new Exchange({ instruments: [instrument], accounts, clock, ids, feeAccount: "fees" });
  const acceptor = await startFixAcceptor({
    venues: [
      {
        name: "VENUE1",
        exchange,
        account: (accountId) => accountId,
        ...(pending && { place: (order) => exchange.park(order) }),
      },
    ],
    clock,
    timers,
    keys: Object.values(KEYS),
  });
  closing.push(async () => {
    timers.close();
    await acceptor.close();
  });
  return {
    acceptor,
    clock,
    exchange,
    async open(options = {}) {
      const { host, port } = acceptor;
      const reconnect = { minMs: 5, maxMs: 20 };
      const session = await fixSession({ ...KEYS.main, host, port, tls: false, reconnect, ...options });
      closing.push(() => session.close());
      return session;
    },
    connection() {
      const connection = acceptor.session(ACCOUNT);
      if (connection === undefined) throw new Error("nobody is logged on");
      return connection;
    },
    rest(side, price, quantity) {
      exchange.place({
        accountId: "maker",
        symbol: "BTCUSDT",
        side,
        type: "LIMIT",
        timeInForce: "GTC",
        selfTrade: "expire-taker",
        price: new Decimal(price),
        quantity: new Decimal(quantity),
      });
    },
    texts: (direction, type) =>
      acceptor.messages
        .filter((message) => message.direction === direction && message.text.includes(`|35=${type}|`))
        .map(({ text }) => text),
  };
}

export function limit(more: Partial<FixLimitOrder> = {}): FixLimitOrder {
  const terms = { price: "36540.0700", quantity: "0.01311800", timeInForce: "GTC" } as const;
  return { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", venue: "VENUE1", ...terms, ...more };
}

/** Collects what an iteration yields, and waits for as many as are wanted. */
export function collect(session: FixSession): {
  events: FixEvent[];
  until(test: (events: FixEvent[]) => boolean): Promise<FixEvent[]>;
} {
  const events: FixEvent[] = [];
  const looks = new Set<() => void>();
  const reports = session.reports();
  (async () => {
    for await (const event of reports) {
      events.push(event);
      for (const look of [...looks]) look();
    }
  })().catch(() => undefined);
  return {
    events,
    until: (test) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!test(events)) return;
          looks.delete(look);
          resolve(events);
        };
        looks.add(look);
        look();
      }),
  };
}

/** Waits until something is so. */
export async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 2));
}
