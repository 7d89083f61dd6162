// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { decodeRecentTrade, type RecentTrade } from "../schemas/RecentTrade.js";

/** Parameters of {@link getTrades}. */
export interface GetTradesParams {
  symbol: string;
  /** At most 100. Default: `100`. */
  limit?: number;
}

/**
 * The latest trades of a symbol.
 *
 * - Request: `GET /quote/v1/trades`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Recent Trade List
 */
export function getTrades(client: Client, params: GetTradesParams, options?: CallOptions): Promise<RecentTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTradesParams, RecentTrade[]> = {
  id: "getTrades",
  method: "GET",
  path: "/quote/v1/trades",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeRecentTrade, decoding),
};

function encodeParams(params: GetTradesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}
