import type { Accounts } from "../accounts.js";
import { Decimal, ZERO } from "../decimal.js";
import type { NewOrder, Order } from "../order.js";
import { remaining } from "../order.js";
import { bracketOf, type ContractSpec, maintenanceMargin } from "./contract.js";
import { type Position, type Positions, unrealized } from "./positions.js";
import type { Prices } from "./prices.js";
import type { SettingsStore } from "./settings.js";
import type { PositionSide } from "./terms.js";

/** What an order adds to the open ones of its symbol. */
export interface Addition {
  readonly id: string | undefined;
  readonly side: NewOrder["side"];
  readonly positionSide: PositionSide;
  readonly value: Decimal;
}

/** A position in money, at the mark price. */
export interface PositionValue {
  readonly position: Position;
  readonly mark: Decimal;
  readonly notional: Decimal;
  readonly unrealized: Decimal;
  readonly initial: Decimal;
  readonly maintenance: Decimal;
  readonly isolated: boolean;
}

/** An account's money in one asset. */
export interface Summary {
  readonly wallet: Decimal;
  readonly crossWallet: Decimal;
  readonly unrealized: Decimal;
  readonly crossUnrealized: Decimal;
  readonly positionInitial: Decimal;
  readonly orderInitial: Decimal;
  readonly maintenance: Decimal;
  readonly available: Decimal;
  readonly maxWithdraw: Decimal;
}

