// Generated from specs/apifiny/schemas/common.yaml. Do not edit; run `pnpm generate`.

/** Venues with candles and tickers over REST. The list is that of the document and may have grown. */
export type MarketVenue = "BINANCE" | "BINANCEUS" | "COINBASEPRO" | "HUOBI" | "KUCOIN" | "OKEX" | "GATEIO";
