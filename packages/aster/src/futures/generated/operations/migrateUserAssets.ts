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
import { decodeMigrationBatch, type MigrationBatch } from "../schemas/MigrationBatch.js";

/** Parameters of {@link migrateUserAssets}. */
export interface MigrateUserAssetsParams {
  /** Wallet of the source account. */
  user: string;
  /** Time of signing in microseconds, never used twice. */
  nonce: string;
  /**
   * Made by the wallet in `user` over the parameters before it: typed data for an EVM address, Ed25519 for a Solana
   * address.
   */
  signature: string;
}

/**
 * Move every asset of another wallet's account into the own account.
 *
 * - Request: `POST /fapi/v3/asset/migrateUser`, V3 only
 * - Weight: 50
 * - Limits: 50 of `request_weight`
 * - Access: not signed by the client, `WALLET`
 *
 * Refused while the source account has positions or open orders. Takes up to 300 assets with an available balance;
 * `getMigration` tells how they fared. The answer is empty when there is nothing to move.
 *
 * Inferred: its type stands in no table; it takes no signer, so the source account's wallet alone authorises it.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @see aster/futures-v3.md, Migrate User Assets (WITHDRAW)
 */
export function migrateUserAssets(
  client: Client,
  params: MigrateUserAssetsParams,
  options?: CallOptions,
): Promise<MigrationBatch> {
  return client.request(operation, params, options);
}

const operation: Operation<MigrateUserAssetsParams, MigrationBatch> = {
  id: "migrateUserAssets",
  method: "POST",
  path: "/fapi/v3/asset/migrateUser",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 50 },
  form: encodeParams,
  decode: decodeMigrationBatch,
};

function encodeParams(params: MigrateUserAssetsParams, out: Writer): void {
  putText(out, "user", params.user);
  putText(out, "nonce", params.nonce);
  putText(out, "signature", params.signature);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/asset/migrateUser", access: "none" },
};
