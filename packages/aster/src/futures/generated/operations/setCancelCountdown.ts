// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CountdownTimer, decodeCountdownTimer } from "../schemas/CountdownTimer.js";

/** Parameters of {@link setCancelCountdown}. */
export interface SetCancelCountdownParams {
  symbol: string;
  /** In milliseconds; 0 stops the countdown. */
  countdownTime: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Cancel every open order of a symbol when the time is up.
 *
 * - Request: `POST /fapi/v3/countdownCancelAll`, V1 `POST /fapi/v1/countdownCancelAll`
 * - Weight: 10
 * - Limits: 10 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Call it again and again, each call starts the countdown anew: every 30 seconds with a countdown of 120 seconds, for
 * example. Countdowns are checked about every 10 ms.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Auto-Cancel All Open Orders (TRADE)
 */
export function setCancelCountdown(
  client: Client,
  params: SetCancelCountdownParams,
  options?: CallOptions,
): Promise<CountdownTimer> {
  return client.request(operation, params, options);
}

const operation: Operation<SetCancelCountdownParams, CountdownTimer> = {
  id: "setCancelCountdown",
  method: "POST",
  path: "/fapi/v3/countdownCancelAll",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 10 },
  form: encodeParams,
  decode: decodeCountdownTimer,
};

function encodeParams(params: SetCancelCountdownParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "countdownTime", params.countdownTime);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/countdownCancelAll", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/countdownCancelAll", access: "signed" },
};
