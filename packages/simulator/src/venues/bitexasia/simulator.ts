import type { Clock } from "../../engine/clock.js";
import type { Faults } from "../../engine/faults.js";
import { Gateway } from "../../engine/gateway.js";
import type { Ledger } from "../../engine/ledger.js";
import type { Market } from "../../engine/market.js";
import { PAIRS, type PairSpec } from "./pairs.js";
import { type BitexasiaKeyName, type BitexasiaSettings, BitexasiaState } from "./state.js";
import { bitexasiaVenue } from "./venue.js";

export interface BitexasiaOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Seed of the market and the ids. Default 1. */
  readonly seed?: number;
  /** Names out of `PAIRS`, or pairs of your own. Default: all of `PAIRS`. */
  readonly pairs?: readonly (string | PairSpec)[];
  /** `paused` leaves the books as they are until `market.step()`. Default `running`. */
  readonly market?: "running" | "paused";
  /** Milliseconds between two steps of a running market. Default 250. */
  readonly pace?: number;
  /** The documented 1,200 a minute. Default true. */
  readonly limits?: boolean;
  /** Epoch milliseconds at which the clock stands still; omitted, it runs with the machine's. */
  readonly startTime?: number;
  /** Keys to accept instead of the demo keys. */
  readonly keys?: Partial<Record<BitexasiaKeyName, { readonly key: string; readonly secret: string }>>;
  /** What the account starts with, by asset. */
  readonly balances?: Readonly<Record<string, string>>;
}

/**
 * A running simulator. The published page fixes the seven calls, the four headers and the 403; everything else here
 * is what the specification infers, so a client that works against it may still need another signing text or other
 * frames for the real venue.
 */
export interface BitexasiaSimulator {
  readonly venue: "bitexasia";
  /** For example `http://127.0.0.1:4000`. */
  readonly restUrl: string;
  /** Full address of the socket, for example `ws://127.0.0.1:4000`. */
  readonly streamUrl: string;
  readonly keys: Readonly<Record<BitexasiaKeyName, { readonly key: string; readonly secret: string }>>;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly market: Market;
  /** Speeds and tolerances; may be changed at any time. */
  readonly settings: BitexasiaSettings;
  /** Everything behind the API, for tests that look deeper. */
  readonly state: BitexasiaState;
  /** Turns the rate limit on or off and forgets what was counted. */
  setLimits(on: boolean): void;
  /** Cuts open sockets. */
  dropSockets(): void;
  /** Stops the server, its sockets and every timer. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Demo keys: fixed, so that examples work as printed. They open nothing but a simulator. */
const DEMO_KEYS: Readonly<Record<BitexasiaKeyName, { readonly key: string; readonly secret: string }>> = {
  main: { key: "sim-main-key", secret: "sim-main-secret" },
  readOnly: { key: "sim-read-only-key", secret: "sim-read-only-secret" },
  elsewhere: { key: "sim-elsewhere-key", secret: "sim-elsewhere-secret" },
};

const BALANCES = { BTC: "10", ETH: "100", USD: "1000000" };

/** @throws {TypeError} for a pair that does not exist; the operating system's error when the port is taken. */
export async function startBitexasia(options: BitexasiaOptions = {}): Promise<BitexasiaSimulator> {
  const keys = { ...DEMO_KEYS, ...options.keys };
  const state = new BitexasiaState({
    seed: options.seed ?? 1,
    pairs: (options.pairs ?? PAIRS).map(findPair),
    limits: options.limits ?? true,
    startTime: options.startTime,
    balances: options.balances ?? BALANCES,
    keys,
    pace: options.pace ?? 250,
  });
  const { clock, timers, market, settings } = state;
  const gateway = new Gateway({ venue: bitexasiaVenue(state), clock, timers });
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
  return {
    venue: "bitexasia",
    restUrl: `http://127.0.0.1:${gateway.port}`,
    streamUrl: `ws://127.0.0.1:${gateway.port}`,
    keys,
    clock,
    faults,
    ledger,
    market,
    settings,
    state,
    setLimits(on) {
      state.limits.enabled = on;
      state.limits.reset();
    },
    dropSockets: () => gateway.dropSockets(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function findPair(pair: string | PairSpec): PairSpec {
  if (typeof pair !== "string") return pair;
  const spec = PAIRS.find((one) => one.pair === pair);
  if (spec === undefined)
    throw new TypeError(`unknown pair ${pair}; one of ${PAIRS.map((one) => one.pair).join(", ")}`);
  return spec;
}
