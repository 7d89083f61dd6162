// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { decodeDepth, type Depth } from "../schemas/Depth.js";

/** Parameters of {@link getMergedDepth}. */
export interface GetMergedDepthParams {
  symbol: string;
  /** Levels per side. At most 200. Default: `100`. */
  limit?: number;
  /** How far levels are merged; 0 stands for one layer, 1 for two, and so on. */
  scale?: 0 | 1 | 2 | 3 | 4 | 5;
}

/**
 * Order book with neighbouring price levels merged.
 *
 * - Request: `GET /quote/v1/depth/merged`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Merge Depth
 */
export function getMergedDepth(client: Client, params: GetMergedDepthParams, options?: CallOptions): Promise<Depth> {
  return client.request(operation, params, options);
}

const operation: Operation<GetMergedDepthParams, Depth> = {
  id: "getMergedDepth",
  method: "GET",
  path: "/quote/v1/depth/merged",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: decodeDepth,
};

function encodeParams(params: GetMergedDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.scale !== undefined) putInteger(out, "scale", params.scale);
}
