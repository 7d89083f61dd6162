import type { PriceLevel } from "../../engine/book.js";
import { type Decimal, text } from "../../engine/decimal.js";
import type { PublicTrade } from "../../engine/exchange.js";
import { type Order, type OrderStatus, remaining } from "../../engine/order.js";
import type { PairSpec } from "./pairs.js";
import type { BitexasiaState } from "./state.js";

export type Level = readonly [price: string, size: string];

/** Inferred: the page names no value. */
const STATUS: Readonly<Record<OrderStatus, string>> = {
  NEW: "open",
  PARTIALLY_FILLED: "partially_filled",
  FILLED: "filled",
  CANCELED: "canceled",
  PARTIALLY_CANCELED: "canceled",
};

export function orderView(state: BitexasiaState, order: Order): Record<string, unknown> {
  return {
    id: order.id,
    client_order_id: order.clientOrderId,
    status: STATUS[order.status],
    pair: order.symbol,
    side: order.side.toLowerCase(),
    type: state.stops.has(order.id) ? "stop" : order.type.toLowerCase(),
    ...(order.price.isZero() ? {} : { price: text(order.price) }),
    size: text(order.quantity),
    ...(order.filled.isZero() ? {} : { average_fill_price: average(order) }),
    remaining_size: text(remaining(order)),
  };
}

function average({ value, filled }: Order): string {
  return text(value.div(filled).toDecimalPlaces(18));
}

export function marketView(spec: PairSpec): Record<string, unknown> {
  return { pair: spec.pair, status: "online", tick_size: spec.tickSize, min_order_size: spec.minOrderSize };
}

export function tickerView(state: BitexasiaState, spec: PairSpec): Record<string, unknown> {
  const { pair } = spec;
  const last = state.market.last(pair);
  const day = state.market.day(pair);
  const book = state.exchange.book(pair);
  return {
    pair,
    last: text(last),
    ...named("bid", book.best("BUY")),
    ...named("ask", book.best("SELL")),
    change_24h: text(last.minus(day.open).div(day.open).toDecimalPlaces(6)),
    volume: text(day.volume),
    market_cap: text(last.times(spec.supply)),
  };
}

/** What there is none of is left out. */
function named(name: string, price: Decimal | undefined): Record<string, string> {
  return price === undefined ? {} : { [name]: text(price) };
}

/** Best levels first. */
export function bookView(state: BitexasiaState, pair: string, depth: number): { bids: Level[]; asks: Level[] } {
  const book = state.exchange.book(pair);
  return { bids: book.depth("BUY", depth).map(level), asks: book.depth("SELL", depth).map(level) };
}

function level({ price, quantity }: PriceLevel): Level {
  return [text(price), text(quantity)];
}

export function tradeView({ id, price, quantity, buyerIsMaker, time }: PublicTrade): Record<string, unknown> {
  return { id, price: text(price), size: text(quantity), side: buyerIsMaker ? "sell" : "buy", timestamp: time };
}

/** The simulator has one product; the others are empty. */
export function balancesView(state: BitexasiaState, accountId: string): Record<string, unknown>[] {
  return state.accounts
    .balances(accountId)
    .map(({ asset, free, locked }) => ({ asset, spot: text(free.plus(locked)), margin: "0", earn: "0" }));
}
