// Generated from specs/apifiny/paths/base.yaml. Do not edit; run `pnpm generate`.
import type { CallOptions, Client, Operation } from "@venuekit/runtime";
import { decodeSymbolsResponse, type SymbolsResponse } from "../schemas/SymbolsResponse.js";

/**
 * The trading pairs of the venue and their limits.
 *
 * - Request: `GET /ac/v2/{VENUE}/utils/listSymbolInfo`
 * - Limits: 1 of `public`
 * - Access: public
 *
 * @throws {ApiError} `0x01002B` general server side error, retry or contact customer service.
 * @throws {RateLimitError} `0x02002A` Request too often, please try later
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x05003D` This exchange is currently under maitenance or not supported yet.
 * @see apifiny-connect.txt, Base Information > Query List Symbols
 */
export function getSymbols(client: Client, options?: CallOptions): Promise<SymbolsResponse> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, SymbolsResponse> = {
  id: "getSymbols",
  method: "GET",
  path: "/ac/v2/{VENUE}/utils/listSymbolInfo",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { public: 1 },
  decode: decodeSymbolsResponse,
};
