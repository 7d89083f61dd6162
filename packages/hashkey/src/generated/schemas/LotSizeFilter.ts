// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, literal } from "@venuekit/runtime";

/**
 * Bounds and steps of an order's quantity.
 * Inferred: the bounds of market orders are optional: answers of the venue were seen without them.
 */
export interface LotSizeFilter {
  filterType: "LOT_SIZE";
  minQty: Dec;
  maxQty: Dec;
  stepSize: Dec;
  /** For market orders, in the base asset. */
  marketOrderMinQty?: Dec;
  /** For market orders, in the base asset. */
  marketOrderMaxQty?: Dec;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["marketOrderMinQty", "marketOrderMaxQty"]);

/** Decodes {@link LotSizeFilter}. */
export function decodeLotSizeFilter(value: Json, decoding: Decoding): LotSizeFilter {
  const wire = asObject(value);
  const out: LotSizeFilter = {
    filterType: literal(wire.filterType, "filterType", "LOT_SIZE"),
    minQty: decimal(wire.minQty, "minQty", decoding),
    maxQty: decimal(wire.maxQty, "maxQty", decoding),
    stepSize: decimal(wire.stepSize, "stepSize", decoding),
  };
  let known = 4;
  if (wire.marketOrderMinQty != null) {
    out.marketOrderMinQty = decimal(wire.marketOrderMinQty, "marketOrderMinQty", decoding);
    known++;
  }
  if (wire.marketOrderMaxQty != null) {
    out.marketOrderMaxQty = decimal(wire.marketOrderMaxQty, "marketOrderMaxQty", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
