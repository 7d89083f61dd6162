// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface CoinChain {
  chainType: string;
  withdrawFee?: Dec;
  minWithdrawQuantity?: Dec;
  maxWithdrawQuantity?: Dec;
  minDepositQuantity?: Dec;
  allowDeposit?: boolean;
  allowWithdraw?: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "chainType", "withdrawFee", "minWithdrawQuantity", "maxWithdrawQuantity", "minDepositQuantity", "allowDeposit",
  "allowWithdraw", "maxWIthdrawQuantity",
]);

/** Decodes {@link CoinChain}. */
export function decodeCoinChain(value: Json, decoding: Decoding): CoinChain {
  const wire = asObject(value);
  const out: CoinChain = {
    chainType: text(wire.chainType, "chainType"),
  };
  let known = 1;
  if (wire.withdrawFee != null) {
    out.withdrawFee = decimal(wire.withdrawFee, "withdrawFee", decoding);
    known++;
  }
  if (wire.minWithdrawQuantity != null) {
    out.minWithdrawQuantity = decimal(wire.minWithdrawQuantity, "minWithdrawQuantity", decoding);
    known++;
  }
  if ((wire.maxWithdrawQuantity ?? wire.maxWIthdrawQuantity) != null) {
    out.maxWithdrawQuantity =
      decimal(wire.maxWithdrawQuantity ?? wire.maxWIthdrawQuantity, "maxWithdrawQuantity", decoding);
    known++;
  }
  if (wire.minDepositQuantity != null) {
    out.minDepositQuantity = decimal(wire.minDepositQuantity, "minDepositQuantity", decoding);
    known++;
  }
  if (wire.allowDeposit != null) {
    out.allowDeposit = bool(wire.allowDeposit, "allowDeposit");
    known++;
  }
  if (wire.allowWithdraw != null) {
    out.allowWithdraw = bool(wire.allowWithdraw, "allowWithdraw");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
