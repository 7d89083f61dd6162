import { Decimal, ZERO } from "../../../engine/decimal.js";
import type { Bracket, ContractSpec } from "../../../engine/futures/contract.js";

/** A contract and its trading rules; every number is decimal text. */
export interface FuturesSymbolSpec {
  readonly symbol: string;
  readonly base: string;
  /** Also the margin asset. */
  readonly quote: string;
  /** Price at which the simulated market starts. */
  readonly price: string;
  readonly tickSize: string;
  readonly minPrice: string;
  readonly maxPrice: string;
  readonly stepSize: string;
  readonly minQty: string;
  readonly maxQty: string;
  readonly marketMaxQty: string;
  /** Smallest value of an order, in quote asset. */
  readonly notional: string;
  /** A BUY price is at most this many times the mark price. */
  readonly multiplierUp: string;
  /** A SELL price is at least this many times the mark price. */
  readonly multiplierDown: string;
  /** Largest share by which mark and contract price may differ at a protected trigger. */
  readonly triggerProtect: string;
  /** Highest leverage and value at which each step of the leverage table ends, with its maintenance rate. */
  readonly brackets: readonly (readonly [leverage: number, cap: string, maintenance: string])[];
  readonly fundingHours: number;
  readonly maxOrders: number;
  readonly maxAlgoOrders: number;
  /** Typical size of an order of the simulated market. */
  readonly size: string;
}

const RULES = {
  quote: "USDT",
  notional: "5",
  multiplierUp: "1.1500",
  multiplierDown: "0.8500",
  triggerProtect: "0.0500",
  maxOrders: 200,
  maxAlgoOrders: 100,
};

const LARGE: FuturesSymbolSpec["brackets"] = [
  [125, "50000", "0.004"],
  [100, "250000", "0.005"],
  [50, "1000000", "0.01"],
  [20, "10000000", "0.025"],
  [10, "20000000", "0.05"],
  [5, "50000000", "0.1"],
  [4, "100000000", "0.125"],
  [2, "200000000", "0.25"],
  [1, "300000000", "0.5"],
];

const SMALL: FuturesSymbolSpec["brackets"] = [
  [75, "10000", "0.0065"],
  [50, "50000", "0.01"],
  [20, "500000", "0.025"],
  [10, "2000000", "0.05"],
  [1, "5000000", "0.5"],
];

/** The contracts of the simulated venue. */
export const FUTURES_SYMBOLS: readonly FuturesSymbolSpec[] = [
  {
    ...RULES,
    symbol: "BTCUSDT",
    base: "BTC",
    price: "87000",
    tickSize: "0.1",
    minPrice: "1",
    maxPrice: "1000000",
    stepSize: "0.001",
    minQty: "0.001",
    maxQty: "1000",
    marketMaxQty: "100",
    brackets: LARGE,
    fundingHours: 8,
    size: "0.4",
  },
  {
    ...RULES,
    symbol: "ETHUSDT",
    base: "ETH",
    price: "2950",
    tickSize: "0.01",
    minPrice: "0.01",
    maxPrice: "100000",
    stepSize: "0.001",
    minQty: "0.001",
    maxQty: "10000",
    marketMaxQty: "2000",
    brackets: LARGE,
    fundingHours: 8,
    size: "6",
  },
  {
    ...RULES,
    symbol: "ASTERUSDT",
    base: "ASTER",
    price: "0.7",
    tickSize: "0.0001",
    minPrice: "0.0001",
    maxPrice: "1000",
    stepSize: "1",
    minQty: "1",
    maxQty: "10000000",
    marketMaxQty: "500000",
    brackets: SMALL,
    fundingHours: 4,
    size: "3000",
  },
];

/** @throws {TypeError} for a symbol that does not exist. */
export function chooseSymbols(names: readonly string[] | undefined): readonly FuturesSymbolSpec[] {
  const all = FUTURES_SYMBOLS.map(({ symbol }) => symbol);
  return (names ?? all).map((name) => {
    const spec = FUTURES_SYMBOLS.find(({ symbol }) => symbol === name);
    if (!spec) throw new TypeError(`unknown futures symbol ${name}; one of ${all.join(", ")}`);
    return spec;
  });
}

export function contractSpec(spec: FuturesSymbolSpec): ContractSpec {
  return {
    instrument: {
      symbol: spec.symbol,
      base: spec.base,
      quote: spec.quote,
      tickSize: new Decimal(spec.tickSize),
      stepSize: new Decimal(spec.stepSize),
      makerFee: new Decimal("0.0002"),
      takerFee: new Decimal("0.0004"),
      feeIn: "quote",
    },
    price: new Decimal(spec.price),
    size: new Decimal(spec.size),
    brackets: bracketsOf(spec),
    fundingHours: spec.fundingHours,
    fundingCap: new Decimal("0.03"),
    interestRate: new Decimal("0.0001"),
    leverage: 20,
  };
}

/** The amount that makes the maintenance margin continuous where one step ends and the next begins. */
function bracketsOf(spec: FuturesSymbolSpec): Bracket[] {
  const out: Bracket[] = [];
  for (const [leverage, cap, rate] of spec.brackets) {
    const before = out.at(-1);
    const floor = before?.cap ?? ZERO;
    const maintenance = new Decimal(rate);
    const jump = floor.times(maintenance.minus(before?.maintenance ?? maintenance));
    out.push({
      leverage,
      cap: new Decimal(cap),
      floor,
      maintenance,
      cumulative: jump.plus(before?.cumulative ?? ZERO),
    });
  }
  return out;
}

/** Trading rules as the venue shows them. */
export function symbolInfo(
  spec: FuturesSymbolSpec,
  values: (name: string) => readonly string[],
): Record<string, unknown> {
  return {
    symbol: spec.symbol,
    pair: spec.symbol,
    contractType: "PERPETUAL",
    deliveryDate: 4_133_404_800_000,
    onboardDate: 1_627_628_400_000,
    status: "TRADING",
    maintMarginPercent: "2.5000",
    requiredMarginPercent: "5.0000",
    baseAsset: spec.base,
    quoteAsset: spec.quote,
    marginAsset: spec.quote,
    pricePrecision: decimals(spec.tickSize),
    quantityPrecision: decimals(spec.stepSize),
    baseAssetPrecision: 8,
    quotePrecision: 8,
    underlyingType: "COIN",
    underlyingSubType: [],
    settlePlan: 0,
    triggerProtect: spec.triggerProtect,
    liquidationFee: "0.012500",
    marketTakeBound: "0.30",
    filters: filters(spec),
    OrderType: values("OrderType"),
    timeInForce: values("TimeInForce"),
  };
}

function filters(spec: FuturesSymbolSpec): Record<string, unknown>[] {
  const { minPrice, maxPrice, tickSize, stepSize, minQty, maxQty, marketMaxQty, multiplierUp, multiplierDown } = spec;
  return [
    { filterType: "PRICE_FILTER", minPrice, maxPrice, tickSize },
    { filterType: "LOT_SIZE", stepSize, maxQty, minQty },
    { filterType: "MARKET_LOT_SIZE", stepSize, maxQty: marketMaxQty, minQty },
    { filterType: "MAX_NUM_ORDERS", limit: spec.maxOrders },
    { filterType: "MAX_NUM_ALGO_ORDERS", limit: spec.maxAlgoOrders },
    { filterType: "MIN_NOTIONAL", notional: spec.notional },
    { filterType: "PERCENT_PRICE", multiplierUp, multiplierDown, multiplierDecimal: 4 },
  ];
}

function decimals(step: string): number {
  return new Decimal(step).decimalPlaces();
}
