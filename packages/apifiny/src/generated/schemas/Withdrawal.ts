// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { ActivityStatus } from "./ActivityStatus.js";
import type { ActivityType } from "./ActivityType.js";

export interface Withdrawal {
  /** The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
  accountId: string;
  venue: string;
  currency: string;
  /** Name in the system: `currency`, with the chain where there are several. */
  coin: string;
  amount: Dec;
  fee: Dec;
  fromAddress: string | null;
  /** The recipient's address. */
  targetAddress: string;
  type: ActivityType | (string & {});
  /** What caused it, e.g. `ACCOUNT_CLIENT_WITHDRAW`. */
  actionType: string;
  actionNote?: string;
  /** Id of the transfer inside Apifiny. */
  logId: string;
  /**
   * Id of the transaction on the chain.
   * Inferred: the example shows one; a withdrawal just submitted may have none yet.
   */
  txId: string | null;
  status: ActivityStatus | (string & {});
  logCreatedAt: number;
  logUpdatedAt: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["actionNote"]);

/** Decodes {@link Withdrawal}. */
export function decodeWithdrawal(value: Json, decoding: Decoding): Withdrawal {
  const wire = asObject(value);
  const out: Withdrawal = {
    accountId: text(wire.accountId, "accountId"),
    venue: text(wire.venue, "venue"),
    currency: text(wire.currency, "currency"),
    coin: text(wire.coin, "coin"),
    amount: decimal(wire.amount, "amount", decoding),
    fee: decimal(wire.fee, "fee", decoding),
    fromAddress: wire.fromAddress === null ? null : text(wire.fromAddress, "fromAddress"),
    targetAddress: text(wire.targetAddress, "targetAddress"),
    type: text(wire.type, "type"),
    actionType: text(wire.actionType, "actionType"),
    logId: text(wire.logId, "logId"),
    txId: wire.txId === null ? null : text(wire.txId, "txId"),
    status: text(wire.status, "status"),
    logCreatedAt: time(wire.logCreatedAt, "logCreatedAt"),
    logUpdatedAt: time(wire.logUpdatedAt, "logUpdatedAt"),
  };
  let known = 15;
  if (wire.actionNote != null) {
    out.actionNote = text(wire.actionNote, "actionNote");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
