// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  decimalOrNull,
  type Decoding,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";

export interface WithdrawOrder {
  time: number;
  id: string;
  coin: string;
  coinId: string;
  coinName: string;
  address: string;
  /** Amount asked for. */
  quantity: Dec;
  /** Amount that arrives. */
  arriveQuantity: Dec | null;
  /** Inferred: optional: answers of the venue were seen without it. */
  status?: "failed" | "withdrawing" | "under_review" | "successful" | "canceled" | "canceling" | (string & {});
  /** Id of the transaction on the chain; may be empty. */
  txId: string;
  /** Equals `address`. */
  addressUrl: string;
  feeCoinId: string;
  feeCoinName: string;
  fee: Dec;
  remark: string;
  /** Receiving platform; may be empty. */
  platform: string;
  /**
   * May be empty.
   * Inferred: optional: answers of the venue were seen without it.
   */
  memo?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["status", "memo"]);

/** Decodes {@link WithdrawOrder}. */
export function decodeWithdrawOrder(value: Json, decoding: Decoding): WithdrawOrder {
  const wire = asObject(value);
  const out: WithdrawOrder = {
    time: time(wire.time, "time"),
    id: text(wire.id, "id"),
    coin: text(wire.coin, "coin"),
    coinId: text(wire.coinId, "coinId"),
    coinName: text(wire.coinName, "coinName"),
    address: text(wire.address, "address"),
    quantity: decimal(wire.quantity, "quantity", decoding),
    arriveQuantity: decimalOrNull(wire.arriveQuantity, "arriveQuantity", decoding),
    txId: text(wire.txId, "txId"),
    addressUrl: text(wire.addressUrl, "addressUrl"),
    feeCoinId: text(wire.feeCoinId, "feeCoinId"),
    feeCoinName: text(wire.feeCoinName, "feeCoinName"),
    fee: decimal(wire.fee, "fee", decoding),
    remark: text(wire.remark, "remark"),
    platform: text(wire.platform, "platform"),
  };
  let known = 15;
  if (wire.status != null) {
    out.status = text(wire.status, "status");
    known++;
  }
  if (wire.memo != null) {
    out.memo = text(wire.memo, "memo");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
