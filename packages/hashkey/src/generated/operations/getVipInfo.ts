// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putTexts, type Writer } from "@venuekit/runtime";
import { decodeVipInfo, type VipInfo } from "../schemas/VipInfo.js";

/** Parameters of {@link getVipInfo}. */
export interface GetVipInfoParams {
  /**
   * Trading pairs to report.
   * Inferred: The document types it STRING and gives no format; a comma-separated list is assumed.
   */
  symbols?: readonly string[];
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * VIP level and the fee rates of each trading pair.
 *
 * - Request: `GET /api/v1/account/vipInfo`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @see hashkey-mena.txt, Account > Get VIP Information
 */
export function getVipInfo(client: Client, params: GetVipInfoParams = {}, options?: CallOptions): Promise<VipInfo> {
  return client.request(operation, params, options);
}

const operation: Operation<GetVipInfoParams, VipInfo> = {
  id: "getVipInfo",
  method: "GET",
  path: "/api/v1/account/vipInfo",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeVipInfo,
};

function encodeParams(params: GetVipInfoParams, out: Writer): void {
  if (params.symbols !== undefined) putTexts(out, "symbols", params.symbols);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
