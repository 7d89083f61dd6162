// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";
import type { StpMode } from "../schemas/StpMode.js";

/** Parameters of {@link setStpMode}. */
export interface SetStpModeParams {
  stpMode: StpMode;
}

/**
 * Set the self-trade prevention of the account.
 *
 * - Request: `POST /fapi/v3/stpMode`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Holds for every symbol; an order may say otherwise.
 *
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Change STP Mode (TRADE)
 */
export function setStpMode(client: Client, params: SetStpModeParams, options?: CallOptions): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<SetStpModeParams, CodeMessage> = {
  id: "setStpMode",
  method: "POST",
  path: "/fapi/v3/stpMode",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: SetStpModeParams, out: Writer): void {
  putText(out, "stpMode", params.stpMode);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/stpMode", access: "signed" },
};
