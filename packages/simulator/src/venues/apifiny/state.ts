import { type Account, Accounts } from "../../engine/accounts.js";
import { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import { Exchange } from "../../engine/exchange.js";
import { Ids } from "../../engine/ids.js";
import { Limits } from "../../engine/limits.js";
import { Market } from "../../engine/market.js";
import { Random } from "../../engine/random.js";
import { Timers } from "../../engine/timers.js";
import type { ApiKey } from "./auth.js";
import { CO_LOCATED, PING_MS, RATE_LIMITS } from "./contract.js";
import { type ApifinySymbol, marketSpec } from "./symbols.js";
import { Wallet } from "./wallet.js";

/** Speeds in milliseconds. Changes take effect at the next event; `pingMs` and `klineMs` at the next subscription. */
export interface ApifinySettings {
  /** How long an order stays PENDING_SUBMIT. 0 submits it as soon as it is answered, Infinity leaves it. Default 20. */
  submitMs: number;
  /** Least time between two order books of one subscription. Default 100. */
  bookMs: number;
  /** Default 1000. */
  tickerMs: number;
  /** Candles are pushed whether they changed or not. Default 1000. */
  klineMs: number;
  /** Pings of the server. Default 30000. */
  pingMs: number;
  /** Until a transfer between venues completes. Default 1000. */
  transferMs: number;
  /** Until a withdrawal completes. Default 15000. */
  withdrawMs: number;
}

/** Ways in which the document's own examples leave its rules. All off unless asked for. */
export interface ApifinyQuirks {
  /** Keys with a space behind them, as in the example of `listVenueInfo`. */
  trailingSpaces: boolean;
  /** Error codes as bare hexadecimal, which is no JSON. */
  bareHex: boolean;
  /** Orders by id and completed orders without the envelope. */
  bareLists: boolean;
}

export type ApifinyKeyName = "main" | "readOnly";

export interface StateOptions {
  readonly seed: number;
  readonly venues: readonly string[];
  readonly symbols: readonly ApifinySymbol[];
  readonly limits: boolean;
  readonly hmac: boolean;
  readonly startTime: number | undefined;
  readonly balances: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<ApifinyKeyName, { readonly key: string; readonly secret: string }>>;
  readonly pace: number;
}

/** One venue behind Apifiny: its own books, and the account's part there. */
export interface VenuePart {
  readonly name: string;
  /** Whether it has a host of its own. */
  readonly coLocated: boolean;
  /** The sub-account, for example `STA-VENUE1_00000001`. */
  readonly account: Account;
  readonly exchange: Exchange;
  readonly market: Market;
}

const NUMBER = "00000001";

/** Everything the simulated Apifiny knows. */
export class ApifinyState {
  readonly clock: Clock;
  readonly timers: Timers = new Timers();
  readonly random: Random;
  readonly ids: Ids;
  readonly accounts: Accounts = new Accounts();
  readonly limits: Limits;
  readonly wallet: Wallet;
  readonly settings: ApifinySettings = {
    submitMs: 20,
    bookMs: 100,
    tickerMs: 1000,
    klineMs: 1000,
    pingMs: PING_MS,
    transferMs: 1000,
    withdrawMs: 15_000,
  };
  readonly quirks: ApifinyQuirks = { trailingSpaces: false, bareHex: false, bareLists: false };
  /** What the venue thinks of the customer. */
  readonly profile: { status: "OPENED" | "RESTRICTED" | "SUSPENDED"; verified: boolean } = {
    status: "OPENED",
    verified: true,
  };
  readonly accountId: string = `STA-${NUMBER}`;
  /** Whether the connector's HMAC scheme is accepted besides the documented one. */
  readonly hmac: boolean;
  readonly symbols: ReadonlyMap<string, ApifinySymbol>;
  readonly venues: ReadonlyMap<string, VenuePart>;
  readonly openedAt: number;
  /** Time of the last change of a balance, by account and asset. */
  readonly balanceTimes: Map<string, number> = new Map();
  /** Time of the last fill, by order. */
  readonly fillTimes: Map<string, number> = new Map();
  readonly keys: readonly ApiKey[];

  constructor(options: StateOptions) {
    const { seed, keys } = options;
    this.clock = new Clock(options.startTime);
    this.openedAt = this.clock.now();
    this.random = new Random(seed);
    this.ids = new Ids(new Random(seed + 1));
    this.hmac = options.hmac;
    this.symbols = new Map(options.symbols.map((spec) => [spec.symbol, spec]));
    this.venues = new Map(options.venues.map((name, index) => [name, this.#openVenue(name, index, options)]));
    // Ten refusals in a row and two minutes are ours; the document only says that an address may be blocked.
    const ban = { after: 10, duration: 120_000 };
    this.limits = new Limits({ rules: RATE_LIMITS, ban, clock: this.clock, enabled: options.limits });
    this.wallet = new Wallet(this);
    const { accountId } = this;
    this.keys = [
      { ...keys.main, accountId, write: true },
      { ...keys.readOnly, accountId, write: false },
    ];
    this.accounts.changed.on(({ account, balances }) => {
      for (const { asset } of balances) this.balanceTimes.set(`${account.id} ${asset}`, this.clock.now());
    });
    for (const { account } of this.venues.values()) {
      for (const [asset, amount] of Object.entries(options.balances)) {
        this.accounts.credit(account.id, asset, new Decimal(amount), "grant");
      }
    }
    this.accounts.publish();
  }

  apiKey(key: string): ApiKey | undefined {
    return this.keys.find((one) => one.key === key);
  }

  /** An id in the document's form: account number, time, three random digits. */
  newOrderId(): string {
    for (;;) {
      const id = `${NUMBER}${this.clock.now()}${this.random.text(3, "0123456789")}`;
      if (!this.partOf(id)) return id;
    }
  }

  /** The venue that knows an order. */
  partOf(orderId: string): VenuePart | undefined {
    return [...this.venues.values()].find((part) => part.exchange.orders.get(orderId) !== undefined);
  }

  #openVenue(name: string, index: number, options: StateOptions): VenuePart {
    const { accounts, clock, ids, timers } = this;
    const open = (id: string, kind: Account["kind"]): Account =>
      accounts.open({ id, userId: this.accountId, label: name, kind });
    const account = open(`STA-${name}_${NUMBER}`, "trading");
    const [maker, taker, fees] = ["maker", "taker", "fees"].map((role) => open(`${name} ${role}`, "house").id);
    const specs = options.symbols.map(marketSpec);
    const instruments = specs.map(({ instrument }) => instrument);
    const exchange = new Exchange({ instruments, accounts, clock, ids, feeAccount: fees ?? "" });
    const seed = options.seed + 100 * index;
    const house = { maker: maker ?? "", taker: taker ?? "" };
    const market = new Market({ specs, exchange, accounts, clock, timers, ids, seed, pace: options.pace, ...house });
    exchange.filled.on((fill) => this.fillTimes.set(fill.order.id, fill.time));
    return { name, coLocated: CO_LOCATED.includes(name), account, exchange, market };
  }
}
