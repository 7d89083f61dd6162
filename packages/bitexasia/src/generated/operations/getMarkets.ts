// Generated from specs/bitexasia/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation } from "@venuekit/runtime";
import { decodeMarket, type Market } from "../schemas/Market.js";

/**
 * All trading pairs with status, tick size and minimum order size.
 *
 * - Request: `GET /v1/markets`
 * - Limits: 1 of `weight`
 * - Access: public
 *
 * Inferred: field names, and that the answer is a list.
 *
 * @see bitexasia.txt, Core REST endpoints > GET /v1/markets
 */
export function getMarkets(client: Client, options?: CallOptions): Promise<Market[]> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Market[]> = {
  id: "getMarkets",
  method: "GET",
  path: "/v1/markets",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  decode: (value, decoding) => asList(value, decodeMarket, decoding),
};
