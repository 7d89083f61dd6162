import { type Decimal, text } from "../../../../engine/decimal.js";
import type { Fill } from "../../../../engine/order.js";
import {
  type Call,
  illegal,
  quoted,
  type Routes,
  range,
  refuse,
  Transfers,
  type User,
  userOf,
} from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import type { FlowRecord, SpotState } from "../state.js";
import { MAKER_FEE, TAKER_FEE } from "../symbols.js";
import { tradeRow } from "../views.js";

export function accountRoutes(state: SpotState): Routes {
  const { shared, accounts, exchange, listenKeys } = state;

  return {
    getCommissionRate(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      return { symbol, makerCommissionRate: MAKER_FEE, takerCommissionRate: TAKER_FEE };
    },

    getAccount(call) {
      const { id } = userOf(call);
      const { permissions } = call.caller ?? {};
      const rows = accounts.balances(id).filter(({ free, locked }) => !free.plus(locked).isZero());
      return {
        feeTier: 0,
        canTrade: permissions?.spot === true,
        canDeposit: true,
        canWithdraw: permissions?.withdraw === true,
        canBurnAsset: true,
        updateTime: state.flows.findLast(({ accountId }) => accountId === id)?.time ?? 0,
        balances: rows.map(({ asset, free, locked }) => ({ asset, free: text(free), locked: text(locked) })),
      };
    },

    getTransactionHistory(call) {
      const { from, to } = range(call);
      const asset = call.params.get("asset");
      const type = call.params.get("type");
      const { id } = userOf(call);
      return state.flows
        .filter((flow) => flow.accountId === id && flow.time >= from && flow.time <= to)
        .filter((flow) => asset === undefined || flow.asset === asset)
        .map(transactionRow)
        .filter((row) => type === undefined || row.type === type)
        .slice(-call.params.limit(100));
    },

    transfer(call) {
      const { params } = call;
      const user = userOf(call);
      const amount = positive(params.decimal("amount"), "amount");
      const { from, to } = Transfers.direction(params.text("kindType"));
      const tranId = shared.transfers.move({
        from: { product: from, user },
        to: { product: to, user },
        asset: params.text("asset"),
        amount,
        clientTranId: params.text("clientTranId"),
      });
      return { tranId: BigInt(tranId), status: "SUCCESS" };
    },

    getUserTrades(call) {
      const limit = call.params.limit(500);
      const first = call.params.id("fromId");
      const fills = exchange.orders.fills(userOf(call).id).filter(chosen(state, call));
      if (first !== undefined) {
        const found = fills.filter(({ ticketId }) => BigInt(ticketId) >= first);
        return found.slice(0, limit).map(tradeRow);
      }
      const { from, to } = range(call);
      const found = fills.filter(({ time }) => time >= from && time <= to);
      return found.slice(-limit).map(tradeRow);
    },

    createListenKey: (call) => ({ listenKey: listenKeys.create(userOf(call)) }),

    keepAliveListenKey(call) {
      if (!listenKeys.extend(call.params.text("listenKey"), userOf(call))) throw refuse("-1125");
      return {};
    },

    closeListenKey(call) {
      if (!listenKeys.close(call.params.text("listenKey"), userOf(call))) throw refuse("-1125");
      return {};
    },
  };
}

export function positive(amount: Decimal | undefined, name: string): Decimal {
  if (!amount?.gt(0)) throw illegal(name);
  return amount;
}

function chosen(state: SpotState, call: Call): (fill: Fill) => boolean {
  const symbol = call.params.get("symbol");
  const orderId = call.params.id("orderId");
  if (symbol !== undefined) symbolOf(state, symbol);
  else if (orderId !== undefined) throw refuse("-1102", quoted("symbol"));
  return ({ order }) =>
    (symbol === undefined || order.symbol === symbol) && (orderId === undefined || BigInt(order.id) === orderId);
}

/** The document's type for what moved a balance. */
const TYPES: Readonly<Record<string, string>> = { grant: "AIRDROP", DEPOSIT: "TRANSFER" };

/** Inferred: the document's list has no type for fees; they leave the account like what was sold. */
function transactionRow(flow: FlowRecord): { readonly type: string } & Record<string, unknown> {
  const traded = flow.change.isNegative() ? "TRADE_SOURCE" : "TRADE_TARGET";
  const type = flow.reason === "trade" || flow.reason === "fee" ? traded : (TYPES[flow.reason] ?? flow.reason);
  return {
    tranId: BigInt(flow.tranId),
    tradeId: null,
    asset: flow.asset,
    symbol: flow.symbol ?? "",
    balanceDelta: text(flow.change),
    balanceInfo: type,
    time: flow.time,
    type,
  };
}

/** What this product does in a transfer. */
export function spotPurse(state: SpotState): Parameters<Transfers["register"]>[1] {
  const { accounts } = state;
  const book = (tranId: string, move: () => void): void => {
    state.tranId = tranId;
    try {
      move();
    } finally {
      state.tranId = undefined;
    }
    accounts.publish();
  };
  return {
    knows: (asset) => state.assets.has(asset),
    available: (user: User, asset) => accounts.balance(user.id, asset).free,
    take: (user, asset, amount, reason, tranId) => book(tranId, () => accounts.debit(user.id, asset, amount, reason)),
    give: (user, asset, amount, reason, tranId) => book(tranId, () => accounts.credit(user.id, asset, amount, reason)),
  };
}
