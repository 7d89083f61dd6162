// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
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
import type { CurrencyStatus } from "./CurrencyStatus.js";

export interface CurrencyInfo {
  currency: string;
  /** Number of decimals. */
  currencyPrecision: number;
  status: CurrencyStatus | (string & {});
  withdrawMaxAmount: Dec;
  withdrawMinAmount: Dec;
  withdrawMinFee: Dec;
  /**
   * Status the currency will change to; null when no change is planned.
   * Inferred: the example shows null only; taken to be a status.
   */
  nextStatus: CurrencyStatus | (string & {}) | null;
  /**
   * When `nextStatus` takes effect.
   * Inferred: the example shows null only; taken to be a time like all others.
   */
  nextStatusAt: number | null;
  /** Name in the system: `currency`, with the chain where there are several. */
  coin?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["coin"]);

/** Decodes {@link CurrencyInfo}. */
export function decodeCurrencyInfo(value: Json, decoding: Decoding): CurrencyInfo {
  const wire = asObject(value);
  const out: CurrencyInfo = {
    currency: text(wire.currency, "currency"),
    currencyPrecision: integer(wire.currencyPrecision, "currencyPrecision"),
    status: text(wire.status, "status"),
    withdrawMaxAmount: decimal(wire.withdrawMaxAmount, "withdrawMaxAmount", decoding),
    withdrawMinAmount: decimal(wire.withdrawMinAmount, "withdrawMinAmount", decoding),
    withdrawMinFee: decimal(wire.withdrawMinFee, "withdrawMinFee", decoding),
    nextStatus: wire.nextStatus === null ? null : text(wire.nextStatus, "nextStatus"),
    nextStatusAt: wire.nextStatusAt === null ? null : time(wire.nextStatusAt, "nextStatusAt"),
  };
  let known = 8;
  if (wire.coin != null) {
    out.coin = text(wire.coin, "coin");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
