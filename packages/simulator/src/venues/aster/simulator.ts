import type { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import { Faults } from "../../engine/faults.js";
import { Gateway } from "../../engine/gateway.js";
import { Ledger } from "../../engine/ledger.js";
import { contract as futuresContract } from "../../generated/aster-futures.js";
import { contract as spotContract } from "../../generated/aster-spot.js";
import { type FuturesProduct, futuresProduct } from "./futures/product.js";
import { DEMO_KEYS } from "./keys.js";
import {
  type DemoKeys,
  type ProductName,
  type ProductStart,
  type RunningProduct,
  SharedState,
} from "./shared/index.js";
import { type SpotProduct, spotProduct } from "./spot/product.js";

export interface AsterOptions {
  /** Port of futures on 127.0.0.1, spot takes the next one; 0, the default, takes two free ones. */
  readonly port?: number;
  /** Seed of the markets, the ids and the listen keys. Default 1. */
  readonly seed?: number;
  /** Names of symbols. Default: all the simulator has. */
  readonly symbols?: Readonly<Partial<Record<ProductName, readonly string[]>>>;
  /** `paused` leaves the books as they are until `market.step()`. Default `running`. */
  readonly market?: "running" | "paused";
  /** Milliseconds between two steps of a running market. Default 250. */
  readonly pace?: number;
  /** The documented rate limits. Default true. */
  readonly limits?: boolean;
  /** Epoch milliseconds at which the clock stands still; omitted, it runs with the machine's. */
  readonly startTime?: number;
  /** Chain id of the domain that agents sign: 1666, the default, or 714 as on the test network. */
  readonly chainId?: number;
  /** Credentials to accept instead of the demo ones. */
  readonly keys?: Partial<DemoKeys>;
  /** What each user starts with, by asset. */
  readonly balances?: Readonly<Partial<Record<ProductName, Readonly<Record<string, string>>>>>;
}

/** One product of a running simulator. */
export interface AsterAddress {
  /** For example `http://127.0.0.1:4000`. */
  readonly restUrl: string;
  /** For example `ws://127.0.0.1:4000`. */
  readonly streamUrl: string;
}

/** Both markets at once. */
export interface AsterMarkets {
  /** One move of every pair. */
  step(): void;
  run(): void;
  pause(): void;
}

export interface AsterDeposit {
  /** Default `spot`. */
  readonly product?: ProductName;
  readonly asset: string;
  /** Decimal text. */
  readonly amount: string;
}

/** A running simulator: two servers with one clock, one ledger and the same wallets. */
export interface AsterSimulator {
  readonly venue: "aster";
  readonly futures: AsterAddress & FuturesProduct;
  readonly spot: AsterAddress & SpotProduct;
  readonly keys: DemoKeys;
  readonly chainId: number;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly market: AsterMarkets;
  /** Wallets, agents, nonces and transfers, for tests that look deeper. */
  readonly shared: SharedState;
  /** Turns the rate limits on or off and forgets what was counted. */
  setLimits(on: boolean): void;
  /** Money for the demo user. */
  deposit(deposit: AsterDeposit): void;
  /** Cuts open sockets, all or those of one name (`market`, `user`) or product. */
  dropSockets(name?: string, product?: ProductName): void;
  /** Stops the servers, their sockets and every timer. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

interface Server<P extends RunningProduct> {
  readonly product: P;
  readonly gateway: Gateway;
}

const OPERATIONS = [...futuresContract.operations, ...spotContract.operations].map(({ id }) => id);

/** @throws {TypeError} for a symbol that does not exist; the operating system's error when a port is taken. */
export async function startAster(options: AsterOptions = {}): Promise<AsterSimulator> {
  const keys: DemoKeys = { ...DEMO_KEYS, ...options.keys };
  const { seed = 1, startTime, chainId = 1666 } = options;
  const shared = new SharedState({ seed, startTime, chainId, keys });
  const { clock, timers } = shared;
  const ledger = new Ledger(() => clock.now());
  const servers: Server<RunningProduct>[] = [];
  const faults = new Faults((spec) => {
    for (const { gateway } of servers) gateway.strike(spec);
  }, OPERATIONS);

  function serve<P extends RunningProduct>(
    start: (shared: SharedState, how: ProductStart) => P,
    name: ProductName,
  ): Server<P> {
    const { pace = 250, limits = true } = options;
    const product = start(shared, {
      symbols: options.symbols?.[name],
      balances: options.balances?.[name],
      pace,
      limits,
    });
    const { venue, exchange } = product;
    exchange.ordered.on(({ order }) => void ledger.record({ kind: "order", order }));
    exchange.filled.on((fill) => void ledger.record({ kind: "fill", fill }));
    const server = { product, gateway: new Gateway({ venue, clock, timers, shared: { faults, ledger } }) };
    servers.push(server);
    return server;
  }

  const futures = serve(futuresProduct, "futures");
  const spot = serve(spotProduct, "spot");
  const market: AsterMarkets = {
    step: () => each((one) => one.product.market.step()),
    run: () => each((one) => one.product.market.run()),
    pause: () => each((one) => one.product.market.pause()),
  };
  function each(act: (server: Server<RunningProduct>) => void): void {
    for (const server of servers) act(server);
  }
  const close = async (): Promise<void> => {
    market.pause();
    timers.close();
    await Promise.all(servers.map(({ gateway }) => gateway.close()));
  };
  try {
    const { port = 0 } = options;
    for (const [index, { gateway }] of servers.entries()) await gateway.listen(port === 0 ? 0 : port + index);
  } catch (error) {
    await close();
    throw error;
  }
  if (options.market !== "paused") market.run();
  return {
    venue: "aster",
    futures: { ...futures.product, ...addressOf(futures.gateway) },
    spot: { ...spot.product, ...addressOf(spot.gateway) },
    keys,
    chainId,
    clock,
    faults,
    ledger,
    market,
    shared,
    setLimits: (on) => each(({ product }) => product.limits.set(on)),
    deposit({ product = "spot", asset, amount }) {
      shared.transfers.deposit(product, shared.user, asset, new Decimal(amount));
    },
    dropSockets(name, product) {
      each(({ gateway, product: { venue } }) => {
        if (product === undefined || venue.product === product) gateway.dropSockets(name);
      });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function addressOf({ port }: Gateway): AsterAddress {
  return { restUrl: `http://127.0.0.1:${port}`, streamUrl: `ws://127.0.0.1:${port}` };
}
