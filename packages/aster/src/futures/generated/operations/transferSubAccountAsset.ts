// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putDecimal,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";
import type { SubAccountTransferKind } from "../schemas/SubAccountTransferKind.js";

/** Parameters of {@link transferSubAccountAsset}. */
export interface TransferSubAccountAssetParams {
  /** Wallet of the receiving account. */
  toAccountAddress: string;
  asset: string;
  /** Written exactly as it was signed. */
  amount: DecInput;
  kindType: SubAccountTransferKind;
  /** Time of signing in microseconds, never used twice. */
  nonce: string;
  /** Wallet that signs: the main wallet, or a sub-account that sends. */
  user: string;
  /** API wallet of `user`. */
  signer: string;
  /** Wallet of the sending account; required when it is not `user`. */
  fromAccountAddress?: string;
  /**
   * Made by the wallet in `user`: typed data (chain 1666) as hex for an EVM address, Ed25519 as base58 for a Solana
   * address.
   */
  signature: string;
}

/**
 * Move an asset between the main account and its sub-accounts.
 *
 * - Request: `POST /fapi/v3/subAccountTransfer`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: not signed by the client, `WALLET`
 *
 * Signed by the wallet in `user`, not by the API wallet. The text is `toAccountAddress`, `asset`, `amount`, `kindType`,
 * `nonce`, `user`, `signer`, `fromAccountAddress` in exactly this order, written as a query; the last one only where it
 * is sent. Frozen sub-accounts and addresses outside the family are refused.
 *
 * Inferred: filed under TRADE, but signed by the wallet's own key.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-2018` Balance is insufficient.
 * @see aster/futures-v3.md, Sub-Account Transfer (TRADE)
 */
export function transferSubAccountAsset(
  client: Client,
  params: TransferSubAccountAssetParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<TransferSubAccountAssetParams, CodeMessage> = {
  id: "transferSubAccountAsset",
  method: "POST",
  path: "/fapi/v3/subAccountTransfer",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 5 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: TransferSubAccountAssetParams, out: Writer): void {
  putText(out, "toAccountAddress", params.toAccountAddress);
  putText(out, "asset", params.asset);
  putDecimal(out, "amount", params.amount);
  putText(out, "kindType", params.kindType);
  putText(out, "nonce", params.nonce);
  putText(out, "user", params.user);
  putText(out, "signer", params.signer);
  if (params.fromAccountAddress !== undefined) putText(out, "fromAccountAddress", params.fromAccountAddress);
  putText(out, "signature", params.signature);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/subAccountTransfer", access: "none" },
};
