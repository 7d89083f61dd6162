import type { Clock } from "../clock.js";
import { type Decimal, ZERO } from "../decimal.js";
import { Signal } from "../events.js";
import type { ContractSpec } from "./contract.js";
import type { Margin } from "./margin.js";
import type { Position, Positions } from "./positions.js";
import type { Prices } from "./prices.js";
import type { FuturesSettlement } from "./settlement.js";

export interface FundingPayment {
  readonly position: Position;
  readonly asset: string;
  /** Negative when the account pays. */
  readonly amount: Decimal;
  readonly isolated: boolean;
}

/** Longs pay shorts when the rate is positive, and the other way round. */
export class Funding {
  readonly paid: Signal<FundingPayment> = new Signal();
  readonly #options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    clock: Clock;
    positions: Positions;
    prices: Prices;
    margin: Margin;
    settlement: FuturesSettlement;
  };
  readonly #doneUntil = new Map<string, number>();

  constructor(options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    clock: Clock;
    positions: Positions;
    prices: Prices;
    margin: Margin;
    settlement: FuturesSettlement;
  }) {
    this.#options = options;
    for (const symbol of options.contracts.keys()) this.#doneUntil.set(symbol, options.clock.now());
  }

  /** Settles every funding time that has passed. */
  check(): void {
    const { clock, prices } = this.#options;
    const now = clock.now();
    for (const [symbol, since] of this.#doneUntil) {
      for (const time of prices.fundingTimes(symbol, since + 1, now)) this.#settle(symbol, time);
      if (now > since) this.#doneUntil.set(symbol, now);
    }
  }

  #settle(symbol: string, time: number): void {
    const { contracts, positions, prices, margin, settlement } = this.#options;
    const asset = contracts.get(symbol)?.instrument.quote;
    if (asset === undefined) return;
    const rate = prices.fundingRate(symbol, time);
    for (const position of positions.open(undefined, symbol)) {
      const { mark, isolated } = margin.value(position);
      const amount = position.amount.times(mark).times(rate).neg().toDecimalPlaces(8);
      if (amount.isZero()) continue;
      settlement.settle(position.accountId, asset, amount, "funding", symbol);
      if (isolated) position.isolatedWallet = position.isolatedWallet.plus(amount);
      if (position.isolatedWallet.lt(0)) position.isolatedWallet = ZERO;
      this.paid.emit({ position, asset, amount, isolated });
    }
  }
}
