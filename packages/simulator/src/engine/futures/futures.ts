import type { Accounts } from "../accounts.js";
import type { Clock } from "../clock.js";
import { Decimal, ZERO } from "../decimal.js";
import { Signal } from "../events.js";
import { Exchange } from "../exchange.js";
import type { Ids } from "../ids.js";
import { Market } from "../market.js";
import type { NewOrder, Order } from "../order.js";
import { remaining } from "../order.js";
import type { Timers } from "../timers.js";
import { Chases } from "./chase.js";
import type { ContractSpec } from "./contract.js";
import { Countdowns } from "./countdown.js";
import { Funding } from "./funding.js";
import { Liquidation } from "./liquidation.js";
import { Margin } from "./margin.js";
import { type Position, Positions } from "./positions.js";
import { Prices } from "./prices.js";
import { SettingsStore } from "./settings.js";
import { FuturesSettlement } from "./settlement.js";
import { Triggers } from "./triggers.js";

export interface FuturesOptions {
  readonly contracts: readonly ContractSpec[];
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly seed: number;
  readonly pace: number;
  /** House accounts: two that make the market, one for fees, one on the other side of profits and losses. */
  readonly house: { readonly maker: string; readonly taker: string; readonly fees: string; readonly clearing: string };
}

const CLEARING_FUNDS = new Decimal("1e15");
/** How often time alone is looked at: countdowns, funding, orders that follow the market. */
const TICK = 50;

/** An exchange for perpetual contracts. What follows from an action happens in `settle`, once the action is complete. */
export class Futures {
  readonly contracts: ReadonlyMap<string, ContractSpec>;
  readonly accounts: Accounts;
  readonly exchange: Exchange;
  readonly market: Market;
  readonly positions: Positions = new Positions();
  readonly settings: SettingsStore;
  readonly prices: Prices;
  readonly margin: Margin;
  readonly settlement: FuturesSettlement;
  readonly triggers: Triggers;
  readonly liquidation: Liquidation;
  readonly funding: Funding;
  readonly countdowns: Countdowns;
  readonly chases: Chases;
  /** Fires at the end of every `settle`, for what a venue adds. */
  readonly settled: Signal<void> = new Signal();
  #scheduled = false;
  #settling = false;

  constructor(options: FuturesOptions) {
    const { accounts, clock, timers, ids, seed, pace, house } = options;
    const contracts = new Map(options.contracts.map((spec) => [spec.instrument.symbol, spec]));
    this.contracts = contracts;
    this.accounts = accounts;
    this.settings = new SettingsStore(contracts);
    const { positions, settings } = this;
    const orders = (accountId: string): Order[] => this.exchange.orders.open(accountId);
    const margin = new Margin({ contracts, accounts, positions, settings, prices: () => this.prices, orders });
    this.margin = margin;
    const { fees: feeAccount, clearing, maker, taker } = house;
    const money = { accounts, clock, positions, settings, margin, feeAccount, clearing };
    this.settlement = new FuturesSettlement(money);
    const instruments = options.contracts.map(({ instrument }) => instrument);
    const settlement = this.settlement;
    this.exchange = new Exchange({ instruments, accounts, clock, ids, feeAccount, settlement, clientIds: "open" });
    const { exchange } = this;
    for (const quote of new Set(instruments.map((instrument) => instrument.quote))) {
      accounts.credit(clearing, quote, CLEARING_FUNDS, "house");
    }
    const specs = options.contracts;
    this.market = new Market({ specs, exchange, accounts, clock, timers, ids, seed, pace, maker, taker });
    this.prices = new Prices({ contracts, exchange, market: this.market, clock });
    const { prices } = this;
    this.triggers = new Triggers({ exchange, prices, positions });
    this.liquidation = new Liquidation({ contracts, clock, exchange, margin, positions, insurance: clearing });
    this.funding = new Funding({ contracts, clock, positions, prices, margin, settlement });
    this.countdowns = new Countdowns(clock, exchange);
    this.chases = new Chases(exchange, clock);
    exchange.moved.on(() => this.#schedule());
    prices.moved.on(() => this.#schedule());
    clock.onShift(() => this.settle());
    timers.every(TICK, () => this.settle());
  }

  /** Places an order, or lets it wait for its trigger. */
  submit(request: NewOrder): Order {
    if (!request.terms?.trigger && !request.terms?.trailing) return this.exchange.place(request);
    const order = this.exchange.park(request);
    this.triggers.watch(order);
    this.#schedule();
    return order;
  }

  /** Position an order of this side would reduce; 0 when there is none. */
  reducible(accountId: string, symbol: string, side: NewOrder["side"], positionSide: Position["side"]): Decimal {
    const { amount } = this.positions.get(accountId, symbol, positionSide);
    return amount.isNegative() === (side === "BUY") ? amount.abs() : ZERO;
  }

  /** Moves margin into an isolated position, or out of it when the amount is negative. */
  moveMargin(position: Position, amount: Decimal): void {
    position.isolatedWallet = position.isolatedWallet.plus(amount);
  }

  /** Everything that follows from prices and time; called by itself soon after anything has moved. */
  settle(): void {
    if (this.#settling) return;
    this.#settling = true;
    try {
      this.funding.check();
      this.countdowns.check();
      // A triggered order moves the price and may trigger the next one.
      for (let round = 0; round < 10; round++) {
        const fired = this.triggers.check();
        this.#prune();
        if (fired === 0) break;
      }
      this.liquidation.check();
      this.chases.check();
      this.accounts.publish();
      this.settled.emit();
    } finally {
      this.#settling = false;
    }
  }

  /** Not at once: whoever moved the book is not done with it yet. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.settle();
    });
  }

  /** Resting orders that only reduce expire when there is less to reduce than they would sell or buy. */
  #prune(): void {
    for (const account of this.accounts.list()) {
      if (account.kind === "house") continue;
      const left = new Map<string, Decimal>();
      for (const order of this.exchange.orders.open(account.id)) {
        const { symbol, side, terms } = order;
        if (!terms?.reduceOnly || order.parked) continue;
        const key = `${symbol} ${side} ${terms.positionSide}`;
        const reducible = left.get(key) ?? this.reducible(account.id, symbol, side, terms.positionSide);
        const rest = reducible.minus(remaining(order));
        if (rest.lt(0)) this.exchange.cancel(account.id, order.id, "system");
        left.set(key, rest.lt(0) ? reducible : rest);
      }
    }
  }
}
