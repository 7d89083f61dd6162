// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { ActivityStatus } from "./ActivityStatus.js";
import type { ActivityType } from "./ActivityType.js";

/** A change of a balance that is not a trade. Its times are text, unlike elsewhere. */
export interface AccountActivity {
  /** The sub-account at the venue, e.g. `STA-VENUE1_00000001`. */
  accountId: string;
  currency: string;
  status: ActivityStatus | (string & {});
  type: ActivityType | (string & {});
  amount: Dec;
  fee: Dec;
  fromAddress?: string;
  /** The recipient's address. Null for transfers. */
  targetAddress: string | null;
  /** Id of the transaction on the chain. */
  txId?: string;
  /** Name in the system: `currency`, with the chain where there are several. */
  coin: string;
  /** Id of the activity inside Apifiny. */
  logId: string;
  logCreatedAt: number;
  logUpdatedAt: number;
  /** What caused it, e.g. `ACCOUNT_CLIENT_TRANSFER_OUTGOING`. */
  actionType: string;
  actionNote: string;
  /**
   * The sub-account a transfer came from.
   * Inferred: optional, because the example shows transfers only.
   */
  fromAccountId?: string;
  /**
   * The sub-account a transfer went to.
   * Inferred: optional, because the example shows transfers only.
   */
  toAccountId?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["fromAddress", "txId", "fromAccountId", "toAccountId"]);

/** Decodes {@link AccountActivity}. */
export function decodeAccountActivity(value: Json, decoding: Decoding): AccountActivity {
  const wire = asObject(value);
  const out: AccountActivity = {
    accountId: text(wire.accountId, "accountId"),
    currency: text(wire.currency, "currency"),
    status: text(wire.status, "status"),
    type: text(wire.type, "type"),
    amount: decimal(wire.amount, "amount", decoding),
    fee: decimal(wire.fee, "fee", decoding),
    targetAddress:
      wire.targetAddress === null || wire.targetAddress === "" ? null : text(wire.targetAddress, "targetAddress"),
    coin: text(wire.coin, "coin"),
    logId: text(wire.logId, "logId"),
    logCreatedAt: time(wire.logCreatedAt, "logCreatedAt"),
    logUpdatedAt: time(wire.logUpdatedAt, "logUpdatedAt"),
    actionType: text(wire.actionType, "actionType"),
    actionNote: text(wire.actionNote, "actionNote"),
  };
  let known = 13;
  if (wire.fromAddress != null) {
    out.fromAddress = text(wire.fromAddress, "fromAddress");
    known++;
  }
  if (wire.txId != null) {
    out.txId = text(wire.txId, "txId");
    known++;
  }
  if (wire.fromAccountId != null) {
    out.fromAccountId = text(wire.fromAccountId, "fromAccountId");
    known++;
  }
  if (wire.toAccountId != null) {
    out.toAccountId = text(wire.toAccountId, "toAccountId");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
