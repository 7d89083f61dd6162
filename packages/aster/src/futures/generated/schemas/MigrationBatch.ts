// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface MigrationBatch {
  /** Absent when there was nothing to migrate. */
  batchId?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["batchId"]);

/** Decodes {@link MigrationBatch}. */
export function decodeMigrationBatch(value: Json): MigrationBatch {
  const wire = asObject(value);
  const out: MigrationBatch = {};
  let known = 0;
  if (wire.batchId != null) {
    out.batchId = text(wire.batchId, "batchId");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
