import { Decimal } from "../../engine/decimal.js";
import type { MarketSpec } from "../../engine/market.js";
import { Num } from "./json.js";

/** A pair and its trading rules; every number is decimal text. All venues have the same pairs. */
export interface ApifinySymbol {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Price at which the simulated markets start. */
  readonly price: string;
  readonly tickSize: string;
  readonly stepSize: string;
  readonly minPrice: string;
  readonly maxPrice: string;
  readonly minQuantity: string;
  readonly maxQuantity: string;
  readonly minNotional: string;
  readonly maxNotional: string;
  /** Decimals with which market data shows a price. */
  readonly priceDecimals: number;
  /** Typical size of an order of the simulated market. */
  readonly size: string;
}

const RULES = { minNotional: "1", maxNotional: "10000000", maxQuantity: "99999" };
const BTC = { ...RULES, base: "BTC", stepSize: "0.00001", minQuantity: "0.00001", size: "0.2" };
const CENT = { tickSize: "0.01", minPrice: "0.01", maxPrice: "999999" };

export const SYMBOLS: readonly ApifinySymbol[] = [
  { ...BTC, ...CENT, symbol: "BTCUSD", quote: "USD", price: "36540.07", priceDecimals: 4 },
  { ...BTC, ...CENT, symbol: "BTCUSDT", quote: "USDT", price: "36271.52", priceDecimals: 8 },
  {
    ...RULES,
    symbol: "ETHBTC",
    base: "ETH",
    quote: "BTC",
    price: "0.0682",
    tickSize: "0.000001",
    stepSize: "0.0001",
    minPrice: "0.000001",
    maxPrice: "1000",
    minQuantity: "0.0001",
    minNotional: "0.0001",
    priceDecimals: 8,
    size: "3",
  },
];

/** Fees of the document's example, always in the quote asset. */
export function marketSpec(spec: ApifinySymbol): MarketSpec {
  return {
    instrument: {
      symbol: spec.symbol,
      base: spec.base,
      quote: spec.quote,
      tickSize: new Decimal(spec.tickSize),
      stepSize: new Decimal(spec.stepSize),
      makerFee: new Decimal("0"),
      takerFee: new Decimal("0.003"),
      feeIn: "quote",
    },
    price: new Decimal(spec.price),
    size: new Decimal(spec.size),
  };
}

export function symbolInfo(spec: ApifinySymbol): Record<string, unknown> {
  return {
    symbol: spec.symbol,
    baseAsset: spec.base,
    baseAssetPrecision: 8,
    quoteAsset: spec.quote,
    quotePrecision: 8,
    minPrice: new Num(spec.minPrice),
    maxPrice: new Num(spec.maxPrice),
    minQuantity: new Num(spec.minQuantity),
    maxQuantity: new Num(spec.maxQuantity),
    tickSize: new Num(spec.tickSize),
    stepSize: new Num(spec.stepSize),
    minNotional: new Num(spec.minNotional),
    maxNotional: new Num(spec.maxNotional),
    status: "enabled",
  };
}
