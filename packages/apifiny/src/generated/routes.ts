// Generated from specs/apifiny/openapi.yaml. Do not edit; run `pnpm generate`.
import type { Routes } from "@venuekit/runtime";

/** Documented requests, by method and path. */
export const routes: Routes = {
  "GET /ac/v2/{VENUE}/utils/listVenueInfo": { id: "getVenues", access: "none", costs: { public: 1 } },
  "GET /ac/v2/{VENUE}/utils/listCurrency": { id: "getCurrencies", access: "none", costs: { public: 1 } },
  "GET /ac/v2/{VENUE}/utils/listSymbolInfo": { id: "getSymbols", access: "none", costs: { public: 1 } },
  "GET /ac/v2/{VENUE}/utils/currentTimeMillis": { id: "getServerTime", access: "none", costs: { public: 1 } },
  "GET /md/orderbook/v1/{SYMBOL}/{VENUE}": { id: "getOrderBook", access: "none", costs: { public: 1 } },
  "GET /md/trade/v1/{SYMBOL}/{VENUE}": { id: "getTrades", access: "none", costs: { public: 1 } },
  "GET /md/kline/v1/{VENUE}/{BASE}/{QUOTE}/{PERIOD}": { id: "getKlines", access: "none", costs: { public: 1 } },
  "GET /md/ticker/v1/{SYMBOL}/{VENUE}": { id: "getTicker", access: "none", costs: { public: 1 } },
  "GET /ac/v2/{VENUE}/account/queryAccountInfo": { id: "getAccount", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/asset/listBalance": { id: "getBalances", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/asset/queryAddress": { id: "getDepositAddress", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/asset/createWithdrawTicket": {
    id: "createWithdrawTicket",
    access: "signed",
    costs: { account: 1 },
  },
  "POST /ac/v2/{VENUE}/asset/withdraw": { id: "withdraw", access: "signed", body: "json", costs: { account: 1 } },
  "POST /ac/v2/{VENUE}/asset/transferToVenue": {
    id: "transferToVenue",
    access: "signed",
    body: "json",
    costs: { account: 1 },
  },
  "POST /ac/v2/{VENUE}/asset/queryAssetActivityList": {
    id: "getAccountHistory",
    access: "signed",
    body: "json",
    costs: { account: 1 },
  },
  "POST /ac/v2/{VENUE}/order/newOrder": { id: "createOrder", access: "signed", body: "json", costs: { account: 1 } },
  "POST /ac/v2/{VENUE}/order/cancelOrder": { id: "cancelOrder", access: "signed", body: "json", costs: { account: 1 } },
  "POST /ac/v2/{VENUE}/order/cancelAccountVenueAllOrder": {
    id: "cancelAllOrders",
    access: "signed",
    body: "json",
    costs: { account: 1 },
  },
  "GET /ac/v2/{VENUE}/order/queryOrderInfo": { id: "getOrder", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/order/listMultipleOrderInfo": { id: "getOrders", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/order/listOpenOrder": { id: "getOpenOrders", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/order/listCompletedOrder": { id: "getCompletedOrders", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/order/listFilledOrder": { id: "getFilledOrders", access: "signed", costs: { account: 1 } },
  "GET /ac/v2/{VENUE}/order/getCommissionRate": { id: "getCommissionRate", access: "signed", costs: { account: 1 } },
};
