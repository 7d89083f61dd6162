import { type Account, Accounts, type Flow } from "../../engine/accounts.js";
import { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import { Exchange } from "../../engine/exchange.js";
import { Ids } from "../../engine/ids.js";
import { Limits } from "../../engine/limits.js";
import { Market } from "../../engine/market.js";
import { Random } from "../../engine/random.js";
import { Timers } from "../../engine/timers.js";
import type { ApiKey } from "./auth.js";
import { HEARTBEAT, RATE_LIMITS } from "./contract.js";
import { ListenKeys } from "./listen-keys.js";
import { marketSpec, type SymbolSpec } from "./symbols.js";
import { Wallet } from "./wallet.js";

export interface FlowRecord extends Flow {
  readonly id: string;
  readonly created: number;
}

/** Speeds of the streams and the heartbeat, in milliseconds. Changes take effect at the next event. */
export interface Settings {
  /** 0 sends every change at once. Default 300. */
  klineMs: number;
  /** Default 500. */
  realtimesMs: number;
  /** Default 300. */
  tradeMs: number;
  /** Default 300. */
  depthMs: number;
  /** Depth of the second version. Default 100. */
  depthV2Ms: number;
  /** Pings of the private stream. Default 30000. */
  serverPingMs: number;
  /** A private stream without any sign of life for so long is closed. Default 3600000. */
  idleMs: number;
}

export const DEFAULT_SETTINGS: Settings = {
  klineMs: 300,
  realtimesMs: 500,
  tradeMs: 300,
  depthMs: 300,
  depthV2Ms: 100,
  serverPingMs: HEARTBEAT.interval,
  idleMs: HEARTBEAT.idle,
};

export interface StateOptions {
  readonly seed: number;
  readonly symbols: readonly SymbolSpec[];
  readonly limits: boolean;
  readonly startTime: number | undefined;
  readonly balances: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<KeyName, { key: string; secret: string }>>;
  readonly pace: number;
}

export type KeyName = "main" | "readOnly" | "subAccount";
export type AccountName = "main" | "custody" | "fiat" | "sub";

const USER = "2113879002368385504";
const SUB_USER = "2113879002368385605";
const FUNDED: readonly AccountName[] = ["main", "custody", "sub"];

/** Everything the simulated venue knows. Routes and streams read it, and change it only through its parts. */
export class HashkeyState {
  readonly clock: Clock;
  readonly timers: Timers = new Timers();
  readonly random: Random;
  readonly ids: Ids;
  readonly accounts: Accounts = new Accounts();
  readonly exchange: Exchange;
  readonly market: Market;
  readonly limits: Limits;
  readonly listenKeys: ListenKeys;
  readonly wallet: Wallet;
  readonly flows: FlowRecord[] = [];
  readonly settings: Settings = { ...DEFAULT_SETTINGS };
  readonly symbols: ReadonlyMap<string, SymbolSpec>;
  readonly account: Readonly<Record<AccountName, Account>>;
  readonly keys: Readonly<Record<KeyName, ApiKey>>;
  readonly #byKey: ReadonlyMap<string, ApiKey>;

  constructor(options: StateOptions) {
    this.clock = new Clock(options.startTime);
    this.random = new Random(options.seed);
    this.ids = new Ids(new Random(options.seed + 1));
    const open = (last: number, kind: Account["kind"], label: string, userId: string): Account =>
      this.accounts.open({ id: `21138790023437196${last}`, userId, label, kind });
    this.account = {
      main: open(80, "trading", "Main Trading Account", USER),
      custody: open(83, "custody", "Custody Account", USER),
      fiat: open(84, "fiat", "Fiat Account", USER),
      sub: open(90, "sub", "Sub Main Trading Account", SUB_USER),
    };
    const house = [10, 11, 12].map((last) => open(last, "house", "house", "0").id);
    const [maker = "", taker = "", feeAccount = ""] = house;
    this.symbols = new Map(options.symbols.map((spec) => [spec.symbol, spec]));
    const specs = options.symbols.map(marketSpec);
    const { accounts, clock, ids, timers, random } = this;
    const instruments = specs.map((spec) => spec.instrument);
    this.exchange = new Exchange({ instruments, accounts, clock, ids, feeAccount });
    const { exchange } = this;
    const { seed, pace } = options;
    this.market = new Market({ specs, exchange, accounts, clock, timers, ids, seed, pace, maker, taker });
    const ban = { after: 10, duration: 120_000 };
    // One minute after too many orders is documented; the ban's threshold and length are ours.
    const rules = { ...RATE_LIMITS, orders: { limit: 10, interval: 1000, ...RATE_LIMITS.orders, suspendMs: 60_000 } };
    this.limits = new Limits({ rules, ban, clock, enabled: options.limits });
    this.listenKeys = new ListenKeys(clock, random);
    const { custody, fiat } = this.account;
    this.wallet = new Wallet({ accounts, clock, ids, random, custody: custody.id, fiatAccount: fiat.id });
    const key = (name: KeyName, account: AccountName, write: boolean): ApiKey => {
      const { key, secret } = options.keys[name];
      return { key, secret, write, accountId: this.account[account].id, master: account === "main" };
    };
    this.keys = {
      main: key("main", "main", true),
      readOnly: key("readOnly", "main", false),
      subAccount: key("subAccount", "sub", true),
    };
    this.#byKey = new Map(Object.values(this.keys).map((one) => [one.key, one]));
    accounts.flowed.on((flow) => this.flows.push({ ...flow, id: ids.next(), created: clock.now() }));
    for (const name of FUNDED) {
      for (const [asset, amount] of Object.entries(options.balances)) {
        accounts.credit(this.account[name].id, asset, new Decimal(amount), "grant");
      }
    }
    accounts.publish();
  }

  apiKey(text: string): ApiKey | undefined {
    return this.#byKey.get(text);
  }

  /** Accounts a key may see: a master key its own and those of the sub-account, another only its own. */
  visible(key: ApiKey): Account[] {
    if (!key.master) return [this.account.sub];
    const { main, custody, fiat, sub } = this.account;
    return [main, custody, fiat, sub];
  }
}
