import type { Clock } from "../../engine/clock.js";
import type { Faults } from "../../engine/faults.js";
import type { Ledger } from "../../engine/ledger.js";
import type { Market } from "../../engine/market.js";
import type { FixAcceptor } from "./fix/index.js";
import type { ApifinyKeyName, ApifinyQuirks, ApifinySettings, ApifinyState } from "./state.js";
import type { ApifinySymbol } from "./symbols.js";
import type { Activity, Wallet } from "./wallet.js";

export interface ApifinyOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. Other hosts and FIX take the following ones. */
  readonly port?: number;
  /** Seed of the markets, the ids and the addresses. Default 1. */
  readonly seed?: number;
  /** Venues behind Apifiny. Default: BINANCE and COINBASEPRO, which are co-located, GATEIO, VENUE1 and VENUE2. */
  readonly venues?: readonly string[];
  /** Names out of the demo symbols, or pairs of your own. Default: all. */
  readonly symbols?: readonly (string | ApifinySymbol)[];
  /** `paused` leaves the books as they are until `market.step()`. Default `running`. */
  readonly market?: "running" | "paused";
  /** Milliseconds between two steps of a running market. Default 250. */
  readonly pace?: number;
  /** The documented rate limits. Default true. */
  readonly limits?: boolean;
  /** Epoch milliseconds at which the clock stands still; omitted, it runs with the machine's. */
  readonly startTime?: number;
  /** Serves FIX as well. Default true. */
  readonly fix?: boolean;
  /** Accepts the HMAC scheme of the official connector as well, which the document does not know. Default false. */
  readonly hmac?: boolean;
  /** Keys to accept instead of the demo keys. */
  readonly keys?: Partial<Record<ApifinyKeyName, { readonly key: string; readonly secret: string }>>;
  /** What the account starts with at each venue, by asset. */
  readonly balances?: Readonly<Record<string, string>>;
}

export interface ApifinyDeposit {
  readonly venue: string;
  /** For example `USDT.ETH`. */
  readonly coin: string;
  /** Decimal text. */
  readonly amount: string;
}

/** The markets of all venues together. */
export interface ApifinyMarkets {
  step(): void;
  run(): void;
  pause(): void;
}

/** A running simulator: one server for most venues and market data, and one for each co-located venue. */
export interface ApifinySimulator {
  readonly venue: "apifiny";
  /** Market data, and all venues that are not co-located. For example `http://127.0.0.1:4000`. */
  readonly restUrl: string;
  /** The same for sockets, for example `ws://127.0.0.1:4000`. */
  readonly streamUrl: string;
  /** Servers of the co-located venues, for example `{ BINANCE: "http://127.0.0.1:4001" }`; sockets are there too. */
  readonly hosts: Readonly<Record<string, string>>;
  /** FIX endpoints, in clear text: `OTHER` for most venues, the others by co-located venue. Empty without `fix`. */
  readonly fix: Readonly<Record<string, FixAcceptor>>;
  /** For example `STA-00000001`. */
  readonly accountId: string;
  readonly keys: Readonly<Record<ApifinyKeyName, { readonly key: string; readonly secret: string }>>;
  readonly clock: Clock;
  /** `product` of a fault is a co-located venue: it then strikes on that venue's host only. */
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly market: ApifinyMarkets;
  /** By venue. */
  readonly markets: Readonly<Record<string, Market>>;
  readonly wallet: Wallet;
  /** Speeds; may be changed at any time. */
  readonly settings: ApifinySettings;
  /** Ways of the document's examples; may be changed at any time. */
  readonly quirks: ApifinyQuirks;
  /** What the venue thinks of the customer; may be changed at any time. */
  readonly profile: ApifinyState["profile"];
  /** Everything behind the API, for tests that look deeper. */
  readonly state: ApifinyState;
  /** Turns the rate limits on or off and forgets what was counted. */
  setLimits(on: boolean): void;
  /** Submits one pending order, or all of them, without waiting for `settings.submitMs`. */
  confirm(orderId?: string): void;
  /** @throws {TypeError} when the venue or the coin does not exist. */
  deposit(deposit: ApifinyDeposit): Activity;
  /** Cuts open sockets, all or those of one name (`market`, `orders`, `assets`, `fix`). */
  dropSockets(name?: string): void;
  /** Stops the servers, their sockets and every timer. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
