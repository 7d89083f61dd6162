import { text } from "../../../../engine/decimal.js";
import { maxLeverage, maxNotional } from "../../../../engine/futures/contract.js";
import { missing, RawNumber, type Routes, range, refuse, userOf } from "../../shared/index.js";
import { positionSideOf, symbolOf } from "../order-rules.js";
import type { FuturesState } from "../state.js";
import { accountUpdate, leverageEvent } from "../streams/user-events.js";
import { money } from "../views.js";

/** Leverage, and what margin stands behind the positions of a symbol. */
export function marginRoutes(state: FuturesState): Routes {
  const { futures } = state;
  const { settings, positions, margin, exchange } = futures;
  return {
    setLeverage(call) {
      const { id } = userOf(call);
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const contract = futures.contracts.get(symbol);
      const leverage = call.params.integer("leverage") ?? 0;
      if (!contract || leverage < 1 || leverage > maxLeverage(contract)) throw refuse("-4028", String(leverage));
      const before = settings.leverage(id, symbol);
      const isolated = settings.marginType(id, symbol) === "ISOLATED";
      if (isolated && leverage < before && positions.open(id, symbol).length > 0) throw refuse("-4161");
      const exposure = margin.exposure(id, symbol);
      const cap = maxNotional(contract, leverage);
      if (cap && exposure.gt(cap)) throw refuse("-2027");
      const more = exposure.div(leverage).minus(exposure.div(before));
      if (more.gt(futures.settlement.available(id, contract.instrument.quote))) throw refuse("-2028");
      settings.of(id).leverage.set(symbol, leverage);
      leverageEvent(state, id, symbol, leverage);
      return { leverage, maxNotionalValue: text(cap ?? exposure.times(0)), symbol };
    },

    setMarginType(call) {
      const { id } = userOf(call);
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const wanted = call.params.text("marginType") === "ISOLATED" ? "ISOLATED" : "CROSSED";
      if (settings.marginType(id, symbol) === wanted) throw refuse("-4046");
      if (wanted === "ISOLATED" && settings.of(id).multiAssets) throw refuse("-4168");
      if (exchange.orders.open(id).some((order) => order.symbol === symbol)) throw refuse("-4047");
      if (positions.open(id, symbol).length > 0) throw refuse("-4048");
      settings.of(id).marginType.set(symbol, wanted);
      accountUpdate(state, id, "MARGIN_TYPE_CHANGE", { positions: [] });
      return { code: 200, msg: "success" };
    },

    modifyPositionMargin(call) {
      const { id } = userOf(call);
      const { params } = call;
      const { symbol, quote } = symbolOf(state, params.text("symbol"));
      const side = positionSideOf(state, id, params.get("positionSide"));
      const amount = params.decimal("amount");
      if (!amount) throw missing("amount");
      if (amount.lte(0)) throw refuse("-4055");
      if (settings.marginType(id, symbol) !== "ISOLATED") throw refuse("-4049");
      const position = positions.get(id, symbol, side);
      if (position.amount.isZero()) throw refuse("-4054");
      const type = params.integer("type") === 2 ? 2 : 1;
      if (type === 1 && amount.gt(margin.summary(id, quote).available)) throw refuse("-4050");
      const { initial, unrealized } = margin.value(position);
      // What is left must still be the initial margin, losses included.
      const spare = position.isolatedWallet.plus(unrealized.lt(0) ? unrealized : 0).minus(initial);
      if (type === 2 && amount.gt(spare)) throw refuse("-4051");
      futures.moveMargin(position, type === 1 ? amount : amount.neg());
      const time = call.now;
      state.marginChanges.push({ accountId: id, symbol, positionSide: side, asset: quote, amount, type, time });
      accountUpdate(state, id, "MARGIN_TRANSFER", { positions: [position] });
      return { amount: new RawNumber(text(amount)), code: 200, msg: "Successfully modify position margin.", type };
    },

    getPositionMarginHistory(call) {
      const { id } = userOf(call);
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const type = call.params.integer("type");
      const limit = call.params.limit(500);
      const timed = call.params.has("startTime") || call.params.has("endTime");
      const { from, to } = timed ? range(call, { longest: Number.POSITIVE_INFINITY }) : { from: 0, to: call.now };
      return state.marginChanges
        .filter((one) => one.accountId === id && one.symbol === symbol && (type === undefined || one.type === type))
        .filter(({ time }) => time >= from && time <= to)
        .slice(-limit)
        .map(({ accountId: _, amount, ...rest }) => ({ amount: money(amount), ...rest }));
    },
  };
}
