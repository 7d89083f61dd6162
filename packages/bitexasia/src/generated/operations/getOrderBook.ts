// Generated from specs/bitexasia/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeOrderBookSnapshot, type OrderBookSnapshot } from "../schemas/OrderBookSnapshot.js";

/** Parameters of {@link getOrderBook}. */
export interface GetOrderBookParams {
  /** E.g. `BTC-USD`. */
  pair: string;
}

/**
 * The order book of a pair.
 *
 * - Request: `GET /v1/orderbook/{pair}`
 * - Limits: 1 of `weight`
 * - Access: public
 *
 * 100 levels; 1,000 for verified accounts. How the venue recognises one is not said: the client option `signMarketData`
 * signs this call too.
 *
 * Inferred: field names and the form of a level; that the depth is not a parameter.
 *
 * @see bitexasia.txt, Core REST endpoints > GET /v1/orderbook/{pair}
 */
export function getOrderBook(
  client: Client,
  params: GetOrderBookParams,
  options?: CallOptions,
): Promise<OrderBookSnapshot> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderBookParams, OrderBookSnapshot> = {
  id: "getOrderBook",
  method: "GET",
  path: "/v1/orderbook/{pair}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  fill: (path, params) => fillPath(path, { pair: params.pair }),
  decode: decodeOrderBookSnapshot,
};
