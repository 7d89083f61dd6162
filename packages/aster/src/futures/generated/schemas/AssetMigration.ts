// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, json, keepOthers, text } from "@venuekit/runtime";
import type { MigrationStatus } from "./MigrationStatus.js";

export interface AssetMigration {
  id: string;
  asset: string;
  amount: Dec;
  /** Null until it is processed. */
  tranId: string | null;
  status: MigrationStatus | (string & {});
  /** Of the source account. */
  fromStatus: MigrationStatus | (string & {}) | null;
  fromErrorCode: Json;
  fromResponse: Json;
  /** Of the destination account. */
  toStatus: MigrationStatus | (string & {}) | null;
  toErrorCode: Json;
  toResponse: Json;
}

/** Decodes {@link AssetMigration}. */
export function decodeAssetMigration(value: Json, decoding: Decoding): AssetMigration {
  const wire = asObject(value);
  const out: AssetMigration = {
    id: text(wire.id, "id"),
    asset: text(wire.asset, "asset"),
    amount: decimal(wire.amount, "amount", decoding),
    tranId: wire.tranId === null ? null : text(wire.tranId, "tranId"),
    status: text(wire.status, "status"),
    fromStatus: wire.fromStatus === null ? null : text(wire.fromStatus, "fromStatus"),
    fromErrorCode: json(wire.fromErrorCode, "fromErrorCode"),
    fromResponse: json(wire.fromResponse, "fromResponse"),
    toStatus: wire.toStatus === null ? null : text(wire.toStatus, "toStatus"),
    toErrorCode: json(wire.toErrorCode, "toErrorCode"),
    toResponse: json(wire.toResponse, "toResponse"),
  };
  if (Object.keys(wire).length !== 11) keepOthers(wire, out);
  return out;
}
