// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putBoolean,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";

/** Parameters of {@link setPositionMode}. */
export interface SetPositionModeParams {
  /** True for hedge mode, false for one-way mode. */
  dualSidePosition: boolean;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Switch between hedge mode and one-way mode.
 *
 * - Request: `POST /fapi/v3/positionSide/dual`, V1 `POST /fapi/v1/positionSide/dual`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Holds for every symbol. Refused while there are open orders or positions.
 *
 * @throws {ApiError} `-4059` No need to change position side.
 * @throws {ApiError} `-4067` Position side cannot be changed if there exists open orders.
 * @throws {ApiError} `-4068` Position side cannot be changed if there exists position.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Change Position Mode(TRADE); refusals: 40xx, -4067 and -4068
 */
export function setPositionMode(
  client: Client,
  params: SetPositionModeParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<SetPositionModeParams, CodeMessage> = {
  id: "setPositionMode",
  method: "POST",
  path: "/fapi/v3/positionSide/dual",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: SetPositionModeParams, out: Writer): void {
  putBoolean(out, "dualSidePosition", params.dualSidePosition);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/positionSide/dual", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/positionSide/dual", access: "signed" },
};
