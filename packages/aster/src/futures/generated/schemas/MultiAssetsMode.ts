// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers } from "@venuekit/runtime";

export interface MultiAssetsMode {
  /** True in multi-assets mode, false in single-asset mode. */
  multiAssetsMargin: boolean;
}

/** Decodes {@link MultiAssetsMode}. */
export function decodeMultiAssetsMode(value: Json): MultiAssetsMode {
  const wire = asObject(value);
  const out: MultiAssetsMode = {
    multiAssetsMargin: bool(wire.multiAssetsMargin, "multiAssetsMargin"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
