// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface SymbolConfigChange {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `l`. */
  leverage: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "l"]);

/** Decodes {@link SymbolConfigChange}. */
export function decodeSymbolConfigChange(value: Json): SymbolConfigChange {
  const wire = asObject(value);
  const out: SymbolConfigChange = {
    symbol: text(wire.s, "s"),
    leverage: integer(wire.l, "l"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
