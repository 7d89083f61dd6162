import type { Account } from "../../../engine/accounts.js";
import { text, ZERO } from "../../../engine/decimal.js";
import { accountOf, type Call, type Routes, range, signer } from "../call.js";
import { COINS, coinInfo } from "../coins.js";
import { illegal, refusal } from "../errors.js";
import type { FlowRecord, HashkeyState } from "../state.js";
import { isFiat } from "../symbols.js";
import { tradeRow } from "../views.js";
import { accountTrades } from "./queries.js";

const DAY = 86_400_000;

const ACCOUNT_TYPES: Readonly<Record<Account["kind"], number>> = { trading: 1, sub: 1, custody: 5, fiat: 6, house: 0 };

/** Number and name of what moved a balance. */
const FLOW_TYPES: Readonly<Record<string, readonly [number, string]>> = {
  trade: [1, "TRADE"],
  fee: [2, "FEE"],
  transfer: [51, "USER_ACCOUNT_TRANSFER"],
  grant: [79, "OPERATION_ACCOUNT_TRANSFER"],
  "custody-deposit": [900, "CUSTODY_DEPOSIT"],
  "custody-withdraw": [904, "CUSTODY_WITHDRAW"],
  "fiat-deposit": [906, "FIAT_DEPOSIT"],
  "fiat-withdraw": [910, "FIAT_WITHDRAW"],
};

export const account: Routes = {
  getVipInfo(state, call) {
    const wanted = call.params.get("symbols")?.split(",");
    const data = [...state.exchange.instruments.values()]
      .filter(({ symbol }) => !wanted || wanted.includes(symbol))
      .map(({ symbol, base, quote, makerFee, takerFee, feeIn }) => ({
        symbol,
        productType: isFiat(quote) ? "Token-Fiat" : "Token-Token",
        buyMakerFeeCurrency: feeIn === "received" ? base : quote,
        buyTakerFeeCurrency: feeIn === "received" ? base : quote,
        sellMakerFeeCurrency: quote,
        sellTakerFeeCurrency: quote,
        actualMakerRate: text(makerFee),
        actualTakerRate: text(takerFee),
      }));
    const midnight = Math.floor(call.now / DAY) * DAY;
    return { code: 0, vipLevel: "0", tradeVol30Day: "0", totalAssetBal: "0", data, updateTimestamp: String(midnight) };
  },

  getAccount(state, call) {
    const id = accountOf(state, call);
    const balances = state.accounts.balances(id).map(({ asset, free, locked }) => ({
      asset,
      assetId: asset,
      assetName: asset,
      total: text(free.plus(locked)),
      free: text(free),
      locked: text(locked),
    }));
    return { balances, userId: state.accounts.find(id)?.userId };
  },

  getAccountTrades(state, call) {
    return accountTrades(state, call, accountOf(state, call)).map(tradeRow);
  },

  getAccountTypes(state, call) {
    return state.visible(signer(call)).map(({ id, label, kind, userId }) => ({
      accountId: id,
      accountLabel: label,
      accountType: ACCOUNT_TYPES[kind],
      accountIndex: kind === "sub" ? 1 : 0,
      userId,
    }));
  },

  transferAssets(state, call) {
    const { params } = call;
    const visible = state.visible(signer(call)).map(({ id }) => id);
    const from = params.text("fromAccountId");
    const to = params.text("toAccountId");
    const quantity = params.decimal("quantity") ?? ZERO;
    if (!visible.includes(from)) throw refusal("-1172");
    // Inferred: a sub-account may also send to its main account.
    if (!visible.includes(to) && to !== state.account.main.id) throw refusal("-1173");
    if (from === to) throw refusal("-1174");
    if (!COINS.some(({ coin }) => coin === params.text("coin"))) throw refusal("-4001");
    if (quantity.lte(0)) throw refusal("-1126");
    const clientOrderId = params.get("clientOrderId") ?? "";
    if (clientOrderId.length > 64) throw refusal("-1123");
    state.accounts.transfer(from, to, params.text("coin"), quantity, "transfer");
    state.accounts.publish();
    return { success: true, timestamp: call.now, clientOrderId, orderId: state.ids.next() };
  },

  getApiKeyType(_state, call) {
    return { accountType: signer(call).master ? "Master Account" : "Sub Account" };
  },

  getFiatHistory(state, call) {
    if (!signer(call).master) throw refusal("-3117");
    const { params } = call;
    const { from, to } = range(call);
    const status = params.get("status") ?? "successful";
    const remark = params.get("remark");
    const manual = params.get("channel") === "manual";
    return state.wallet.fiat
      .filter((order) => order.type === params.text("type") && status === "successful" && !manual)
      .filter((order) => order.createdAt >= from && order.createdAt <= to)
      .filter((order) => remark === undefined || order.remark === remark)
      .reverse()
      .slice(0, params.limit(500, 500))
      .map((order) => ({
        orderId: order.orderId,
        type: order.type,
        remark: order.remark,
        asset: order.asset,
        grossAmount: text(order.amount),
        netAmount: text(order.type === "deposit" ? order.amount.minus(order.fee) : order.amount.plus(order.fee)),
        fee: text(order.fee),
        status: "successful",
        createdTime: String(order.createdAt),
        updatedTime: String(order.createdAt),
        channel: "auto",
        clientOrderId: order.clientOrderId,
      }));
  },

  getBalanceFlow(state, call) {
    const { params } = call;
    const { from, to } = range(call);
    if (to - from > 30 * DAY) throw refusal("-2027");
    const accountId = flowAccount(state, call, params.integer("accountType") ?? 1);
    const flowType = params.integer("flowType");
    return state.flows
      .filter((flow) => flow.accountId === accountId && flow.created >= from && flow.created <= to)
      .filter((flow) => flowType === undefined || FLOW_TYPES[flow.reason]?.[0] === flowType)
      .reverse()
      .slice(0, params.limit(500, 500))
      .map(flowRow);
  },

  getChainTypes(_state, call) {
    const coinId = call.params.text("coinId");
    const spec = COINS.find(({ coin }) => coin === coinId);
    if (!spec) {
      const { code, message } = refusal("0001", "coinId");
      return [{ coinId, coinName: coinId, chainTypeList: [], errorCode: code, errorMsg: message }];
    }
    return [{ coinId, coinName: coinId, chainTypeList: spec.chains.map(({ chainType }) => chainType) }];
  },

  getCoinInfo(_state, call) {
    const coinId = call.params.text("coinId");
    const spec = COINS.find(({ coin }) => coin === coinId);
    if (!spec) throw illegal("coinId");
    return { timezone: "UTC", serverTime: call.now, coins: [coinInfo(spec, false)] };
  },
};

/** Account of a statement. There are no contract accounts here, so type 3 has no entries. */
function flowAccount(state: HashkeyState, call: Call, type: number): string | undefined {
  const key = signer(call);
  if (type === 1) return key.accountId;
  if (!key.master) throw refusal("-3117");
  return type === 5 ? state.account.custody.id : type === 6 ? state.account.fiat.id : undefined;
}

function flowRow(flow: FlowRecord): Record<string, unknown> {
  const [flowTypeValue, flowType] = FLOW_TYPES[flow.reason] ?? [0, flow.reason];
  return {
    id: flow.id,
    accountId: flow.accountId,
    coin: flow.asset,
    coinId: flow.asset,
    coinName: flow.asset,
    flowTypeValue,
    flowType,
    flowName: "",
    change: text(flow.change),
    total: text(flow.total),
    created: String(flow.created),
  };
}
