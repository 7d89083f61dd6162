// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";
import type { DepositStatus } from "./DepositStatus.js";

export interface DepositOrder {
  /** Time the deposit was recorded. */
  time: number;
  coin: string;
  coinName: string;
  address: string;
  quantity: Dec;
  status: DepositStatus | (number & {});
  /** `status` as text. */
  statusCode: string;
  /** Id of the transaction on the chain. */
  txId: string;
}

/** Decodes {@link DepositOrder}. */
export function decodeDepositOrder(value: Json, decoding: Decoding): DepositOrder {
  const wire = asObject(value);
  const out: DepositOrder = {
    time: time(wire.time, "time"),
    coin: text(wire.coin, "coin"),
    coinName: text(wire.coinName, "coinName"),
    address: text(wire.address, "address"),
    quantity: decimal(wire.quantity, "quantity", decoding),
    status: integer(wire.status, "status"),
    statusCode: text(wire.statusCode, "statusCode"),
    txId: text(wire.txId, "txId"),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
