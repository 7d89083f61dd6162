// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepUnknown,
  list,
  text,
  time,
} from "@venuekit/runtime";
import { decodeFeeRate, type FeeRate } from "./FeeRate.js";

export interface VipInfo {
  code: number;
  /** Error text. */
  msg?: string;
  vipLevel: string;
  /** Traded volume of the last 30 days, in USD. */
  tradeVol30Day: Dec;
  /** Value of all assets, in USD. */
  totalAssetBal: Dec;
  data: FeeRate[];
  /** Time of the daily snapshot. */
  updateTimestamp: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "code", "msg", "vipLevel", "tradeVol30Day", "totalAssetBal", "data", "updateTimestamp", "updateTimeStamp",
]);

/** Decodes {@link VipInfo}. */
export function decodeVipInfo(value: Json, decoding: Decoding): VipInfo {
  const wire = asObject(value);
  const out: VipInfo = {
    code: integer(wire.code, "code"),
    vipLevel: text(wire.vipLevel, "vipLevel"),
    tradeVol30Day: decimal(wire.tradeVol30Day, "tradeVol30Day", decoding),
    totalAssetBal: decimal(wire.totalAssetBal, "totalAssetBal", decoding),
    data: list(wire.data, "data", decodeFeeRate, decoding),
    updateTimestamp: time(wire.updateTimestamp ?? wire.updateTimeStamp, "updateTimestamp"),
  };
  let known = 6;
  if (wire.msg != null) {
    out.msg = text(wire.msg, "msg");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
