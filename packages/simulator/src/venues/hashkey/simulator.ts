import type { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import type { Faults } from "../../engine/faults.js";
import { Gateway } from "../../engine/gateway.js";
import type { Ledger } from "../../engine/ledger.js";
import type { Market } from "../../engine/market.js";
import { COINS } from "./coins.js";
import { type AccountName, HashkeyState, type KeyName, type Settings } from "./state.js";
import { SYMBOLS, type SymbolSpec } from "./symbols.js";
import { hashkeyVenue } from "./venue.js";
import type { Deposit, DepositStatus, Wallet } from "./wallet.js";

export interface HashkeyOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Seed of the market, the ids and the addresses. Default 1. */
  readonly seed?: number;
  /** Names out of `SYMBOLS`, or pairs of your own. Default: all of `SYMBOLS`. */
  readonly symbols?: readonly (string | SymbolSpec)[];
  /** `paused` leaves the books as they are until `market.step()`. Default `running`. */
  readonly market?: "running" | "paused";
  /** Milliseconds between two steps of a running market. Default 250. */
  readonly pace?: number;
  /** The documented rate limits. Default true. */
  readonly limits?: boolean;
  /** Epoch milliseconds at which the clock stands still; omitted, it runs with the machine's. */
  readonly startTime?: number;
  /** Keys to accept instead of the demo keys. */
  readonly keys?: Partial<Record<KeyName, { readonly key: string; readonly secret: string }>>;
  /** What the main, the custody and the sub-account start with, by asset. */
  readonly balances?: Readonly<Record<string, string>>;
}

export interface DepositRequest {
  readonly coin: string;
  /** Decimal text. */
  readonly quantity: string;
  /** Default: the coin's first chain. */
  readonly chainType?: string;
  /** Default: the custody account, where the venue keeps deposits. */
  readonly account?: AccountName;
  /** Default 4, credited at once; 1 waits until the sender is declared by `authAddress`. */
  readonly status?: DepositStatus;
}

/** A running simulator. */
export interface HashkeySimulator {
  readonly venue: "hashkey";
  /** For example `http://127.0.0.1:4000`. */
  readonly restUrl: string;
  /** For example `ws://127.0.0.1:4000`. */
  readonly streamUrl: string;
  readonly keys: Readonly<Record<KeyName, { readonly key: string; readonly secret: string }>>;
  readonly accountIds: Readonly<Record<AccountName, string>>;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly market: Market;
  readonly wallet: Wallet;
  /** Speeds of streams and heartbeats; may be changed at any time. */
  readonly settings: Settings;
  /** Everything behind the API, for tests that look deeper. */
  readonly state: HashkeyState;
  /** Turns the rate limits on or off and forgets what was counted. */
  setLimits(on: boolean): void;
  /** @throws {TypeError} when the coin or the chain does not exist. */
  deposit(request: DepositRequest): Deposit;
  /** A bank transfer into the fiat account. */
  depositFiat(asset: string, amount: string, remark?: string): void;
  /** Cuts open sockets, all or those of one name (`publicV1`, `publicV2`, `private`). */
  dropSockets(name?: string): void;
  /** Stops the server, its sockets and every timer. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Demo keys: fixed, so that examples work as printed. They open nothing but a simulator. */
const DEMO_KEYS: Readonly<Record<KeyName, { readonly key: string; readonly secret: string }>> = {
  main: { key: "sim-main-key", secret: "sim-main-secret" },
  readOnly: { key: "sim-read-only-key", secret: "sim-read-only-secret" },
  subAccount: { key: "sim-sub-account-key", secret: "sim-sub-account-secret" },
};

const BALANCES = { BTC: "10", ETH: "100", USDT: "1000000", USD: "1000000", AED: "1000000" };

/** @throws {TypeError} for a symbol that does not exist; the operating system's error when the port is taken. */
export async function startHashkey(options: HashkeyOptions = {}): Promise<HashkeySimulator> {
  const state = new HashkeyState({
    seed: options.seed ?? 1,
    symbols: (options.symbols ?? SYMBOLS).map(findSymbol),
    limits: options.limits ?? true,
    startTime: options.startTime,
    balances: options.balances ?? BALANCES,
    keys: { ...DEMO_KEYS, ...options.keys },
    pace: options.pace ?? 250,
  });
  const { clock, timers, market, wallet, settings } = state;
  const gateway = new Gateway({ venue: hashkeyVenue(state), clock, timers });
  const { faults, ledger } = gateway;
  state.exchange.ordered.on(({ order }) => void ledger.record({ kind: "order", order }));
  state.exchange.filled.on((fill) => void ledger.record({ kind: "fill", fill }));
  const close = (): Promise<void> => {
    market.pause();
    timers.close();
    return gateway.close();
  };
  try {
    await gateway.listen(options.port ?? 0);
  } catch (error) {
    await close();
    throw error;
  }
  if (options.market !== "paused") market.run();
  const { main, custody, fiat, sub } = state.account;
  return {
    venue: "hashkey",
    restUrl: `http://127.0.0.1:${gateway.port}`,
    streamUrl: `ws://127.0.0.1:${gateway.port}`,
    keys: { ...DEMO_KEYS, ...options.keys },
    accountIds: { main: main.id, custody: custody.id, fiat: fiat.id, sub: sub.id },
    clock,
    faults,
    ledger,
    market,
    wallet,
    settings,
    state,
    setLimits(on) {
      state.limits.enabled = on;
      state.limits.reset();
    },
    deposit: (request) => deposit(state, request),
    depositFiat(asset, amount, remark = "") {
      wallet.moveFiat("deposit", asset, new Decimal(amount), new Decimal(0), remark);
    },
    dropSockets: (name) => gateway.dropSockets(name),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function deposit(state: HashkeyState, request: DepositRequest): Deposit {
  const chains = COINS.find(({ coin }) => coin === request.coin)?.chains ?? [];
  const chainType = request.chainType ?? chains[0]?.chainType;
  if (chainType === undefined || !chains.some((chain) => chain.chainType === chainType)) {
    throw new TypeError(`${request.coin} cannot be deposited${chainType ? ` on ${chainType}` : ""}`);
  }
  const accountId = state.account[request.account ?? "custody"].id;
  const { coin, quantity, status = 4 } = request;
  return state.wallet.deposit(coin, new Decimal(quantity), { chainType, accountId, status });
}

function findSymbol(wanted: string | SymbolSpec): SymbolSpec {
  if (typeof wanted !== "string") return wanted;
  const spec = SYMBOLS.find(({ symbol }) => symbol === wanted);
  if (!spec) throw new TypeError(`unknown symbol ${wanted}; one of ${SYMBOLS.map(({ symbol }) => symbol).join(", ")}`);
  return spec;
}
