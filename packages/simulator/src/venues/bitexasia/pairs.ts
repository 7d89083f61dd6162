import { Decimal } from "../../engine/decimal.js";
import type { MarketSpec } from "../../engine/market.js";

/** A pair and its rules; every number is decimal text. */
export interface PairSpec {
  /** E.g. `BTC-USD`. */
  readonly pair: string;
  readonly base: string;
  readonly quote: string;
  /** Price at which the simulated market starts. */
  readonly price: string;
  readonly tickSize: string;
  readonly minOrderSize: string;
  /** Units of the base asset in existence, for the market cap. */
  readonly supply: string;
  /** Typical size of an order of the simulated market. */
  readonly size: string;
}

export const PAIRS: readonly PairSpec[] = [
  {
    pair: "BTC-USD",
    base: "BTC",
    quote: "USD",
    price: "63000",
    tickSize: "0.01",
    minOrderSize: "0.0001",
    supply: "19700000",
    size: "0.2",
  },
  {
    pair: "ETH-USD",
    base: "ETH",
    quote: "USD",
    price: "3100",
    tickSize: "0.01",
    minOrderSize: "0.001",
    supply: "120000000",
    size: "3",
  },
];

export function marketSpec(spec: PairSpec): MarketSpec {
  return {
    instrument: {
      symbol: spec.pair,
      base: spec.base,
      quote: spec.quote,
      tickSize: new Decimal(spec.tickSize),
      stepSize: new Decimal(spec.minOrderSize),
      makerFee: new Decimal("0.001"),
      takerFee: new Decimal("0.001"),
      feeIn: "quote",
    },
    price: new Decimal(spec.price),
    size: new Decimal(spec.size),
  };
}
