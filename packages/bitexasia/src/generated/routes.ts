// Generated from specs/bitexasia/openapi.yaml. Do not edit; run `pnpm generate`.
import type { Routes } from "@venuekit/runtime";

/** Documented requests, by method and path. */
export const routes: Routes = {
  "GET /v1/markets": { id: "getMarkets", access: "none", costs: { weight: 1 } },
  "GET /v1/ticker/{pair}": { id: "getTicker", access: "none", costs: { weight: 1 } },
  "GET /v1/orderbook/{pair}": { id: "getOrderBook", access: "none", costs: { weight: 1 } },
  "POST /v1/orders": { id: "createOrder", access: "signed", body: "json", costs: { weight: 1 } },
  "GET /v1/orders/{id}": { id: "getOrder", access: "signed", costs: { weight: 1 } },
  "POST /v1/orders/{id}/cancel": { id: "cancelOrder", access: "signed", costs: { weight: 1 } },
  "GET /v1/account/balances": { id: "getBalances", access: "signed", costs: { weight: 1 } },
};
