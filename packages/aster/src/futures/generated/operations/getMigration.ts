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
import { decodeMigration, type Migration } from "../schemas/Migration.js";

/** Parameters of {@link getMigration}. */
export interface GetMigrationParams {
  /** From `migrateUserAssets`. */
  batchId: string;
}

/**
 * How the assets of a migration fared.
 *
 * - Request: `GET /fapi/v3/asset/migrateUser/history`, V3 only
 * - Weight: 50
 * - Limits: 50 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Migrate User Assets History (USER_DATA)
 */
export function getMigration(client: Client, params: GetMigrationParams, options?: CallOptions): Promise<Migration> {
  return client.request(operation, params, options);
}

const operation: Operation<GetMigrationParams, Migration> = {
  id: "getMigration",
  method: "GET",
  path: "/fapi/v3/asset/migrateUser/history",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 50 },
  query: encodeParams,
  decode: decodeMigration,
};

function encodeParams(params: GetMigrationParams, out: Writer): void {
  putText(out, "batchId", params.batchId);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/asset/migrateUser/history", access: "signed" },
};
