// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, text } from "@venuekit/runtime";

/** Market maker protection of a symbol. Reaching a limit within the window freezes it. */
export interface MmpRule {
  symbol: string;
  /** Window over which fills are added up. */
  windowTimeInMilliseconds: number;
  /** How long MMP orders are refused after a limit was reached. */
  frozenTimeInMilliseconds: number;
  /** Largest filled quantity, purchases and sales together. */
  qtyLimit?: Dec;
  /** Largest notional value of the fills. */
  valueLimit?: Dec;
  /** Largest net change of the position, purchases less sales. */
  deltaLimit?: Dec;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["qtyLimit", "valueLimit", "deltaLimit"]);

/** Decodes {@link MmpRule}. */
export function decodeMmpRule(value: Json, decoding: Decoding): MmpRule {
  const wire = asObject(value);
  const out: MmpRule = {
    symbol: text(wire.symbol, "symbol"),
    windowTimeInMilliseconds: integer(wire.windowTimeInMilliseconds, "windowTimeInMilliseconds"),
    frozenTimeInMilliseconds: integer(wire.frozenTimeInMilliseconds, "frozenTimeInMilliseconds"),
  };
  let known = 3;
  if (wire.qtyLimit != null) {
    out.qtyLimit = decimal(wire.qtyLimit, "qtyLimit", decoding);
    known++;
  }
  if (wire.valueLimit != null) {
    out.valueLimit = decimal(wire.valueLimit, "valueLimit", decoding);
    known++;
  }
  if (wire.deltaLimit != null) {
    out.deltaLimit = decimal(wire.deltaLimit, "deltaLimit", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
