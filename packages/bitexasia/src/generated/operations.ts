// Generated from specs/bitexasia/openapi.yaml. Do not edit; run `pnpm generate`.
export * from "./operations/getMarkets.js";
export * from "./operations/getTicker.js";
export * from "./operations/getOrderBook.js";
export * from "./operations/createOrder.js";
export * from "./operations/getOrder.js";
export * from "./operations/cancelOrder.js";
export * from "./operations/getBalances.js";
export * from "./streams/watchOrderBook.js";
export * from "./streams/watchTrades.js";
