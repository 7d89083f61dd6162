// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, text } from "@venuekit/runtime";
import type { MarginChangeType } from "./MarginChangeType.js";

export interface PositionMarginAck {
  amount: Dec;
  /** `200`. */
  code: number;
  msg: string;
  type: MarginChangeType | (number & {});
}

/** Decodes {@link PositionMarginAck}. */
export function decodePositionMarginAck(value: Json, decoding: Decoding): PositionMarginAck {
  const wire = asObject(value);
  const out: PositionMarginAck = {
    amount: decimal(wire.amount, "amount", decoding),
    code: integer(wire.code, "code"),
    msg: text(wire.msg, "msg"),
    type: integer(wire.type, "type"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
