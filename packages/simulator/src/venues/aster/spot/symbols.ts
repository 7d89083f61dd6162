import { Decimal } from "../../../engine/decimal.js";
import type { MarketSpec } from "../../../engine/market.js";
import { SPOT } from "./contract.js";

/** A pair and its trading rules; every number is decimal text. */
export interface SpotSymbol {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Price at which the simulated market starts. */
  readonly price: string;
  /** Typical size of an order of the simulated market. */
  readonly size: string;
  readonly tickSize: string;
  readonly minPrice: string;
  readonly maxPrice: string;
  readonly stepSize: string;
  readonly minQty: string;
  readonly maxQty: string;
  readonly marketMaxQty: string;
  readonly minNotional: string;
  readonly maxNotional: string;
  /** Highest and lowest price as multiples of the last one. */
  readonly multiplierUp: string;
  readonly multiplierDown: string;
  /** Open orders an account may have in this pair. */
  readonly maxOrders: number;
}

const RULES = {
  quote: "USDT",
  maxPrice: "10000000",
  minNotional: "5",
  maxNotional: "5000000",
  multiplierUp: "1.5",
  multiplierDown: "0.5",
  maxOrders: 200,
};
const CENT = { tickSize: "0.01", minPrice: "0.01" };

/** The pairs of the simulated spot market. */
export const SPOT_SYMBOLS: readonly SpotSymbol[] = [
  {
    ...RULES,
    ...CENT,
    symbol: "BTCUSDT",
    base: "BTC",
    price: "87000",
    size: "0.2",
    stepSize: "0.00001",
    minQty: "0.00001",
    maxQty: "100",
    marketMaxQty: "50",
  },
  {
    ...RULES,
    ...CENT,
    symbol: "ETHUSDT",
    base: "ETH",
    price: "2950",
    size: "3",
    stepSize: "0.0001",
    minQty: "0.0001",
    maxQty: "2000",
    marketMaxQty: "1000",
  },
  {
    ...RULES,
    symbol: "ASTERUSDT",
    base: "ASTER",
    price: "1.1",
    size: "900",
    tickSize: "0.0001",
    minPrice: "0.0001",
    stepSize: "0.01",
    minQty: "0.01",
    maxQty: "5000000",
    marketMaxQty: "1000000",
  },
];

/** Fees of the document's example, taken from what an order receives. */
export const MAKER_FEE = "0.000200";
export const TAKER_FEE = "0.000700";

/** Decimals of every amount. */
export const PRECISION = 8;

export function marketSpec(spec: SpotSymbol): MarketSpec {
  return {
    instrument: {
      symbol: spec.symbol,
      base: spec.base,
      quote: spec.quote,
      tickSize: new Decimal(spec.tickSize),
      stepSize: new Decimal(spec.stepSize),
      makerFee: new Decimal(MAKER_FEE),
      takerFee: new Decimal(TAKER_FEE),
      feeIn: "received",
    },
    price: new Decimal(spec.price),
    size: new Decimal(spec.size),
  };
}

/** Trading rules as the exchange information shows them. */
export function symbolInfo(spec: SpotSymbol): Record<string, unknown> {
  const { minPrice, maxPrice, tickSize, stepSize, minQty, maxQty, marketMaxQty } = spec;
  const { minNotional, maxNotional, multiplierUp, multiplierDown, maxOrders } = spec;
  const bounds = { minNotional, maxNotional, avgPriceMins: 5, applyMinToMarket: true, applyMaxToMarket: true };
  const sides = { bidMultiplierUp: multiplierUp, bidMultiplierDown: multiplierDown };
  const otherSides = { askMultiplierUp: multiplierUp, askMultiplierDown: multiplierDown };
  return {
    status: "TRADING",
    baseAsset: spec.base,
    quoteAsset: spec.quote,
    pricePrecision: PRECISION,
    quantityPrecision: PRECISION,
    baseAssetPrecision: PRECISION,
    quotePrecision: PRECISION,
    filters: [
      { minPrice, maxPrice, filterType: "PRICE_FILTER", tickSize },
      { stepSize, filterType: "LOT_SIZE", maxQty, minQty },
      { stepSize, filterType: "MARKET_LOT_SIZE", maxQty: marketMaxQty, minQty },
      { limit: maxOrders, filterType: "MAX_NUM_ORDERS" },
      { minNotional, filterType: "MIN_NOTIONAL" },
      { maxNotional, filterType: "MAX_NOTIONAL" },
      { ...bounds, filterType: "NOTIONAL" },
      { multiplierDown, multiplierUp, multiplierDecimal: "1", filterType: "PERCENT_PRICE" },
      { ...sides, ...otherSides, avgPriceMins: 5, multiplierDecimal: "1", filterType: "PERCENT_PRICE_BY_SIDE" },
    ],
    orderTypes: SPOT.values("OrderType"),
    timeInForce: SPOT.values("TimeInForce"),
    symbol: spec.symbol,
    ocoAllowed: false,
  };
}

/** @throws {TypeError} for a symbol that does not exist. */
export function chooseSymbols(names: readonly string[] | undefined): readonly SpotSymbol[] {
  return (names ?? SPOT_SYMBOLS.map(({ symbol }) => symbol)).map((name) => {
    const spec = SPOT_SYMBOLS.find(({ symbol }) => symbol === name);
    if (spec) return spec;
    throw new TypeError(`unknown spot symbol ${name}; one of ${SPOT_SYMBOLS.map(({ symbol }) => symbol).join(", ")}`);
  });
}
