// Generated from specs/bitexasia/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested, text } from "@venuekit/runtime";
import { decodeHolding, type Holding } from "./Holding.js";

/**
 * What an account holds of one asset.
 * Inferred: field names; the page names the three products and says the answer is split by asset.
 */
export interface Balance {
  asset?: string;
  /** Inferred: whether a product's balance is one number or several. */
  spot?: Holding;
  /** Inferred: whether a product's balance is one number or several. */
  margin?: Holding;
  /** Inferred: whether a product's balance is one number or several. */
  earn?: Holding;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["asset", "spot", "margin", "earn"]);

/** Decodes {@link Balance}. */
export function decodeBalance(value: Json, decoding: Decoding): Balance {
  const wire = asObject(value);
  const out: Balance = {};
  let known = 0;
  if (wire.asset != null) {
    out.asset = text(wire.asset, "asset");
    known++;
  }
  if (wire.spot != null) {
    out.spot = nested(wire.spot, "spot", decodeHolding, decoding);
    known++;
  }
  if (wire.margin != null) {
    out.margin = nested(wire.margin, "margin", decodeHolding, decoding);
    known++;
  }
  if (wire.earn != null) {
    out.earn = nested(wire.earn, "earn", decodeHolding, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
