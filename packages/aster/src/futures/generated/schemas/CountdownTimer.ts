// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text } from "@venuekit/runtime";

export interface CountdownTimer {
  symbol: string;
  /** In milliseconds. */
  countdownTime: number;
}

/** Decodes {@link CountdownTimer}. */
export function decodeCountdownTimer(value: Json): CountdownTimer {
  const wire = asObject(value);
  const out: CountdownTimer = {
    symbol: text(wire.symbol, "symbol"),
    countdownTime: integer(wire.countdownTime, "countdownTime"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
