// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { decodeDepth, type Depth } from "../schemas/Depth.js";

/** Parameters of {@link getDepth}. */
export interface GetDepthParams {
  symbol: string;
  /** Levels per side. At most 200. Default: `100`. */
  limit?: number;
}

/**
 * Snapshot of the order book.
 *
 * - Request: `GET /quote/v1/depth`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Order book
 */
export function getDepth(client: Client, params: GetDepthParams, options?: CallOptions): Promise<Depth> {
  return client.request(operation, params, options);
}

const operation: Operation<GetDepthParams, Depth> = {
  id: "getDepth",
  method: "GET",
  path: "/quote/v1/depth",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: decodeDepth,
};

function encodeParams(params: GetDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}
