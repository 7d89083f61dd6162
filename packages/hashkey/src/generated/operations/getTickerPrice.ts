// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodePriceTicker, type PriceTicker } from "../schemas/PriceTicker.js";

/** Parameters of {@link getTickerPrice}. */
export interface GetTickerPriceParams {
  symbol?: string;
}

/**
 * Price of the last trade.
 *
 * - Request: `GET /quote/v1/ticker/price`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Symbol Price Ticker
 */
export function getTickerPrice(
  client: Client,
  params: GetTickerPriceParams = {},
  options?: CallOptions,
): Promise<PriceTicker[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTickerPriceParams, PriceTicker[]> = {
  id: "getTickerPrice",
  method: "GET",
  path: "/quote/v1/ticker/price",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodePriceTicker, decoding),
};

function encodeParams(params: GetTickerPriceParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}
