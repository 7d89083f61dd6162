// Generated from specs/aster/spot/paths/market.yaml. Do not edit; run `pnpm generate`.
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

/** Parameters of {@link noop}. */
export interface NoopParams {
  /** Nonce of the call to take back. This call is signed with it, not with a fresh one. */
  nonce: string;
}

/**
 * Take back a call that is still queued, by using up its nonce.
 *
 * - Request: `POST /api/v3/noop`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * No guarantee of success. Send it with the nonce of the call to take back; that call is then refused with -4225.
 *
 * Inferred: no security type is stated; the futures document signs it. That the other call fails with -4225 is shown
 * there too.
 *
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1022` The signature for this request is invalid.
 * @see aster/spot-v3.md, Market data API > Noop
 */
export function noop(client: Client, params: NoopParams, options?: CallOptions): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<NoopParams, CodeMessage> = {
  id: "noop",
  method: "POST",
  path: "/api/v3/noop",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: NoopParams, out: Writer): void {
  putText(out, "nonce", params.nonce);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/noop", access: "signed" },
};
