// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepUnknown } from "@venuekit/runtime";

export interface LeverageBracket {
  /** Number of the bracket. */
  bracket: number;
  /** Highest initial leverage. */
  initialLeverage: number;
  /** Position value at which the bracket ends. */
  notionalCap: Dec;
  /** Position value from which the bracket holds. */
  notionalFloor: Dec;
  /** Maintenance margin rate, a fraction: 0.0065 is 0.65 %. */
  maintMarginRatio: Dec;
  /** Auxiliary number for a quick calculation. Wire key: `cum`. */
  cumulative: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bracket", "initialLeverage", "notionalCap", "notionalFloor", "maintMarginRatio", "cum",
]);

/** Decodes {@link LeverageBracket}. */
export function decodeLeverageBracket(value: Json, decoding: Decoding): LeverageBracket {
  const wire = asObject(value);
  const out: LeverageBracket = {
    bracket: integer(wire.bracket, "bracket"),
    initialLeverage: integer(wire.initialLeverage, "initialLeverage"),
    notionalCap: decimal(wire.notionalCap, "notionalCap", decoding),
    notionalFloor: decimal(wire.notionalFloor, "notionalFloor", decoding),
    maintMarginRatio: decimal(wire.maintMarginRatio, "maintMarginRatio", decoding),
    cumulative: decimal(wire.cum, "cum", decoding),
  };
  if (Object.keys(wire).length !== 6) keepUnknown(wire, out, KNOWN);
  return out;
}
