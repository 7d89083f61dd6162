// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

/**
 * Fee of a trade before and after the HSK deduction.
 * Inferred: the fee before the deduction is optional: answers of the venue were seen without it.
 */
export interface TradeFee {
  /** Currency of `fee`. */
  feeCoinId: string;
  feeCoinName: string;
  /** Fee after the HSK deduction. */
  fee: Dec;
  /** Currency of `originFee`. */
  originCoinId?: string;
  originCoinName?: string;
  /** Fee before the HSK deduction. */
  originFee?: Dec;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["originCoinId", "originCoinName", "originFee"]);

/** Decodes {@link TradeFee}. */
export function decodeTradeFee(value: Json, decoding: Decoding): TradeFee {
  const wire = asObject(value);
  const out: TradeFee = {
    feeCoinId: text(wire.feeCoinId, "feeCoinId"),
    feeCoinName: text(wire.feeCoinName, "feeCoinName"),
    fee: decimal(wire.fee, "fee", decoding),
  };
  let known = 3;
  if (wire.originCoinId != null) {
    out.originCoinId = text(wire.originCoinId, "originCoinId");
    known++;
  }
  if (wire.originCoinName != null) {
    out.originCoinName = text(wire.originCoinName, "originCoinName");
    known++;
  }
  if (wire.originFee != null) {
    out.originFee = decimal(wire.originFee, "originFee", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
