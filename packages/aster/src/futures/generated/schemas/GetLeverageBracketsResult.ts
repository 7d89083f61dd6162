// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import { asList, type Decoding, type Json } from "@venuekit/runtime";
import { decodeLeverageBrackets, type LeverageBrackets } from "./LeverageBrackets.js";

export type GetLeverageBracketsResult = LeverageBrackets | LeverageBrackets[];

/** Decodes {@link GetLeverageBracketsResult}. */
export function decodeGetLeverageBracketsResult(value: Json, decoding: Decoding): GetLeverageBracketsResult {
  if (!Array.isArray(value) && typeof value === "object") return decodeLeverageBrackets(value, decoding);
  return asList(value, decodeLeverageBrackets, decoding);
}
