// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers, text } from "@venuekit/runtime";

export interface WithdrawAck {
  success: boolean;
  id: string;
  /** The withdrawal's id, as `getWithdrawOrders` shows it. */
  orderId: string;
  accountId: string;
}

/** Decodes {@link WithdrawAck}. */
export function decodeWithdrawAck(value: Json): WithdrawAck {
  const wire = asObject(value);
  const out: WithdrawAck = {
    success: bool(wire.success, "success"),
    id: text(wire.id, "id"),
    orderId: text(wire.orderId, "orderId"),
    accountId: text(wire.accountId, "accountId"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
