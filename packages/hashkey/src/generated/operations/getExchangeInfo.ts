// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeGetExchangeInfoResult, type GetExchangeInfoResult } from "../schemas/GetExchangeInfoResult.js";

/** Parameters of {@link getExchangeInfo}. */
export interface GetExchangeInfoParams {
  symbol?: string;
  /**
   * Default: `BMU`.
   * - `BMU`: The Bermuda exchange.
   */
  site?: "BMU" | "UAE" | (string & {});
}

/**
 * Trading rules of every symbol, or of one.
 *
 * - Request: `GET /api/v1/exchangeInfo`
 * - Access: public
 *
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Exchange Information
 */
export function getExchangeInfo(
  client: Client,
  params: GetExchangeInfoParams = {},
  options?: CallOptions,
): Promise<GetExchangeInfoResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetExchangeInfoParams, GetExchangeInfoResult> = {
  id: "getExchangeInfo",
  method: "GET",
  path: "/api/v1/exchangeInfo",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: decodeGetExchangeInfoResult,
};

function encodeParams(params: GetExchangeInfoParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.site !== undefined) putText(out, "site", params.site);
}
