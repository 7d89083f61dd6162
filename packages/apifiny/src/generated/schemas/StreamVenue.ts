// Generated from specs/apifiny/schemas/common.yaml. Do not edit; run `pnpm generate`.

/** Venues with streams of trades, candles and tickers. The list is that of the document and may have grown. */
export type StreamVenue = "BINANCE" | "BINANCEUS" | "COINBASEPRO" | "HUOBI" | "KUCOIN" | "OKEX";
