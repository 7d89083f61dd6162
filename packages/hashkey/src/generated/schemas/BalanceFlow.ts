// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
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

export interface BalanceFlow {
  id: string;
  accountId: string;
  coin: string;
  coinId: string;
  coinName: string;
  flowTypeValue: 1 | 2 | 32 | 51 | 79 | 900 | 904 | 906 | 910 | (number & {});
  flowType: "USER_ACCOUNT_TRANSFER" | "FUNDING_SETTLEMENT" | "OPERATION_ACCOUNT_TRANSFER" | (string & {});
  flowName?: string;
  /** Negative when the balance fell. */
  change: Dec;
  /** Balance after the change. */
  total: Dec;
  created: number;
  /** Trading pair; shown for funding fees. */
  symbol?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["flowName", "symbol"]);

/** Decodes {@link BalanceFlow}. */
export function decodeBalanceFlow(value: Json, decoding: Decoding): BalanceFlow {
  const wire = asObject(value);
  const out: BalanceFlow = {
    id: text(wire.id, "id"),
    accountId: text(wire.accountId, "accountId"),
    coin: text(wire.coin, "coin"),
    coinId: text(wire.coinId, "coinId"),
    coinName: text(wire.coinName, "coinName"),
    flowTypeValue: integer(wire.flowTypeValue, "flowTypeValue"),
    flowType: text(wire.flowType, "flowType"),
    change: decimal(wire.change, "change", decoding),
    total: decimal(wire.total, "total", decoding),
    created: time(wire.created, "created"),
  };
  let known = 10;
  if (wire.flowName != null) {
    out.flowName = text(wire.flowName, "flowName");
    known++;
  }
  if (wire.symbol != null) {
    out.symbol = text(wire.symbol, "symbol");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
