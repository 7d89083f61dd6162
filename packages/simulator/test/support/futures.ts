import { Accounts } from "../../src/engine/accounts.js";
import { Clock } from "../../src/engine/clock.js";
import { Decimal } from "../../src/engine/decimal.js";
import { Futures } from "../../src/engine/futures/futures.js";
import type { Position } from "../../src/engine/futures/positions.js";
import type { OrderTerms, PositionSide } from "../../src/engine/futures/terms.js";
import { Ids } from "../../src/engine/ids.js";
import type { NewOrder, Order } from "../../src/engine/order.js";
import { Random } from "../../src/engine/random.js";
import { Timers } from "../../src/engine/timers.js";
import { contractSpec, FUTURES_SYMBOLS } from "../../src/venues/aster/futures/symbols.js";

export const TERMS: OrderTerms = {
  positionSide: "BOTH",
  reduceOnly: false,
  closePosition: false,
  kind: "LIMIT",
  lifetime: "GTC",
};

export type Wanted = Omit<Partial<NewOrder>, "terms"> & { readonly terms?: Partial<OrderTerms> };

/** An engine without a venue: BTCUSDT, two accounts with 100,000 USDT each, a clock that stands still. */
export class Bench {
  readonly clock: Clock = new Clock(1_700_000_000_000);
  readonly timers: Timers = new Timers();
  readonly accounts: Accounts = new Accounts();
  readonly futures: Futures;

  constructor() {
    const { accounts, clock, timers } = this;
    const open = (id: string, kind: "house" | "trading"): string =>
      accounts.open({ id, userId: id, label: id, kind }).id;
    const [maker, taker, fees, clearing] = ["m", "t", "f", "c"].map((id) => open(id, "house"));
    const house = { maker: maker ?? "", taker: taker ?? "", fees: fees ?? "", clearing: clearing ?? "" };
    open("me", "trading");
    open("you", "trading");
    const ids = new Ids(new Random(1), 1n);
    const contracts = FUTURES_SYMBOLS.filter(({ symbol }) => symbol === "BTCUSDT").map(contractSpec);
    this.futures = new Futures({ contracts, accounts, clock, timers, ids, seed: 1, pace: 250, house });
    for (const id of ["me", "you"]) accounts.credit(id, "USDT", new Decimal(100_000), "grant");
    this.futures.settings.of("me").leverage.set("BTCUSDT", 10);
  }

  /** A market order of "me" to buy 1, unless told otherwise. */
  submit({ terms, ...rest }: Wanted = {}): Order {
    const order = { accountId: "me", symbol: "BTCUSDT", side: "BUY", type: "MARKET", timeInForce: "IOC" } as const;
    const own = { selfTrade: "expire-taker", quantity: new Decimal(1), terms: { ...TERMS, ...terms } } as const;
    return this.futures.submit({ ...order, ...own, ...rest, terms: own.terms });
  }

  position(side: PositionSide = "BOTH"): Position {
    return this.futures.positions.get("me", "BTCUSDT", side);
  }

  wallet(id = "me"): Decimal {
    return this.accounts.balance(id, "USDT").free;
  }

  /** Moves the market, and lets everything happen that follows. */
  move(price: string): void {
    this.futures.market.move("BTCUSDT", price);
    this.futures.settle();
  }
}

export function limit(price: string): Wanted {
  return { type: "LIMIT", timeInForce: "GTC", price: new Decimal(price) };
}
