// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeStpSetting, type StpSetting } from "../schemas/StpSetting.js";

/**
 * The self-trade prevention of the account.
 *
 * - Request: `GET /fapi/v3/stpMode`, V3 only
 * - Weight: 30
 * - Limits: 30 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2015` Invalid API-key, IP, or permissions for action.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get Current STP Mode (USER_DATA)
 */
export function getStpMode(client: Client, options?: CallOptions): Promise<StpSetting> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, StpSetting> = {
  id: "getStpMode",
  method: "GET",
  path: "/fapi/v3/stpMode",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 30 },
  decode: decodeStpSetting,
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/stpMode", access: "signed" },
};
