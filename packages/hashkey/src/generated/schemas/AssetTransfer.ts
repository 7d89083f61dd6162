// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface AssetTransfer {
  success: boolean;
  /** Time of completion. */
  timestamp: number;
  /** May be empty. */
  clientOrderId: string;
  /** Id of the transfer. */
  orderId: string;
}

/** Decodes {@link AssetTransfer}. */
export function decodeAssetTransfer(value: Json): AssetTransfer {
  const wire = asObject(value);
  const out: AssetTransfer = {
    success: bool(wire.success, "success"),
    timestamp: time(wire.timestamp, "timestamp"),
    clientOrderId: text(wire.clientOrderId, "clientOrderId"),
    orderId: text(wire.orderId, "orderId"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
