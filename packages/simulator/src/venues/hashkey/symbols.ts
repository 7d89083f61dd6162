import { Decimal } from "../../engine/decimal.js";
import type { MarketSpec } from "../../engine/market.js";

/** A pair and its trading rules; every number is decimal text. */
export interface SymbolSpec {
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Price at which the simulated market starts. */
  readonly price: string;
  readonly tickSize: string;
  readonly stepSize: string;
  /** Smallest step of a cash amount. */
  readonly quotePrecision: string;
  readonly minPrice: string;
  readonly maxPrice: string;
  readonly minQty: string;
  readonly maxQty: string;
  readonly marketMaxQty: string;
  readonly minAmount: string;
  readonly maxAmount: string;
  readonly marketMaxAmount: string;
  /** How far a limit order may be on the wrong side of the last price; `0.1` is 10 %. */
  readonly band: string;
  /** Open orders an account may have. */
  readonly maxOpenOrders: number;
  /** Typical size of an order of the simulated market. */
  readonly size: string;
}

const RULES = {
  quotePrecision: "0.00000001",
  maxPrice: "10000000",
  minAmount: "1",
  maxAmount: "1000000",
  marketMaxAmount: "500000",
  band: "0.1",
  maxOpenOrders: 300,
};
const BTC = { stepSize: "0.00001", minQty: "0.00001", maxQty: "50", marketMaxQty: "20", size: "0.2" };
const ETH = { stepSize: "0.0001", minQty: "0.0001", maxQty: "500", marketMaxQty: "200", size: "3" };
const CENT = { tickSize: "0.01", minPrice: "0.01" };

/** The pairs of the simulated venue. The rules of `USDTAED` are those of the document's example. */
export const SYMBOLS: readonly SymbolSpec[] = [
  { ...RULES, ...BTC, ...CENT, symbol: "BTCUSDT", base: "BTC", quote: "USDT", price: "87000" },
  { ...RULES, ...ETH, ...CENT, symbol: "ETHUSDT", base: "ETH", quote: "USDT", price: "2950" },
  { ...RULES, ...BTC, ...CENT, symbol: "BTCUSD", base: "BTC", quote: "USD", price: "87050" },
  { ...RULES, ...ETH, ...CENT, symbol: "ETHUSD", base: "ETH", quote: "USD", price: "2951" },
  {
    ...RULES,
    symbol: "USDTAED",
    base: "USDT",
    quote: "AED",
    price: "3.67",
    tickSize: "0.001",
    stepSize: "0.01",
    quotePrecision: "0.00001",
    minPrice: "0.001",
    maxPrice: "100000.00000000",
    minQty: "0.3",
    maxQty: "200000",
    marketMaxQty: "100000",
    maxAmount: "733320",
    marketMaxAmount: "366660",
    size: "4000",
  },
];

const FIAT = new Set(["USD", "HKD", "AED"]);

export function isFiat(asset: string): boolean {
  return FIAT.has(asset);
}

/** Fees of the document's examples: in what an order receives, except where a fiat currency is the quote. */
export function marketSpec(spec: SymbolSpec): MarketSpec {
  return {
    instrument: {
      symbol: spec.symbol,
      base: spec.base,
      quote: spec.quote,
      tickSize: new Decimal(spec.tickSize),
      stepSize: new Decimal(spec.stepSize),
      makerFee: new Decimal("0.0012"),
      takerFee: new Decimal("0.0015"),
      feeIn: isFiat(spec.quote) ? "quote" : "received",
    },
    price: new Decimal(spec.price),
    size: new Decimal(spec.size),
  };
}

/** Trading rules as the venue shows them. */
export function symbolInfo(spec: SymbolSpec, site: string): Record<string, unknown> {
  return {
    symbol: spec.symbol,
    symbolName: spec.symbol,
    status: "TRADING",
    baseAsset: spec.base,
    baseAssetName: spec.base,
    baseAssetPrecision: spec.stepSize,
    baseUcid: "",
    quoteAsset: spec.quote,
    quoteAssetName: spec.quote,
    quotePrecision: spec.quotePrecision,
    quoteUcid: "",
    retailAllowed: true,
    piAllowed: true,
    corporateAllowed: true,
    omnibusAllowed: true,
    icebergAllowed: false,
    isAggregate: false,
    allowMargin: false,
    filters: [
      { minPrice: spec.minPrice, maxPrice: spec.maxPrice, tickSize: spec.tickSize, filterType: "PRICE_FILTER" },
      {
        minQty: spec.minQty,
        maxQty: spec.maxQty,
        stepSize: spec.stepSize,
        marketOrderMinQty: spec.minQty,
        marketOrderMaxQty: spec.marketMaxQty,
        filterType: "LOT_SIZE",
      },
      { minNotional: spec.minAmount, filterType: "MIN_NOTIONAL" },
      {
        minAmount: spec.minAmount,
        maxAmount: spec.maxAmount,
        minBuyPrice: "0",
        marketOrderMinAmount: spec.minAmount,
        marketOrderMaxAmount: spec.marketMaxAmount,
        filterType: "TRADE_AMOUNT",
      },
      {
        maxSellPrice: "0",
        buyPriceUpRate: spec.band,
        sellPriceDownRate: spec.band,
        maxEntrustNum: spec.maxOpenOrders,
        filterType: "LIMIT_TRADING",
      },
      { buyPriceUpRate: spec.band, sellPriceDownRate: spec.band, filterType: "MARKET_TRADING" },
      {
        noAllowMarketStartTime: "0",
        noAllowMarketEndTime: "0",
        limitOrderStartTime: "0",
        limitOrderEndTime: "0",
        limitMinPrice: "0",
        limitMaxPrice: "0",
        filterType: "OPEN_QUOTE",
      },
    ],
    site,
  };
}
