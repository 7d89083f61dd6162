// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";
import type { SubAccountStatus } from "../schemas/SubAccountStatus.js";

interface UpdateSubAccountBase {
  /** Wallet of the sub-account. */
  subSourceAddr: string;
  /** Time of signing in microseconds, never used twice. */
  nonce: string;
  /** Main wallet. */
  user: string;
  /** API wallet of the main wallet. */
  signer: string;
  /**
   * Made by the main wallet: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana address.
   */
  signature: string;
}

/** Requires `subAccountName`. */
export interface RenameSubAccount extends UpdateSubAccountBase {
  /** New name. */
  subAccountName: string;
  status?: SubAccountStatus;
}

/** Requires `status`. */
export interface SetSubAccountStatus extends UpdateSubAccountBase {
  /** New name. */
  subAccountName?: string;
  status: SubAccountStatus;
}

/** Parameters of {@link updateSubAccount}. */
export type UpdateSubAccountParams = RenameSubAccount | SetSubAccountStatus;

/**
 * Rename, freeze or unfreeze a sub-account.
 *
 * - Request: `POST /fapi/v3/updateSubAccount`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: not signed by the client, `WALLET`
 *
 * Signed by the main wallet, not by the API wallet. The text is `subSourceAddr`, `nonce`, `user`, `signer`,
 * `subAccountName`, `status` in exactly this order, written as a query; the last two only where they are sent.
 *
 * Inferred: filed under TRADE, but signed by the main wallet's own key.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Update Sub-Account (TRADE)
 */
export function updateSubAccount(
  client: Client,
  params: UpdateSubAccountParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<UpdateSubAccountParams, CodeMessage> = {
  id: "updateSubAccount",
  method: "POST",
  path: "/fapi/v3/updateSubAccount",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 5 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: UpdateSubAccountParams, out: Writer): void {
  requireVariant("updateSubAccount", params, VARIANTS);
  putText(out, "subSourceAddr", params.subSourceAddr);
  putText(out, "nonce", params.nonce);
  putText(out, "user", params.user);
  putText(out, "signer", params.signer);
  if (params.subAccountName !== undefined) putText(out, "subAccountName", params.subAccountName);
  if (params.status !== undefined) putText(out, "status", params.status);
  putText(out, "signature", params.signature);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/updateSubAccount", access: "none" },
};

const VARIANTS: readonly Variant[] = [
  { name: "RenameSubAccount", required: ["subAccountName"] },
  { name: "SetSubAccountStatus", required: ["status"] },
];
