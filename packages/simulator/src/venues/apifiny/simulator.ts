import { Decimal } from "../../engine/decimal.js";
import { Faults } from "../../engine/faults.js";
import { Gateway } from "../../engine/gateway.js";
import { Ledger } from "../../engine/ledger.js";
import { COINS } from "./coins.js";
import { OPERATIONS } from "./contract.js";
import type { FixAcceptor } from "./fix/index.js";
import { openFix } from "./fix-venue.js";
import { apifinyHost } from "./host.js";
import { confirm } from "./orders.js";
import type { ApifinyDeposit, ApifinyMarkets, ApifinyOptions, ApifinySimulator } from "./running.js";
import { type ApifinyKeyName, ApifinyState, type VenuePart } from "./state.js";
import { type ApifinySymbol, SYMBOLS } from "./symbols.js";
import type { Activity } from "./wallet.js";

/** Demo keys: fixed, so that examples work as printed. They open nothing but a simulator. */
const DEMO_KEYS: Readonly<Record<ApifinyKeyName, { readonly key: string; readonly secret: string }>> = {
  main: { key: "sim-main-key", secret: "sim-main-secret-0123456789abcdef" },
  readOnly: { key: "sim-read-only-key", secret: "sim-read-only-secret-0123456789a" },
};

const VENUES = ["BINANCE", "COINBASEPRO", "GATEIO", "VENUE1", "VENUE2"];
const BALANCES = { BTC: "100", ETH: "1000", USDT: "10000000", USD: "10000000", EOS: "1000" };

/** @throws {TypeError} for a symbol that does not exist; the operating system's error when a port is taken. */
export async function startApifiny(options: ApifinyOptions = {}): Promise<ApifinySimulator> {
  const keys = { ...DEMO_KEYS, ...options.keys };
  const state = new ApifinyState({
    seed: options.seed ?? 1,
    venues: options.venues ?? VENUES,
    symbols: (options.symbols ?? SYMBOLS).map(findSymbol),
    limits: options.limits ?? true,
    hmac: options.hmac ?? false,
    startTime: options.startTime,
    balances: options.balances ?? BALANCES,
    keys,
    pace: options.pace ?? 250,
  });
  const { clock, timers, wallet, settings, quirks, profile } = state;
  const parts = [...state.venues.values()];
  const ledger = new Ledger(() => clock.now());
  const gateways: Gateway[] = [];
  const fix: Record<string, FixAcceptor> = {};
  const dropFix = (name?: string, product?: string): void => {
    if (name !== undefined && name !== "fix") return;
    for (const [host, one] of Object.entries(fix)) if (product === undefined || product === host) one.dropSockets();
  };
  const faults = new Faults((spec) => {
    for (const gateway of gateways) gateway.strike(spec);
    if (spec.kind === "drop-sockets") dropFix(spec.socket, spec.product);
  }, OPERATIONS.keys());
  const open = (own: string | undefined): Gateway => {
    const gateway = new Gateway({ venue: apifinyHost(state, own), clock, timers, shared: { faults, ledger } });
    gateways.push(gateway);
    return gateway;
  };
  const main = open(undefined);
  const own = parts.filter(({ coLocated }) => coLocated).map(({ name }) => [name, open(name)] as const);
  record(parts, ledger);
  const market: ApifinyMarkets = {
    step: () => parts.forEach((part) => void part.market.step()),
    run: () => parts.forEach((part) => void part.market.run()),
    pause: () => parts.forEach((part) => void part.market.pause()),
  };
  const close = async (): Promise<void> => {
    market.pause();
    timers.close();
    await Promise.all([...gateways, ...Object.values(fix)].map((one) => one.close()));
  };
  try {
    const { port = 0 } = options;
    let next = port;
    const nextPort = (): number => (port === 0 ? 0 : next++);
    for (const gateway of gateways) await gateway.listen(nextPort());
    if (options.fix ?? true) {
      const others = parts.filter(({ coLocated }) => !coLocated);
      fix.OTHER = await openFix(state, others, ledger, nextPort());
      for (const part of parts) if (part.coLocated) fix[part.name] = await openFix(state, [part], ledger, nextPort());
    }
  } catch (error) {
    await close();
    throw error;
  }
  if (options.market !== "paused") market.run();
  return {
    venue: "apifiny",
    restUrl: `http://127.0.0.1:${main.port}`,
    streamUrl: `ws://127.0.0.1:${main.port}`,
    hosts: Object.fromEntries(own.map(([name, { port }]) => [name, `http://127.0.0.1:${port}`])),
    fix,
    accountId: state.accountId,
    keys,
    clock,
    faults,
    ledger,
    market,
    markets: Object.fromEntries(parts.map((part) => [part.name, part.market])),
    wallet,
    settings,
    quirks,
    profile,
    state,
    setLimits(on) {
      state.limits.enabled = on;
      state.limits.reset();
    },
    confirm(orderId) {
      for (const part of parts) {
        const pending = part.exchange.orders.open(part.account.id).filter((order) => order.parked);
        for (const { id } of pending) if (orderId === undefined || id === orderId) confirm(part, id);
      }
    },
    deposit: (deposit) => deposited(state, deposit),
    dropSockets(name) {
      for (const gateway of gateways) gateway.dropSockets(name);
      dropFix(name);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function record(parts: readonly VenuePart[], ledger: Ledger): void {
  for (const { exchange } of parts) {
    exchange.ordered.on(({ order }) => void ledger.record({ kind: "order", order }));
    exchange.filled.on((fill) => void ledger.record({ kind: "fill", fill }));
  }
}

function deposited(state: ApifinyState, deposit: ApifinyDeposit): Activity {
  const part = state.venues.get(deposit.venue);
  const coin = COINS.find((spec) => spec.coin === deposit.coin && spec.movable);
  if (!part || !coin) throw new TypeError(`${deposit.coin} cannot be deposited at ${deposit.venue}`);
  return state.wallet.deposit(part, coin, new Decimal(deposit.amount));
}

function findSymbol(wanted: string | ApifinySymbol): ApifinySymbol {
  if (typeof wanted !== "string") return wanted;
  const spec = SYMBOLS.find(({ symbol }) => symbol === wanted);
  if (!spec) throw new TypeError(`unknown symbol ${wanted}; one of ${SYMBOLS.map(({ symbol }) => symbol).join(", ")}`);
  return spec;
}
