// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { type Coin, decodeCoin } from "./Coin.js";

export interface CoinInfo {
  timezone?: string;
  serverTime?: number;
  coins: Coin[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["timezone", "serverTime"]);

/** Decodes {@link CoinInfo}. */
export function decodeCoinInfo(value: Json, decoding: Decoding): CoinInfo {
  const wire = asObject(value);
  const out: CoinInfo = {
    coins: list(wire.coins, "coins", decodeCoin, decoding),
  };
  let known = 1;
  if (wire.timezone != null) {
    out.timezone = text(wire.timezone, "timezone");
    known++;
  }
  if (wire.serverTime != null) {
    out.serverTime = time(wire.serverTime, "serverTime");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
