import { Decimal, floorTo, isMultiple, text, ZERO } from "../../../../engine/decimal.js";
import { Refusal } from "../../../../engine/refusal.js";
import { illegal, missing, type Params, quoted, type Routes, refuse, userOf } from "../../shared/index.js";
import { checkCounts, checkExposure, checkNotional, checkReducing, positionSideOf, symbolOf } from "../order-rules.js";
import { lifetimeOf, sideOf } from "../read-order.js";
import type { FuturesState } from "../state.js";
import type { FuturesSymbolSpec } from "../symbols.js";

const CLIENT_ID = /^[.A-Z:/a-z0-9_-]{1,28}$/;

export function chaseRoutes(state: FuturesState): Routes {
  const { futures, shared } = state;
  return {
    createChaseOrder(call) {
      const { params } = call;
      const { id: accountId } = userOf(call);
      const spec = symbolOf(state, params.text("symbol"));
      const side = sideOf(params);
      const positionSide = positionSideOf(state, accountId, params.get("positionSide"));
      const reduceOnly = params.flag("reduceOnly") ?? false;
      const sent = params.decimal("quantity");
      if (!sent) throw missing("quantity");
      const quantity = quantityOf(state, spec, params, sent, reduceOnly);
      const offset = params.decimal("chaseOffset") ?? ZERO;
      if (offset.lt(0) || !isMultiple(offset, new Decimal(spec.tickSize))) throw illegal("chaseOffset");
      // PERCENTAGE is announced for both offsets, and works for one of them.
      if (params.get("chaseOffsetType") === "PERCENTAGE") throw refuse("-1020");
      const best = futures.chases.best(spec.symbol, side);
      if (!best) throw new Refusal("invalid-amount");
      const limit = limitOf(params, spec, best);
      const lifetime = params.get("timeInForce") ?? "GTX";
      const clientStrategyId = params.get("clientStrategyId");
      if (clientStrategyId !== undefined && !CLIENT_ID.test(clientStrategyId)) throw illegal("clientStrategyId");
      const terms = { positionSide, reduceOnly, closePosition: false, kind: "LIMIT", lifetime };
      const { selfTrade } = futures.settings.of(accountId);
      const basis = { accountId, symbol: spec.symbol, side, type: "LIMIT", selfTrade, quantity, terms } as const;
      const request = { ...basis, ...lifetimeOf(lifetime) };
      checkReducing(state, request);
      checkCounts(state, spec, accountId, false);
      checkExposure(state, request, quantity.times(best));
      const chase = futures.chases.start(request, offset, limit);
      const strategyId = shared.tranIds.next();
      return {
        strategyId: BigInt(strategyId),
        clientStrategyId: clientStrategyId ?? `chase-${strategyId}`.slice(0, 28),
        symbol: spec.symbol,
        side,
        positionSide,
        quantity: text(sent),
        quantityUnit: params.text("quantityUnit"),
        reduceOnly,
        chaseOffset: text(offset),
        chaseOffsetType: "ABSOLUTE",
        maxChaseOffset: params.get("maxChaseOffset"),
        maxChaseOffsetType: limit ? (params.get("maxChaseOffsetType") ?? "ABSOLUTE") : undefined,
        timeInForce: lifetime,
        strategyStatus: "NEW",
        bookTime: chase.createdAt,
        updateTime: chase.createdAt,
      };
    },
  };
}

/** In base asset, by the rules of a market order. */
function quantityOf(
  state: FuturesState,
  spec: FuturesSymbolSpec,
  params: Params,
  sent: Decimal,
  reduces: boolean,
): Decimal {
  const mark = state.futures.prices.mark(spec.symbol);
  const step = new Decimal(spec.stepSize);
  const inQuote = params.text("quantityUnit") === "QUOTE";
  if (sent.lte(0)) throw refuse("-4003");
  const quantity = inQuote ? floorTo(sent.div(mark), step) : sent;
  if (!reduces) checkNotional(spec, inQuote ? sent : quantity.times(mark));
  if (quantity.lt(spec.minQty)) throw refuse("-4004");
  if (quantity.gt(spec.maxQty)) throw refuse("-4005");
  if (!isMultiple(quantity, step)) throw refuse("-4023");
  return quantity;
}

/** Distance from the first best price at which the chase ends, in the unit of the price. */
function limitOf(params: Params, spec: FuturesSymbolSpec, best: Decimal): Decimal | undefined {
  const sent = params.decimal("maxChaseOffset");
  if (!sent) return undefined;
  const percent = params.get("maxChaseOffsetType") === "PERCENTAGE";
  const fits = percent ? sent.decimalPlaces() <= 2 : isMultiple(sent, new Decimal(spec.tickSize));
  if (sent.lte(0) || !fits) throw refuse("-1130", quoted("maxChaseOffset"));
  return percent ? best.times(sent).div(100) : sent;
}
