// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text } from "@venuekit/runtime";
import { decodeLeverageBracket, type LeverageBracket } from "./LeverageBracket.js";

/** How far a symbol's leverage goes with the size of the position. */
export interface LeverageBrackets {
  symbol: string;
  brackets: LeverageBracket[];
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["symbol", "brackets"]);

/** Decodes {@link LeverageBrackets}. */
export function decodeLeverageBrackets(value: Json, decoding: Decoding): LeverageBrackets {
  const wire = asObject(value);
  const out: LeverageBrackets = {
    symbol: text(wire.symbol, "symbol"),
    brackets: list(wire.brackets, "brackets", decodeLeverageBracket, decoding),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
