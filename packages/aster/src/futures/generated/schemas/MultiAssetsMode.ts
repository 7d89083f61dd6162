// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepUnknown } from "@venuekit/runtime";

export interface MultiAssetsMode {
  /** True in multi-assets mode, false in single-asset mode. */
  multiAssetsMargin: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["multiAssetsMargin"]);

/** Decodes {@link MultiAssetsMode}. */
export function decodeMultiAssetsMode(value: Json): MultiAssetsMode {
  const wire = asObject(value);
  const out: MultiAssetsMode = {
    multiAssetsMargin: bool(wire.multiAssetsMargin, "multiAssetsMargin"),
  };
  if (Object.keys(wire).length !== 1) keepUnknown(wire, out, KNOWN);
  return out;
}
