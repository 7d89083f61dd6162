import type { Clock } from "../../../engine/clock.js";
import type { Decimal } from "../../../engine/decimal.js";
import type { Futures } from "../../../engine/futures/futures.js";
import type { Ids } from "../../../engine/ids.js";

export interface IncomeRecord {
  readonly accountId: string;
  readonly symbol: string;
  readonly type: string;
  /** Negative when it went out. */
  readonly amount: Decimal;
  readonly asset: string;
  readonly time: number;
  readonly tranId: string;
  readonly tradeId: string;
}

/** Everything that has changed an account's money, oldest first. */
export class IncomeLog {
  readonly #records: IncomeRecord[] = [];
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(futures: Futures, clock: Clock, ids: Ids) {
    this.#clock = clock;
    this.#ids = ids;
    futures.exchange.filled.on(({ order, realized, fee, feeAsset, ticketId }) => {
      const { accountId, symbol } = order;
      const common = { accountId, symbol, asset: feeAsset, tradeId: ticketId };
      if (realized && !realized.isZero()) this.add({ ...common, type: "REALIZED_PNL", amount: realized });
      if (!fee.isZero()) this.add({ ...common, type: "COMMISSION", amount: fee.neg() });
    });
    futures.funding.paid.on(({ position, asset, amount }) => {
      const { accountId, symbol } = position;
      this.add({ accountId, symbol, asset, amount, type: "FUNDING_FEE" });
    });
    futures.accounts.flowed.on(({ accountId, asset, reason, change, symbol }) => {
      if (reason === "insurance") {
        this.add({ accountId, symbol: symbol ?? "", asset, amount: change, type: "INSURANCE_CLEAR" });
      }
    });
  }

  add(record: Omit<IncomeRecord, "time" | "tranId" | "tradeId"> & { tranId?: string; tradeId?: string }): void {
    const { tranId = this.#ids.next(), tradeId = "" } = record;
    this.#records.push({ ...record, time: this.#clock.now(), tranId, tradeId });
  }

  of(accountId: string): IncomeRecord[] {
    return this.#records.filter((record) => record.accountId === accountId);
  }
}
