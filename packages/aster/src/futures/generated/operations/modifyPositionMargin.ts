// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import type { MarginChangeType } from "../schemas/MarginChangeType.js";
import { decodePositionMarginAck, type PositionMarginAck } from "../schemas/PositionMarginAck.js";
import type { PositionSide } from "../schemas/PositionSide.js";

/** Parameters of {@link modifyPositionMargin}. */
export interface ModifyPositionMarginParams {
  symbol: string;
  /** Must be sent in hedge mode, LONG or SHORT. Default: `BOTH`. */
  positionSide?: PositionSide;
  amount: DecInput;
  type: MarginChangeType;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Add margin to an isolated position or take some out.
 *
 * - Request: `POST /fapi/v3/positionMargin`, V1 `POST /fapi/v1/positionMargin`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-4049` Add margin only support for isolated position.
 * @throws {ApiError} `-4050` Cross balance insufficient.
 * @throws {ApiError} `-4051` Isolated balance insufficient.
 * @throws {ApiError} `-4054` Cannot add position margin: position is 0.
 * @throws {ApiError} `-4055` Amount must be positive.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Modify Isolated Position Margin (TRADE)
 */
export function modifyPositionMargin(
  client: Client,
  params: ModifyPositionMarginParams,
  options?: CallOptions,
): Promise<PositionMarginAck> {
  return client.request(operation, params, options);
}

const operation: Operation<ModifyPositionMarginParams, PositionMarginAck> = {
  id: "modifyPositionMargin",
  method: "POST",
  path: "/fapi/v3/positionMargin",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodePositionMarginAck,
};

function encodeParams(params: ModifyPositionMarginParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.positionSide !== undefined) putText(out, "positionSide", params.positionSide);
  putDecimal(out, "amount", params.amount);
  putInteger(out, "type", params.type);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/positionMargin", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/positionMargin", access: "signed" },
};
