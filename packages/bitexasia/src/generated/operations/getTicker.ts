// Generated from specs/bitexasia/paths/market.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, fillPath, type Operation } from "@venuekit/runtime";
import { decodeTicker, type Ticker } from "../schemas/Ticker.js";

/** Parameters of {@link getTicker}. */
export interface GetTickerParams {
  /** E.g. `BTC-USD`. */
  pair: string;
}

/**
 * Latest trade, best bid and ask, 24-hour change, volume and market cap of a pair.
 *
 * - Request: `GET /v1/ticker/{pair}`
 * - Limits: 1 of `weight`
 * - Access: public
 *
 * Inferred: field names.
 *
 * @see bitexasia.txt, Core REST endpoints > GET /v1/ticker/{pair}
 */
export function getTicker(client: Client, params: GetTickerParams, options?: CallOptions): Promise<Ticker> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTickerParams, Ticker> = {
  id: "getTicker",
  method: "GET",
  path: "/v1/ticker/{pair}",
  access: "none",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  fill: (path, params) => fillPath(path, { pair: params.pair }),
  decode: decodeTicker,
};
