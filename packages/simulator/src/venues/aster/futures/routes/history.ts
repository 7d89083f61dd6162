import { text } from "../../../../engine/decimal.js";
import { Refusal } from "../../../../engine/refusal.js";
import { illegal, missing, RawNumber, type Routes, range, refuse, Transfers, userOf } from "../../shared/index.js";
import { symbolOf } from "../order-rules.js";
import { ASSETS, type FuturesState } from "../state.js";
import { money, orderView, tradeView } from "../views.js";

/** Trades, income, fees and transfers. */
export function historyRoutes(state: FuturesState): Routes {
  const { futures } = state;
  return {
    getUserTrades(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const limit = Math.min(call.params.limit(500), 1000);
      const from = call.params.id("fromId");
      const fills = futures.exchange.orders.fills(userOf(call).id).filter((fill) => fill.order.symbol === symbol);
      if (from !== undefined) {
        return fills
          .filter(({ ticketId }) => BigInt(ticketId) >= from)
          .slice(0, limit)
          .map(tradeView);
      }
      const { from: start, to: end } = range(call);
      return fills
        .filter(({ time }) => time >= start && time <= end)
        .slice(-limit)
        .map(tradeView);
    },

    getIncome(call) {
      const symbol = call.params.get("symbol");
      if (symbol !== undefined) symbolOf(state, symbol);
      const type = call.params.get("incomeType");
      const limit = Math.min(call.params.limit(100), 1000);
      const { from, to } = range(call, { longest: open(call.params) });
      return state.income
        .of(userOf(call).id)
        .filter((one) => (symbol === undefined || one.symbol === symbol) && (type === undefined || one.type === type))
        .filter(({ time }) => time >= from && time <= to)
        .slice(-limit)
        .map(({ symbol: of, type: incomeType, amount, asset, time, tranId, tradeId }) => {
          return { symbol: of, incomeType, income: money(amount), asset, info: incomeType, time, tranId, tradeId };
        });
    },

    getForceOrders(call) {
      const symbol = call.params.get("symbol");
      if (symbol !== undefined) symbolOf(state, symbol);
      const kind = call.params.get("autoCloseType");
      const limit = Math.min(call.params.limit(50), 100);
      const { from, to } = range(call, { longest: open(call.params) });
      const wanted = kind === "ADL" ? "adl" : kind === "LIQUIDATION" ? "liquidation" : undefined;
      return futures.exchange.orders
        .of(userOf(call).id)
        .filter(({ terms }) => terms?.forced && (wanted === undefined || terms.forced === wanted))
        .filter((order) => symbol === undefined || order.symbol === symbol)
        .filter(({ createdAt }) => createdAt >= from && createdAt <= to)
        .slice(-limit)
        .map((order) => orderView(order, "query"));
    },

    getCommissionRate(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const { makerFee, takerFee } = futures.exchange.instrument(symbol);
      return { symbol, makerCommissionRate: text(makerFee), takerCommissionRate: text(takerFee) };
    },

    getLeverageBrackets(call) {
      const wanted = call.params.get("symbol");
      return wanted === undefined
        ? [...state.symbols.keys()].map((symbol) => brackets(state, symbol))
        : brackets(state, symbolOf(state, wanted).symbol);
    },

    getRemainingOpenableNotionalValue(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const leverage = call.params.integer("leverage") ?? 0;
      const { id } = userOf(call);
      const contract = futures.contracts.get(symbol);
      const cap = contract?.brackets.findLast((bracket) => bracket.leverage >= leverage)?.cap;
      if (!cap || leverage < 1) throw refuse("-4028", String(leverage));
      const left = cap.minus(futures.margin.exposure(id, symbol));
      return {
        remainingOpenableNotionalValue: new RawNumber(text(left.lt(0) ? left.times(0) : left.toDecimalPlaces(8))),
      };
    },

    transfer(call) {
      const { params } = call;
      const { from, to } = Transfers.direction(params.text("kindType"));
      const asset = params.text("asset");
      const amount = params.decimal("amount");
      if (!ASSETS.has(asset)) throw refuse("-1108");
      if (!amount) throw missing("amount");
      if (amount.lte(0)) throw illegal("amount");
      const user = userOf(call);
      const clientTranId = params.text("clientTranId");
      const tranId = sufficient(() =>
        state.shared.transfers.move({
          from: { product: from, user },
          to: { product: to, user },
          asset,
          amount,
          clientTranId,
        }),
      );
      return { tranId: BigInt(tranId), status: "SUCCESS" };
    },
  };
}

/** A transfer is short of balance, not of margin. */
export function sufficient<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal && error.reason === "insufficient") throw refuse("-2018");
    throw error;
  }
}

/** A search without a start goes back a week; one with both ends has no limit. */
function open(params: { has(name: string): boolean }): number {
  return params.has("startTime") ? Number.POSITIVE_INFINITY : 7 * 86_400_000;
}

function brackets(state: FuturesState, symbol: string): Record<string, unknown> {
  const list = state.futures.contracts.get(symbol)?.brackets ?? [];
  return {
    symbol,
    brackets: list.map(({ leverage, cap, floor, maintenance, cumulative }, index) => ({
      bracket: index + 1,
      initialLeverage: leverage,
      notionalCap: new RawNumber(text(cap)),
      notionalFloor: new RawNumber(text(floor)),
      maintMarginRatio: new RawNumber(text(maintenance)),
      cum: new RawNumber(text(cumulative)),
    })),
  };
}
