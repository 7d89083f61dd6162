// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { type CoinInfo, decodeCoinInfo } from "../schemas/CoinInfo.js";

/** Parameters of {@link getCoinInfo}. */
export interface GetCoinInfoParams {
  coinId: string;
}

/**
 * A coin's chains, withdrawal fees and limits.
 *
 * - Request: `GET /api/v1/coinInfo`
 * - Access: public
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1130` Illegal parameter …
 * @see hashkey-mena.txt, Account > Get Coin Information
 */
export function getCoinInfo(client: Client, params: GetCoinInfoParams, options?: CallOptions): Promise<CoinInfo> {
  return client.request(operation, params, options);
}

const operation: Operation<GetCoinInfoParams, CoinInfo> = {
  id: "getCoinInfo",
  method: "GET",
  path: "/api/v1/coinInfo",
  access: "none",
  retry: "safe",
  effect: "none",
  query: encodeParams,
  decode: decodeCoinInfo,
};

function encodeParams(params: GetCoinInfoParams, out: Writer): void {
  putText(out, "coinId", params.coinId);
}
