// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import type { Interval } from "../schemas/Interval.js";
import { decodeKline, type Kline } from "../schemas/Kline.js";

/** Parameters of {@link getKlines}. */
export interface GetKlinesParams {
  symbol: string;
  interval: Interval;
  /** At most 1000. */
  limit?: number;
  startTime?: number | Date;
  endTime?: number | Date;
}

/**
 * Candles of a symbol.
 *
 * - Request: `GET /quote/v1/klines`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Kline
 */
export function getKlines(client: Client, params: GetKlinesParams, options?: CallOptions): Promise<Kline[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetKlinesParams, Kline[]> = {
  id: "getKlines",
  method: "GET",
  path: "/quote/v1/klines",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeKline, decoding),
};

function encodeParams(params: GetKlinesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "interval", params.interval);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
}
