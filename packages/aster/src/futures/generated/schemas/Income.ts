// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { IncomeType } from "./IncomeType.js";

/** Money that came in or went out. */
export interface Income {
  /** Null where no symbol is concerned. */
  symbol: string | null;
  incomeType: IncomeType | (string & {});
  /** In `asset`, negative when it went out. */
  income: Dec;
  asset: string;
  /** Further words; equals `incomeType` in the examples. */
  info: string;
  time: number;
  /** Unique for the account within one `incomeType`. */
  tranId: string;
  /** Null where no trade is concerned. */
  tradeId: string | null;
}

/** Decodes {@link Income}. */
export function decodeIncome(value: Json, decoding: Decoding): Income {
  const wire = asObject(value);
  const out: Income = {
    symbol: wire.symbol === null || wire.symbol === "" ? null : text(wire.symbol, "symbol"),
    incomeType: text(wire.incomeType, "incomeType"),
    income: decimal(wire.income, "income", decoding),
    asset: text(wire.asset, "asset"),
    info: text(wire.info, "info"),
    time: time(wire.time, "time"),
    tranId: text(wire.tranId, "tranId"),
    tradeId: wire.tradeId === null || wire.tradeId === "" ? null : text(wire.tradeId, "tradeId"),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
