import type { Random } from "../../engine/random.js";
import { Num } from "./json.js";

/** A currency on one chain; every number is decimal text. */
export interface CoinSpec {
  /** For example `USDT.ETH`; the currency's own name where it is on one chain only. */
  readonly coin: string;
  readonly currency: string;
  readonly precision: number;
  readonly movable: boolean;
  /** What may leave an account in a day. */
  readonly maxWithdraw: string;
  readonly minWithdraw: string;
  readonly fee: string;
  /** Deposits need a memo. */
  readonly memo?: boolean;
}

export const COINS: readonly CoinSpec[] = [
  coin("BTC", "BTC", { precision: 9, minWithdraw: "0.004", fee: "0.0005" }),
  coin("ETH", "ETH", { minWithdraw: "0.02", fee: "0.001" }),
  coin("USDT.ETH", "USDT", { minWithdraw: "20", fee: "5" }),
  coin("USDT.TRX", "USDT", { minWithdraw: "2", fee: "1" }),
  { ...coin("EOS", "EOS", { minWithdraw: "1", fee: "0.1" }), memo: true },
  { ...coin("USD", "USD", { minWithdraw: "1", fee: "0" }), movable: false },
];

function coin(
  name: string,
  currency: string,
  { precision = 8, minWithdraw, fee }: { precision?: number; minWithdraw: string; fee: string },
): CoinSpec {
  return { coin: name, currency, precision, movable: true, maxWithdraw: "1000000", minWithdraw, fee };
}

export function currencyInfo(spec: CoinSpec): Record<string, unknown> {
  return {
    currency: spec.currency,
    currencyPrecision: spec.precision,
    status: spec.movable ? "DEPOSIT_WITHDRAW" : "NOT_DEPOSIT_NOT_WITHDRAW",
    withdrawMaxAmount: new Num(spec.maxWithdraw),
    withdrawMinAmount: new Num(spec.minWithdraw),
    withdrawMinFee: new Num(spec.fee),
    nextStatus: null,
    nextStatusAt: null,
    coin: spec.coin,
  };
}

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export function makeAddress(spec: CoinSpec, random: Random): string {
  if (spec.memo) return random.text(12, "abcdefghijklmnopqrstuvwxyz12345");
  if (spec.coin === "BTC") return `3${random.text(33, BASE58)}`;
  if (spec.coin.endsWith(".TRX")) return `T${random.text(33, BASE58)}`;
  return `0x${random.text(40, "0123456789abcdef")}`;
}
