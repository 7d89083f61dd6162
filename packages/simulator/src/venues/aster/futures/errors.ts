import type { RefusalReason } from "../../../engine/refusal.js";

/** The product's code for each reason of the engine. */
export const REASONS: Readonly<Record<RefusalReason, string>> = {
  "unknown-symbol": "-1121",
  "unknown-account": "-1109",
  insufficient: "-2019",
  "post-only": "-2010",
  // Inferred: the document wants the id unique, but does not say how another one is refused.
  duplicate: "-4015",
  "not-found": "-2013",
  filled: "-2011",
  canceled: "-2011",
  "invalid-amount": "-1130",
};

/** Codes for parameters that are wrong. */
export const PARAMETER_CODES: Readonly<Record<string, string>> = {
  positionSide: "-4060",
  workingType: "-4031",
  newOrderRespType: "-1136",
  leverage: "-4028",
  // The only call with a limit out of a list.
  "getDepth.limit": "-4021",
};
