// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { decodeLeverageBracket, type LeverageBracket } from "./LeverageBracket.js";

/** How far a symbol's leverage goes with the size of the position. */
export interface LeverageBrackets {
  symbol: string;
  brackets: LeverageBracket[];
}

/** Decodes {@link LeverageBrackets}. */
export function decodeLeverageBrackets(value: Json, decoding: Decoding): LeverageBrackets {
  const wire = asObject(value);
  const out: LeverageBrackets = {
    symbol: text(wire.symbol, "symbol"),
    brackets: list(wire.brackets, "brackets", decodeLeverageBracket, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
