// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";

export interface CoinChainTypes {
  coinId: string;
  coinName?: string;
  chainTypeList?: string[];
  /** Present only on an error. */
  errorCode?: string;
  /** Present only on an error. */
  errorMsg?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["coinName", "chainTypeList", "errorCode", "errorMsg"]);

/** Decodes {@link CoinChainTypes}. */
export function decodeCoinChainTypes(value: Json, decoding: Decoding): CoinChainTypes {
  const wire = asObject(value);
  const out: CoinChainTypes = {
    coinId: text(wire.coinId, "coinId"),
  };
  let known = 1;
  if (wire.coinName != null) {
    out.coinName = text(wire.coinName, "coinName");
    known++;
  }
  if (wire.chainTypeList != null) {
    out.chainTypeList = list(wire.chainTypeList, "chainTypeList", asText, decoding);
    known++;
  }
  if (wire.errorCode != null) {
    out.errorCode = text(wire.errorCode, "errorCode");
    known++;
  }
  if (wire.errorMsg != null) {
    out.errorMsg = text(wire.errorMsg, "errorMsg");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
