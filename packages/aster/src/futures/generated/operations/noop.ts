// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
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
  /**
   * Nonce of the call to be cancelled, in microseconds.
   * Inferred: in no table; the sample sends it, and the text says the nonces must be equal.
   */
  nonce: string;
}

/**
 * Cancel an earlier call that is still queued.
 *
 * - Request: `POST /fapi/v3/noop`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Takes the nonce of that call, which is then refused with `-4225`. Works only as long as the call has not been carried
 * out on the chain.
 *
 * Inferred: the document names no type; the sample signs it.
 *
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Market Data Endpoints > Noop
 */
export function noop(client: Client, params: NoopParams, options?: CallOptions): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<NoopParams, CodeMessage> = {
  id: "noop",
  method: "POST",
  path: "/fapi/v3/noop",
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
  v3: { path: "/fapi/v3/noop", access: "signed" },
};
