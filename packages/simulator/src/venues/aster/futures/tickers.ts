import { type Decimal, text, ZERO } from "../../../engine/decimal.js";
import type { FuturesState } from "./state.js";

export interface DayFigures {
  readonly change: string;
  readonly percent: string;
  readonly average: string;
  readonly last: string;
  readonly lastQty: string;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly volume: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly firstId: bigint;
  readonly lastId: bigint;
  readonly count: number;
}

const DAY = 86_400_000;

/** The last 24 hours of a symbol. */
export function dayFigures({ futures, shared }: FuturesState, symbol: string): DayFigures {
  const { market } = futures;
  const day = market.day(symbol);
  const tape = market.trades(symbol);
  const now = shared.clock.now();
  const change = day.close.minus(day.open);
  return {
    change: text(change),
    percent: change.div(day.open).times(100).toFixed(3),
    average: (day.volume.isZero() ? day.close : day.value.div(day.volume)).toDecimalPlaces(8).toFixed(),
    last: text(day.close),
    lastQty: text(tape.at(-1)?.quantity ?? ZERO),
    open: text(day.open),
    high: text(day.high),
    low: text(day.low),
    volume: text(day.volume),
    value: text(day.value),
    from: now - DAY,
    to: now,
    firstId: BigInt(tape[0]?.id ?? 0),
    lastId: BigInt(tape.at(-1)?.id ?? 0),
    count: day.trades,
  };
}

export interface BestPrices {
  readonly bid: string;
  readonly bidQty: string;
  readonly ask: string;
  readonly askQty: string;
}

export function bestPrices({ futures }: FuturesState, symbol: string): BestPrices {
  const book = futures.exchange.book(symbol);
  const [bid] = book.depth("BUY", 1);
  const [ask] = book.depth("SELL", 1);
  const figure = (value: Decimal | undefined): string => text(value ?? ZERO);
  return {
    bid: figure(bid?.price),
    bidQty: figure(bid?.quantity),
    ask: figure(ask?.price),
    askQty: figure(ask?.quantity),
  };
}

/** Mark price, index price and funding of a symbol now. */
export interface MarkFigures {
  readonly mark: string;
  readonly index: string;
  readonly settle: string;
  readonly rate: string;
  readonly next: number;
}

export function markFigures({ futures }: FuturesState, symbol: string): MarkFigures {
  const { prices } = futures;
  const next = prices.nextFunding(symbol);
  const index = prices.index(symbol);
  return {
    mark: prices.mark(symbol).toFixed(8),
    index: index.toFixed(8),
    settle: index.toFixed(8),
    rate: prices.fundingRate(symbol, next).toFixed(8),
    next,
  };
}
