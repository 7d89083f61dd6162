// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { type CoinChain, decodeCoinChain } from "./CoinChain.js";

export interface Coin {
  /** Id of the institution. */
  orgId?: string;
  coinId: string;
  coinName?: string;
  coinFullName?: string;
  allowWithdraw?: boolean;
  allowDeposit?: boolean;
  /** Only in the exchange information. */
  tokenType?: "ERC20_TOKEN" | "CHAIN_TOKEN" | (string & {});
  /** Only in the exchange information. */
  status?: number;
  /**
   * Inferred: Documented per coin for the exchange information; the table of the coin information prints it beside
   * `coins`, and there is no example.
   */
  chainTypes?: CoinChain[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "orgId", "coinName", "coinFullName", "allowWithdraw", "allowDeposit", "tokenType", "status", "chainTypes",
]);

/** Decodes {@link Coin}. */
export function decodeCoin(value: Json, decoding: Decoding): Coin {
  const wire = asObject(value);
  const out: Coin = {
    coinId: text(wire.coinId, "coinId"),
  };
  let known = 1;
  if (wire.orgId != null) {
    out.orgId = text(wire.orgId, "orgId");
    known++;
  }
  if (wire.coinName != null) {
    out.coinName = text(wire.coinName, "coinName");
    known++;
  }
  if (wire.coinFullName != null) {
    out.coinFullName = text(wire.coinFullName, "coinFullName");
    known++;
  }
  if (wire.allowWithdraw != null) {
    out.allowWithdraw = bool(wire.allowWithdraw, "allowWithdraw");
    known++;
  }
  if (wire.allowDeposit != null) {
    out.allowDeposit = bool(wire.allowDeposit, "allowDeposit");
    known++;
  }
  if (wire.tokenType != null) {
    out.tokenType = text(wire.tokenType, "tokenType");
    known++;
  }
  if (wire.status != null) {
    out.status = integer(wire.status, "status");
    known++;
  }
  if (wire.chainTypes != null) {
    out.chainTypes = list(wire.chainTypes, "chainTypes", decodeCoinChain, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
