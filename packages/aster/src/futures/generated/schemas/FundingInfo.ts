// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";

/** How the funding rate of a symbol is set. */
export interface FundingInfo {
  symbol: string;
  /** A rate; 0.0001 is 0.01%. */
  interestRate: Dec;
  time: number;
  fundingIntervalHours: number;
  /**
   * Highest rate; 0.03 is 3%. Null where there is none.
   * Inferred: null in answers seen at the venue.
   */
  fundingFeeCap: Dec | null;
  /**
   * Lowest rate; -0.03 is -3%. Null where there is none.
   * Inferred: null in answers seen at the venue.
   */
  fundingFeeFloor: Dec | null;
}

/** Decodes {@link FundingInfo}. */
export function decodeFundingInfo(value: Json, decoding: Decoding): FundingInfo {
  const wire = asObject(value);
  const out: FundingInfo = {
    symbol: text(wire.symbol, "symbol"),
    interestRate: decimal(wire.interestRate, "interestRate", decoding),
    time: time(wire.time, "time"),
    fundingIntervalHours: integer(wire.fundingIntervalHours, "fundingIntervalHours"),
    fundingFeeCap: wire.fundingFeeCap === null ? null : decimal(wire.fundingFeeCap, "fundingFeeCap", decoding),
    fundingFeeFloor: wire.fundingFeeFloor === null ? null : decimal(wire.fundingFeeFloor, "fundingFeeFloor", decoding),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
