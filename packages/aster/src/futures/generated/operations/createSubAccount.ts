// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
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

/** Parameters of {@link createSubAccount}. */
export interface CreateSubAccountParams {
  subAccountName: string;
  /** Wallet of the sub-account. */
  subSourceAddr: string;
  /** Time of signing in microseconds, never used twice. */
  nonce: string;
  /** Main wallet. */
  user: string;
  /** API wallet of the main wallet. */
  signer: string;
  /**
   * Made by the sub-account's wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana
   * address.
   */
  childSignature: string;
  /**
   * Made by the main wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address.
   */
  signature: string;
}

/**
 * Open a sub-account for a wallet.
 *
 * - Request: `POST /fapi/v3/createSubAccount`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: not signed by the client, `WALLET`
 *
 * Two signatures are needed, both from wallets of the same kind, EVM or Solana, and neither from the API wallet:
 *
 * 1. the sub-account's wallet signs the parameters up to `signer`, which gives `childSignature`;
 * 2. the main wallet signs the same text with `childSignature` added, which gives `signature`.
 *
 * The text is `subAccountName`, `subSourceAddr`, `nonce`, `user`, `signer`, `childSignature` in exactly this order,
 * written as a query.
 *
 * Inferred: filed under TRADE, but signed by the main wallet's own key.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @see aster/futures-v3.md, Create Sub-Account (TRADE)
 */
export function createSubAccount(
  client: Client,
  params: CreateSubAccountParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateSubAccountParams, CodeMessage> = {
  id: "createSubAccount",
  method: "POST",
  path: "/fapi/v3/createSubAccount",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 5 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: CreateSubAccountParams, out: Writer): void {
  putText(out, "subAccountName", params.subAccountName);
  putText(out, "subSourceAddr", params.subSourceAddr);
  putText(out, "nonce", params.nonce);
  putText(out, "user", params.user);
  putText(out, "signer", params.signer);
  putText(out, "childSignature", params.childSignature);
  putText(out, "signature", params.signature);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/createSubAccount", access: "none" },
};
