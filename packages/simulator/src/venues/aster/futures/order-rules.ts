import { Decimal, isMultiple } from "../../../engine/decimal.js";
import { maxNotional } from "../../../engine/futures/contract.js";
import type { NewOrder, Side } from "../../../engine/order.js";
import { remaining } from "../../../engine/order.js";
import { illegal, refuse } from "../shared/index.js";
import type { FuturesState } from "./state.js";
import type { FuturesSymbolSpec } from "./symbols.js";

/** @throws {CodedError} `-1121` when the symbol does not exist. */
export function symbolOf(state: FuturesState, symbol: string): FuturesSymbolSpec {
  const spec = state.symbols.get(symbol);
  if (!spec) throw refuse("-1121");
  return spec;
}

/** PRICE_FILTER for a limit price. */
export function checkPrice(spec: FuturesSymbolSpec, price: Decimal): void {
  if (price.lte(0)) throw refuse("-4001");
  if (price.gt(spec.maxPrice)) throw refuse("-4002");
  if (price.lt(spec.minPrice)) throw refuse("-4013");
  if (!isMultiple(price.minus(spec.minPrice), new Decimal(spec.tickSize))) throw refuse("-4014");
}

/** PRICE_FILTER for a trigger price. */
export function checkStopPrice(spec: FuturesSymbolSpec, price: Decimal): void {
  if (price.lte(0)) throw refuse("-4006");
  if (price.gt(spec.maxPrice)) throw refuse("-4007");
  if (!isMultiple(price.minus(spec.minPrice), new Decimal(spec.tickSize))) throw refuse("-4014");
}

/** PERCENT_PRICE: against the mark price, or against the trigger price of an order that has one. */
export function checkBand(
  state: FuturesState,
  spec: FuturesSymbolSpec,
  side: Side,
  price: Decimal,
  stop?: Decimal,
): void {
  const centre = stop ?? state.futures.prices.mark(spec.symbol);
  if (side === "BUY") {
    const cap = centre.times(spec.multiplierUp);
    if (price.gt(cap)) throw stop ? refuse("-4183") : refuse("-4016");
  } else {
    const floor = centre.times(spec.multiplierDown);
    if (price.lt(floor)) throw stop ? refuse("-4184") : refuse("-4024");
  }
}

/** LOT_SIZE, or MARKET_LOT_SIZE for an order without a price. */
export function checkQuantity(spec: FuturesSymbolSpec, quantity: Decimal, market: boolean): void {
  if (quantity.lte(0)) throw refuse("-4003");
  if (quantity.lt(spec.minQty)) throw refuse("-4004");
  if (quantity.gt(market ? spec.marketMaxQty : spec.maxQty)) throw refuse("-4005");
  if (!isMultiple(quantity.minus(spec.minQty), new Decimal(spec.stepSize))) throw refuse("-4023");
}

/** MIN_NOTIONAL; orders that only reduce are exempt. */
export function checkNotional(spec: FuturesSymbolSpec, value: Decimal): void {
  if (value.lt(spec.notional)) throw refuse("-4164", spec.notional);
}

/** MAX_NUM_ORDERS and MAX_NUM_ALGO_ORDERS. */
export function checkCounts(
  state: FuturesState,
  spec: FuturesSymbolSpec,
  accountId: string,
  conditional: boolean,
): void {
  const open = state.futures.exchange.orders.open(accountId).filter((order) => order.symbol === spec.symbol);
  if (open.length >= spec.maxOrders) throw refuse("-2025");
  if (conditional && open.filter((order) => order.parked).length >= spec.maxAlgoOrders) throw refuse("-4045");
}

/** What a closing order may close, less what other open orders close already. */
export function checkReducing(state: FuturesState, request: NewOrder): void {
  const { accountId, symbol, side, terms, quantity } = request;
  if (!terms || !quantity) return;
  const { positionSide, reduceOnly } = terms;
  const hedged = (positionSide === "LONG" && side === "SELL") || (positionSide === "SHORT" && side === "BUY");
  if (!reduceOnly && !hedged) return;
  const reducible = state.futures.reducible(accountId, symbol, side, positionSide);
  if (reducible.isZero()) throw refuse("-2022");
  if (terms.trigger || terms.trailing) return;
  const others = state.futures.exchange.orders
    .open(accountId)
    .filter((order) => order.symbol === symbol && order.side === side && !order.parked && order.id !== request.id)
    .filter((order) => order.terms?.positionSide === positionSide && (hedged || order.terms.reduceOnly));
  const total = others.reduce((sum, order) => sum.plus(remaining(order)), quantity);
  if (total.gt(reducible)) throw refuse(hedged ? "-2022" : "-4118");
}

/** The position the order may lead to must fit the leverage. */
export function checkExposure(state: FuturesState, request: NewOrder, value: Decimal): void {
  const { accountId, symbol, side, terms, id } = request;
  const { margin, settings, contracts } = state.futures;
  const contract = contracts.get(symbol);
  if (!contract || terms?.reduceOnly || terms?.closePosition) return;
  const positionSide = terms?.positionSide ?? "BOTH";
  const before = margin.exposure(accountId, symbol, { id, side, positionSide, value: value.times(0) });
  const after = margin.exposure(accountId, symbol, { id, side, positionSide, value });
  const cap = maxNotional(contract, settings.leverage(accountId, symbol));
  if (cap && after.gt(before) && after.gt(cap)) throw refuse("-2027");
}

/** The side of the position an order is for. @throws {CodedError} `-4061` when it does not fit the account's mode. */
export function positionSideOf(
  state: FuturesState,
  accountId: string,
  sent: string | undefined,
): "BOTH" | "LONG" | "SHORT" {
  const { dualSide } = state.futures.settings.of(accountId);
  if (sent === "LONG" || sent === "SHORT") {
    if (!dualSide) throw refuse("-4061");
    return sent;
  }
  if (sent !== undefined && sent !== "BOTH") throw illegal("positionSide");
  if (dualSide) throw refuse("-4061");
  return "BOTH";
}
