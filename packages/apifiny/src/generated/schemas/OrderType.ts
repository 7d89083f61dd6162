// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.

/**
 * - `LIMIT`: Trades at its price or better.
 * - `MARKET`: Trades at once at the best prices. On BINANCE, BINANCEUS, COINBASEPRO, HUOBI, KUCOIN and OKEX only.
 */
export type OrderType = "LIMIT" | "MARKET";
