// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

export type StrategySecurityType = "USDT_FUTURES" | "COIN_FUTURES" | "OPTIONS";
