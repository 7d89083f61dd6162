// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { type AssetMigration, decodeAssetMigration } from "./AssetMigration.js";

export interface Migration {
  batchId: string;
  totalCount: number;
  successCount: number;
  processingCount: number;
  failCount: number;
  /** Assets not yet begun with. */
  initCount: number;
  details: AssetMigration[];
}

/** Decodes {@link Migration}. */
export function decodeMigration(value: Json, decoding: Decoding): Migration {
  const wire = asObject(value);
  const out: Migration = {
    batchId: text(wire.batchId, "batchId"),
    totalCount: integer(wire.totalCount, "totalCount"),
    successCount: integer(wire.successCount, "successCount"),
    processingCount: integer(wire.processingCount, "processingCount"),
    failCount: integer(wire.failCount, "failCount"),
    initCount: integer(wire.initCount, "initCount"),
    details: list(wire.details, "details", decodeAssetMigration, decoding),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
