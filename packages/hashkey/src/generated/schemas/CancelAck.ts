// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { OrderStatus } from "./OrderStatus.js";
import type { OrderType } from "./OrderType.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

/** The venue's acknowledgement of a cancellation. It does not prove that the order is cancelled. */
export interface CancelAck {
  accountId: string;
  symbol: string;
  clientOrderId: string;
  /** Given by the venue; up to 20 characters. */
  orderId: string;
  transactTime: number;
  price: Dec;
  /** Ordered quantity, in base asset. */
  origQty: Dec;
  /** Filled quantity, in base asset. */
  executedQty: Dec;
  /** The example still says NEW. Query the order or watch its updates for the final status. */
  status: OrderStatus | (string & {});
  timeInForce: TimeInForce | (string & {});
  type: OrderType | (string & {});
  side: Side | (string & {});
}

/** Decodes {@link CancelAck}. */
export function decodeCancelAck(value: Json, decoding: Decoding): CancelAck {
  const wire = asObject(value);
  const out: CancelAck = {
    accountId: text(wire.accountId, "accountId"),
    symbol: text(wire.symbol, "symbol"),
    clientOrderId: text(wire.clientOrderId, "clientOrderId"),
    orderId: text(wire.orderId, "orderId"),
    transactTime: time(wire.transactTime, "transactTime"),
    price: decimal(wire.price, "price", decoding),
    origQty: decimal(wire.origQty, "origQty", decoding),
    executedQty: decimal(wire.executedQty, "executedQty", decoding),
    status: text(wire.status, "status"),
    timeInForce: text(wire.timeInForce, "timeInForce"),
    type: text(wire.type, "type"),
    side: text(wire.side, "side"),
  };
  if (Object.keys(wire).length !== 12) keepOthers(wire, out);
  return out;
}
