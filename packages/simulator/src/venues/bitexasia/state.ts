import { type Account, Accounts } from "../../engine/accounts.js";
import { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import { Exchange } from "../../engine/exchange.js";
import { Ids } from "../../engine/ids.js";
import { Limits } from "../../engine/limits.js";
import { Market } from "../../engine/market.js";
import { Random } from "../../engine/random.js";
import { Timers } from "../../engine/timers.js";
import { type ApiKey, Nonces } from "./auth.js";
import { RATE_LIMITS } from "./contract.js";
import { marketSpec, type PairSpec } from "./pairs.js";

/** Speeds and tolerances in milliseconds. Changes take effect at the next event. */
export interface BitexasiaSettings {
  /** How far the clock of a caller may be off; the page says each key sets its own. Default 5000. */
  driftMs: number;
  /** Least time between two changes of an order book on one subscription. Default 100. */
  bookMs: number;
}

/**
 * - `main` may trade, from any address.
 * - `readOnly` may only read.
 * - `elsewhere` has an IP list that this machine is not on.
 */
export type BitexasiaKeyName = "main" | "readOnly" | "elsewhere";

export interface StateOptions {
  readonly seed: number;
  readonly pairs: readonly PairSpec[];
  readonly limits: boolean;
  readonly startTime: number | undefined;
  readonly balances: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<BitexasiaKeyName, { key: string; secret: string }>>;
  readonly pace: number;
}

/** Everything the simulated venue knows. */
export class BitexasiaState {
  readonly clock: Clock;
  readonly timers: Timers = new Timers();
  readonly accounts: Accounts = new Accounts();
  readonly exchange: Exchange;
  readonly market: Market;
  readonly limits: Limits;
  readonly nonces: Nonces = new Nonces();
  readonly settings: BitexasiaSettings = { driftMs: 5000, bookMs: 100 };
  readonly pairs: ReadonlyMap<string, PairSpec>;
  readonly account: Account;
  /** Ids of stop orders: they wait for a trigger that no document describes, so it never comes. */
  readonly stops: Set<string> = new Set();
  readonly #keys: ReadonlyMap<string, ApiKey>;

  constructor(options: StateOptions) {
    const { seed, pace, keys } = options;
    this.clock = new Clock(options.startTime);
    const ids = new Ids(new Random(seed + 1));
    const open = (id: string, kind: Account["kind"]): string =>
      this.accounts.open({ id, userId: id, label: id, kind }).id;
    this.account = this.accounts.open({ id: "main", userId: "main", label: "main", kind: "trading" });
    const [maker, taker, feeAccount] = [open("maker", "house"), open("taker", "house"), open("fees", "house")];
    this.pairs = new Map(options.pairs.map((spec) => [spec.pair, spec]));
    const specs = options.pairs.map(marketSpec);
    const { accounts, clock, timers } = this;
    const instruments = specs.map((spec) => spec.instrument);
    this.exchange = new Exchange({ instruments, accounts, clock, ids, feeAccount });
    const { exchange } = this;
    this.market = new Market({ specs, exchange, accounts, clock, timers, ids, seed, pace, maker, taker });
    const ban = { after: Number.POSITIVE_INFINITY, duration: 0 };
    this.limits = new Limits({ rules: RATE_LIMITS, ban, clock, enabled: options.limits });
    const accountId = this.account.id;
    const all: readonly ApiKey[] = [
      { ...keys.main, scope: "trade", accountId },
      { ...keys.readOnly, scope: "read", accountId },
      // An address of the range that is reserved for documentation.
      { ...keys.elsewhere, scope: "trade", accountId, ips: ["192.0.2.1"] },
    ];
    this.#keys = new Map(all.map((key) => [key.key, key]));
    for (const [asset, amount] of Object.entries(options.balances)) {
      accounts.credit(accountId, asset, new Decimal(amount), "grant");
    }
    accounts.publish();
  }

  apiKey(text: string): ApiKey | undefined {
    return this.#keys.get(text);
  }
}