/** How much margin everything takes. Computed anew each time: prices move without notice. */
export class Margin {
  readonly #options: {
    readonly contracts: ReadonlyMap<string, ContractSpec>;
    readonly accounts: Accounts;
    readonly positions: Positions;
    readonly settings: SettingsStore;
    readonly prices: () => Prices;
    readonly orders: (accountId: string) => Order[];
  };

  constructor(options: {
    contracts: ReadonlyMap<string, ContractSpec>;
    accounts: Accounts;
    positions: Positions;
    settings: SettingsStore;
    prices: () => Prices;
    orders: (accountId: string) => Order[];
  }) {
    this.#options = options;
  }

  value(position: Position): PositionValue {
    const { settings, prices } = this.#options;
    const { accountId, symbol } = position;
    const mark = prices().mark(symbol);
    const notional = position.amount.times(mark).abs();
    return {
      position,
      mark,
      notional,
      unrealized: unrealized(position, mark),
      initial: notional.div(settings.leverage(accountId, symbol)),
      maintenance: maintenanceMargin(this.#contract(symbol), notional),
      isolated: settings.marginType(accountId, symbol) === "ISOLATED",
    };
  }

  /** Largest position value the open orders of a symbol can lead to. */
  exposure(accountId: string, symbol: string, extra?: Addition): Decimal {
    const { settings, positions, prices } = this.#options;
    const orders = this.#options
      .orders(accountId)
      .filter((order) => order.symbol === symbol && !order.parked && !order.terms?.reduceOnly && order.id !== extra?.id)
      .map((order) => ({
        side: order.side,
        positionSide: order.terms?.positionSide ?? "BOTH",
        value: remaining(order).times(order.price),
      }));
    const all = extra ? [...orders, extra] : orders;
    const sum = (side: NewOrder["side"], positionSide: PositionSide): Decimal =>
      all
        .filter((order) => order.side === side && order.positionSide === positionSide)
        .reduce((total, { value }) => total.plus(value), ZERO);
    const mark = prices().mark(symbol);
    let exposure = ZERO;
    for (const side of settings.sides(accountId)) {
      const held = positions.get(accountId, symbol, side).amount.times(mark);
      if (side === "LONG") exposure = exposure.plus(held.plus(sum("BUY", side)));
      else if (side === "SHORT") exposure = exposure.plus(held.minus(sum("SELL", side)).abs());
      else exposure = Decimal.max(held.plus(sum("BUY", side)).abs(), held.minus(sum("SELL", side)).abs());
    }
    return exposure;
  }

  /** Margin the open orders of a symbol take beyond that of the positions. */
  orderInitial(accountId: string, symbol: string): Decimal {
    const held = this.#values(accountId, symbol).reduce((sum, { notional }) => sum.plus(notional), ZERO);
    const beyond = Decimal.max(ZERO, this.exposure(accountId, symbol).minus(held));
    return beyond.div(this.#options.settings.leverage(accountId, symbol));
  }

  summary(accountId: string, asset: string): Summary {
    const { accounts, positions } = this.#options;
    const symbols = this.#symbols(asset);
    const wallet = accounts.balance(accountId, asset).free;
    const crossWallet = wallet.minus(positions.isolated(accountId, symbols));
    const values = this.#values(accountId).filter(({ position }) => symbols.has(position.symbol));
    const cross = values.filter(({ isolated }) => !isolated);
    const crossUnrealized = total(cross, "unrealized");
    const ordered = new Set(this.#options.orders(accountId).map(({ symbol }) => symbol));
    let orderInitial = ZERO;
    for (const symbol of ordered)
      if (symbols.has(symbol)) orderInitial = orderInitial.plus(this.orderInitial(accountId, symbol));
    const taken = total(cross, "initial").plus(orderInitial);
    const available = Decimal.max(ZERO, crossWallet.plus(crossUnrealized).minus(taken));
    return {
      wallet,
      crossWallet,
      unrealized: total(values, "unrealized"),
      crossUnrealized,
      positionInitial: total(values, "initial"),
      orderInitial,
      maintenance: total(values, "maintenance"),
      available,
      maxWithdraw: Decimal.max(ZERO, Decimal.min(available, crossWallet)),
    };
  }

  /** Equity and maintenance margin of the crossed positions. */
  risk(accountId: string, asset: string): { equity: Decimal; maintenance: Decimal; values: PositionValue[] } {
    const symbols = this.#symbols(asset);
    const values = this.#values(accountId).filter(
      ({ position, isolated }) => !isolated && symbols.has(position.symbol),
    );
    const { crossWallet, crossUnrealized } = this.summary(accountId, asset);
    return { equity: crossWallet.plus(crossUnrealized), maintenance: total(values, "maintenance"), values };
  }

  /** Mark price at which a position is closed by force; 0 when there is none. */
  liquidationPrice(position: Position): Decimal {
    if (position.amount.isZero()) return ZERO;
    const contract = this.#contract(position.symbol);
    const { notional, maintenance, isolated, mark } = this.value(position);
    let wallet = position.isolatedWallet;
    if (!isolated) {
      const { equity, maintenance: all } = this.risk(position.accountId, contract.instrument.quote);
      wallet = equity.minus(unrealized(position, mark)).minus(all.minus(maintenance));
    }
    const { amount, entryPrice } = position;
    let price = mark;
    // Twice: the step of the leverage table may be another one at the price that is found.
    for (const value of [notional, undefined]) {
      const { maintenance: rate, cumulative } = bracketOf(contract, value ?? amount.times(price).abs());
      // wallet + amount * (price - entry) = |amount| * price * rate - cumulative, solved for the price.
      const slope = amount.minus(amount.abs().times(rate));
      price = Decimal.max(ZERO, amount.times(entryPrice).minus(wallet).minus(cumulative).div(slope));
    }
    return price.toDecimalPlaces(8);
  }

  #values(accountId: string, symbol?: string): PositionValue[] {
    return this.#options.positions.open(accountId, symbol).map((position) => this.value(position));
  }

  /** Symbols whose margin asset this is. */
  #symbols(asset: string): Set<string> {
    const matching = [...this.#options.contracts.values()].filter(({ instrument }) => instrument.quote === asset);
    return new Set(matching.map(({ instrument }) => instrument.symbol));
  }

  #contract(symbol: string): ContractSpec {
    const contract = this.#options.contracts.get(symbol);
    if (!contract) throw new TypeError(`unknown contract ${symbol}`);
    return contract;
  }
}

function total(values: readonly PositionValue[], key: "unrealized" | "initial" | "maintenance"): Decimal {
  return values.reduce((sum, value) => sum.plus(value[key]), ZERO);
}
