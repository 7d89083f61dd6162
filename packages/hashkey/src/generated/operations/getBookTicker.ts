// Generated from specs/hashkey/paths/market.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { type BookTicker, decodeBookTicker } from "../schemas/BookTicker.js";

/** Parameters of {@link getBookTicker}. */
export interface GetBookTickerParams {
  symbol: string;
}

/**
 * Best bid and ask of a symbol.
 *
 * - Request: `GET /quote/v1/ticker/bookTicker`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Public Market Data > Get Symbol current Top of book
 */
export function getBookTicker(
  client: Client,
  params: GetBookTickerParams,
  options?: CallOptions,
): Promise<BookTicker[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetBookTickerParams, BookTicker[]> = {
  id: "getBookTicker",
  method: "GET",
  path: "/quote/v1/ticker/bookTicker",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeBookTicker, decoding),
};

function encodeParams(params: GetBookTickerParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}
