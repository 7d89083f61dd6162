// Generated from specs/apifiny/paths/base.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { type CurrenciesResponse, decodeCurrenciesResponse } from "../schemas/CurrenciesResponse.js";

/**
 * The currencies that Apifiny knows.
 *
 * - Request: `GET /ac/v2/{VENUE}/utils/listCurrency`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {ApiError} `0x01002B` general server side error, retry or contact customer service.
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @see apifiny-connect.txt, Base Information > Query List Currencies
 */
export function getCurrencies(client: Client, options?: CallOptions): Promise<CurrenciesResponse> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, CurrenciesResponse> = {
  id: "getCurrencies",
  method: "GET",
  path: "/ac/v2/{VENUE}/utils/listCurrency",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  decode: decodeCurrenciesResponse,
};
