import { Decimal, isMultiple } from "../../../engine/decimal.js";
import type { OrderTerms, Trigger } from "../../../engine/futures/terms.js";
import type { NewOrder, Side, TimeInForce } from "../../../engine/order.js";
import { missing, type Params, refuse } from "../shared/index.js";
import type { SpotState } from "./state.js";
import { PRECISION, type SpotSymbol } from "./symbols.js";

/** Turns validated parameters into an order for the engine, or refuses by the rules of the symbol. */
export function readOrder(state: SpotState, accountId: string, params: Params): NewOrder {
  const spec = symbolOf(state, params.text("symbol"));
  const kind = params.text("type");
  const side: Side = params.text("side") === "BUY" ? "BUY" : "SELL";
  const market = kind.endsWith("MARKET");
  const lifetime = params.get("timeInForce") ?? "GTC";
  const clientOrderId = params.get("newClientOrderId");
  const trigger = readTrigger(state, spec, kind, side, params.decimal("stopPrice"));
  const terms: OrderTerms = {
    positionSide: "BOTH",
    reduceOnly: false,
    closePosition: false,
    kind,
    lifetime,
    ...(trigger ? { trigger } : {}),
  };
  const common = {
    accountId,
    symbol: spec.symbol,
    side,
    terms,
    // Inferred: the documents of spot say nothing about orders of one account that meet.
    selfTrade: "expire-taker",
    ...(clientOrderId === undefined ? {} : { clientOrderId }),
  } as const;
  checkOpenOrders(state, accountId, spec);
  if (market) return { ...common, type: "MARKET", timeInForce: "IOC", ...sizeOf(state, spec, params) };
  const price = params.decimal("price");
  const quantity = params.decimal("quantity");
  if (!price) throw missing("price");
  if (!quantity) throw missing("quantity");
  checkPrice(state, spec, price);
  checkQuantity(spec, quantity, spec.maxQty);
  checkNotional(spec, price.times(quantity));
  const timeInForce: TimeInForce = lifetime === "IOC" || lifetime === "FOK" ? lifetime : "GTC";
  const flags = { postOnly: lifetime === "GTX" && ("expire" as const), hidden: lifetime === "HIDDEN" };
  return { ...common, type: "LIMIT", timeInForce, price, quantity, ...flags };
}

export function symbolOf({ symbols }: SpotState, name: string): SpotSymbol {
  const spec = symbols.get(name);
  if (!spec) throw refuse("-1121");
  return spec;
}

/** A purchase may name what it spends; that amount is not bound to the steps of a quantity. */
function sizeOf(state: SpotState, spec: SpotSymbol, params: Params): { quantity: Decimal } | { amount: Decimal } {
  const quantity = params.decimal("quantity");
  if (quantity) {
    checkQuantity(spec, quantity, spec.marketMaxQty);
    checkNotional(spec, quantity.times(state.market.last(spec.symbol)));
    return { quantity };
  }
  const amount = params.decimal("quoteOrderQty");
  if (!amount) throw missing("quantity");
  if (amount.lte(0)) throw refuse("-4003");
  if (amount.decimalPlaces() > PRECISION) throw refuse("-1111");
  checkNotional(spec, amount);
  return { amount };
}

/** A stop waits for a worse price than the last one, a take-profit for a better one. */
function readTrigger(
  state: SpotState,
  spec: SpotSymbol,
  kind: string,
  side: Side,
  price: Decimal | undefined,
): Trigger | undefined {
  if (kind === "LIMIT" || kind === "MARKET") return undefined;
  if (!price) throw missing("stopPrice");
  if (price.lte(0)) throw refuse("-4006");
  if (price.gt(spec.maxPrice)) throw refuse("-4007");
  checkTick(spec, price);
  const when = kind.startsWith("STOP") === (side === "BUY") ? "above" : "below";
  const trigger: Trigger = { when, price, source: "contract" };
  if (isReached(trigger, state.market.last(spec.symbol))) throw refuse("-2021");
  return trigger;
}

export function isReached({ when, price }: Trigger, last: Decimal): boolean {
  return when === "above" ? last.gte(price) : last.lte(price);
}

function checkPrice(state: SpotState, spec: SpotSymbol, price: Decimal): void {
  if (price.lte(0)) throw refuse("-4001");
  if (price.lt(spec.minPrice)) throw refuse("-4013");
  if (price.gt(spec.maxPrice)) throw refuse("-4002");
  checkTick(spec, price);
  // The document bounds a price around the index price; the last trade stands in for it.
  const index = state.market.last(spec.symbol);
  if (price.gt(index.times(spec.multiplierUp))) throw refuse("-4016");
  if (price.lt(index.times(spec.multiplierDown))) throw refuse("-4024");
}

function checkTick(spec: SpotSymbol, price: Decimal): void {
  if (price.decimalPlaces() > PRECISION) throw refuse("-1111");
  if (!isMultiple(price.minus(spec.minPrice), new Decimal(spec.tickSize))) throw refuse("-4014");
}

function checkQuantity(spec: SpotSymbol, quantity: Decimal, maximum: string): void {
  if (quantity.lte(0)) throw refuse("-4003");
  if (quantity.decimalPlaces() > PRECISION) throw refuse("-1111");
  if (quantity.lt(spec.minQty)) throw refuse("-4004");
  if (quantity.gt(maximum)) throw refuse("-4005");
  if (!isMultiple(quantity.minus(spec.minQty), new Decimal(spec.stepSize))) throw refuse("-4023");
}

function checkNotional(spec: SpotSymbol, value: Decimal): void {
  if (value.lt(spec.minNotional)) throw refuse("-4164", spec.minNotional);
  // Inferred: the error table has no code of its own for a value that is too large.
  if (value.gt(spec.maxNotional)) throw refuse("-2010");
}

function checkOpenOrders(state: SpotState, accountId: string, spec: SpotSymbol): void {
  const open = state.exchange.orders.open(accountId).filter(({ symbol }) => symbol === spec.symbol);
  if (open.length >= spec.maxOrders) throw refuse("-2025");
}
