// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeTicker24hr, type Ticker24hr } from "../schemas/Ticker24hr.js";

/** Parameters of {@link getTicker24hr}. */
export interface GetTicker24hrParams {
  symbol?: string;
  /**
   * Default: `SPOT`.
   * - `ANY`: Both.
   */
  instType?: "SPOT" | "FUTURES" | "ANY";
}

/**
 * Price change over the last 24 hours.
 *
 * - Request: `GET /quote/v1/ticker/24hr`
 * - Access: public
 *
 * @throws {ApiError} `-1130` Illegal parameter …
 * @throws {ApiError} `-2026` Invalid type
 * @see hashkey-mena.txt, Public Market Data > Get 24hr Ticker Price Change
 */
export function getTicker24hr(
  client: Client,
  params: GetTicker24hrParams = {},
  options?: CallOptions,
): Promise<Ticker24hr[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTicker24hrParams, Ticker24hr[]> = {
  id: "getTicker24hr",
  method: "GET",
  path: "/quote/v1/ticker/24hr",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeTicker24hr, decoding),
};

function encodeParams(params: GetTicker24hrParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.instType !== undefined) putText(out, "instType", params.instType);
}
