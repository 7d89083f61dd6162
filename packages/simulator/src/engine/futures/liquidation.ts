import { opposite } from "../book.js";
import type { Clock } from "../clock.js";
import { Decimal, floorTo } from "../decimal.js";
import { Signal } from "../events.js";
import type { Exchange } from "../exchange.js";
import type { Order } from "../order.js";
import { isOpen } from "../order.js";
import type { ContractSpec } from "./contract.js";
import type { Margin, PositionValue } from "./margin.js";
import type { Positions } from "./positions.js";

export interface MarginCall {
  readonly accountId: string;
  readonly values: readonly PositionValue[];
}

/** From this share of the equity on a margin call is sent. Ours: no document names the figure. */
const CALL_AT = new Decimal("0.8");

/** Warns of positions at risk, and closes those whose margin is used up. */
export class Liquidation {
  readonly called: Signal<MarginCall> = new Signal();
  readonly liquidated: Signal<Order> = new Signal();
  readonly #warned = new Set<string>();
  readonly #options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    clock: Clock;
    exchange: Exchange;
    margin: Margin;
    positions: Positions;
    insurance: string;
  };
  #count = 0;

  constructor(options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    clock: Clock;
    exchange: Exchange;
    margin: Margin;
    positions: Positions;
    /** House account that takes what the book does not. */
    insurance: string;
  }) {
    this.#options = options;
  }

  check(): void {
    const { positions } = this.#options;
    for (const accountId of new Set(positions.open().map((position) => position.accountId))) {
      for (const asset of this.#assets()) this.#checkCross(accountId, asset);
      this.#checkIsolated(accountId);
    }
  }

  /** Closes a position at once, whatever its margin; for tests and demonstrations. */
  force(value: PositionValue, kind: "liquidation" | "adl" = "liquidation"): Order {
    const { exchange, clock, contracts } = this.#options;
    const { accountId, symbol, side: positionSide, amount } = value.position;
    for (const order of exchange.orders.open(accountId)) {
      if (order.symbol === symbol) exchange.cancel(accountId, order.id);
    }
    const side = amount.isNegative() ? "BUY" : "SELL";
    const tick = contracts.get(symbol)?.instrument.tickSize ?? new Decimal("0.01");
    const price = floorTo(value.mark.times(side === "BUY" ? "1.1" : "0.9"), tick);
    const size = { symbol, type: "LIMIT", price, quantity: amount.abs(), selfTrade: "expire-maker" } as const;
    // What the book cannot take the insurance fund does; a position left open would be liquidated for ever.
    const fund = this.#options.insurance;
    const backstop = exchange.place({
      ...size,
      accountId: fund,
      side: opposite(side),
      timeInForce: "GTC",
      hidden: true,
    });
    this.#count++;
    const order = exchange.place({
      ...size,
      accountId,
      side,
      timeInForce: "IOC",
      clientOrderId:
        kind === "adl" ? "adl_autoclose" : `autoclose-${clock.now()}${String(this.#count).padStart(6, "0")}`,
      terms: { positionSide, reduceOnly: false, closePosition: false, kind: "LIMIT", lifetime: "IOC", forced: kind },
    });
    if (isOpen(backstop)) exchange.cancel(fund, backstop.id, "system");
    this.liquidated.emit({ ...order });
    return order;
  }

  #checkCross(accountId: string, asset: string): void {
    const { equity, maintenance, values } = this.#options.margin.risk(accountId, asset);
    if (values.length === 0) return;
    if (equity.lte(maintenance)) {
      const { exchange } = this.#options;
      for (const order of exchange.orders.open(accountId)) exchange.cancel(accountId, order.id);
      for (const value of values) this.force(value);
    } else this.#warn(`${accountId} ${asset}`, { accountId, values }, equity, maintenance);
  }

  #checkIsolated(accountId: string): void {
    const { positions: store, margin } = this.#options;
    for (const position of store.open(accountId)) {
      const value = margin.value(position);
      if (!value.isolated) continue;
      const equity = position.isolatedWallet.plus(value.unrealized);
      const tag = `${accountId} ${position.symbol} ${position.side}`;
      if (equity.lte(value.maintenance)) this.force(value);
      else this.#warn(tag, { accountId, values: [value] }, equity, value.maintenance);
    }
  }

  /** Once for each time the risk rises above the threshold. */
  #warn(tag: string, call: MarginCall, equity: Decimal, maintenance: Decimal): void {
    const risky = maintenance.gte(equity.times(CALL_AT));
    if (!risky) this.#warned.delete(tag);
    else if (!this.#warned.has(tag)) {
      this.#warned.add(tag);
      this.called.emit(call);
    }
  }

  #assets(): Set<string> {
    return new Set([...this.#options.contracts.values()].map(({ instrument }) => instrument.quote));
  }
}
