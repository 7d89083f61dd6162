import type { PriceLevel } from "../../engine/book.js";
import type { Candle } from "../../engine/candles.js";
import type { Decimal } from "../../engine/decimal.js";
import type { PublicTrade } from "../../engine/exchange.js";
import { Num } from "./json.js";
import type { ApifinyState, VenuePart } from "./state.js";
import type { ApifinySymbol } from "./symbols.js";

const SIZE_DECIMALS = 8;
const LEVELS = 50;

/** Market data keeps the zeros of a fixed number of decimals: `36540.0700`. */
function price(value: Decimal, spec: ApifinySymbol): Num {
  return new Num(value.toFixed(spec.priceDecimals));
}

function size(value: Decimal): Num {
  return new Num(value.toFixed(SIZE_DECIMALS));
}

/** A traded value has as many decimals as it needs, up to what a price and a size have together. */
function amount(value: Decimal): Num {
  return new Num(value.toDecimalPlaces(SIZE_DECIMALS).toFixed());
}

export function bookView(state: ApifinyState, part: VenuePart, spec: ApifinySymbol): Record<string, unknown> {
  const book = part.exchange.book(spec.symbol);
  const level = (one: PriceLevel): readonly Num[] => [price(one.price, spec), size(one.quantity)];
  return {
    symbol: spec.symbol,
    updatedAt: state.clock.now(),
    asks: book.depth("SELL", LEVELS).map(level),
    bids: book.depth("BUY", LEVELS).map(level),
  };
}

/** `side` is the maker's, as documented. */
export function tradeView(part: VenuePart, spec: ApifinySymbol, trade: PublicTrade): Record<string, unknown> {
  return {
    symbol: spec.symbol,
    provider: part.name,
    price: price(trade.price, spec),
    qty: size(trade.quantity),
    side: trade.buyerIsMaker ? "BUY" : "SELL",
    tradeTime: trade.time,
    exchangeID: trade.id,
    updateTime: trade.time,
  };
}

export function candleView(
  part: VenuePart,
  spec: ApifinySymbol,
  period: string,
  candle: Candle,
): Record<string, unknown> {
  return {
    currencyPair: `${spec.base}/${spec.quote}`,
    period,
    open: price(candle.open, spec),
    high: price(candle.high, spec),
    low: price(candle.low, spec),
    close: price(candle.close, spec),
    vol: size(candle.volume),
    count: candle.trades,
    timestamp: candle.time,
    exchange: part.name,
  };
}

/** `count` is 0 in both of the document's examples, and so it is here. */
export function tickerView(state: ApifinyState, part: VenuePart, spec: ApifinySymbol): Record<string, unknown> {
  const day = part.market.day(spec.symbol);
  const now = state.clock.now();
  return {
    symbol: spec.symbol,
    open: price(day.open, spec),
    high: price(day.high, spec),
    low: price(day.low, spec),
    close: price(part.market.last(spec.symbol), spec),
    vol: size(day.volume),
    amount: amount(day.value),
    count: 0,
    provider: part.name,
    tickerTime: part.market.trades(spec.symbol).at(-1)?.time ?? now,
    updateAt: now,
  };
}
