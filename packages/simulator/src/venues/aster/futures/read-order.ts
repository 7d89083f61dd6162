import { type Decimal, Decimal as Exact, isMultiple, ZERO } from "../../../engine/decimal.js";
import type { OrderTerms, Peg, PositionSide, PriceSource, Trailing, Trigger } from "../../../engine/futures/terms.js";
import { pegged } from "../../../engine/futures/triggers.js";
import type { NewOrder, Side, TimeInForce } from "../../../engine/order.js";
import { illegal, missing, type Params, refuse } from "../shared/index.js";
import {
  checkBand,
  checkCounts,
  checkExposure,
  checkNotional,
  checkPrice,
  checkQuantity,
  checkReducing,
  checkStopPrice,
  positionSideOf,
  symbolOf,
} from "./order-rules.js";
import type { FuturesState } from "./state.js";
import type { FuturesSymbolSpec } from "./symbols.js";
import { selfTradeOf } from "./views.js";

const CLIENT_ID = /^[.A-Z:/a-z0-9_-]{1,36}$/;
const LIMIT_KINDS = new Set(["LIMIT", "STOP", "TAKE_PROFIT"]);
const STOP_KINDS = new Set(["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET"]);

export interface ReadOptions {
  /** Largest callback rate in percent: a single order may have 5, one of a batch 4. */
  readonly maxCallback: number;
  /** The order is placed by an event to come: position, price and margin are looked at then. */
  readonly later?: boolean;
}

/** Turns validated parameters into an order for the engine, or refuses by the rules of the symbol and the account. */
export function readOrder(
  state: FuturesState,
  accountId: string,
  params: Params,
  options: ReadOptions = { maxCallback: 5 },
): NewOrder {
  const spec = symbolOf(state, params.text("symbol"));
  const kind = params.text("type");
  const side = sideOf(params);
  const settings = state.futures.settings.of(accountId);
  const positionSide = positionSideOf(state, accountId, params.get("positionSide"));
  if (settings.dualSide && params.has("reduceOnly")) throw refuse("-1106", "'reduceOnly'");
  const clientOrderId = clientId(params.get("newClientOrderId"));
  const closePosition = params.flag("closePosition") ?? false;
  checkClosing(params, side, positionSide, closePosition);
  const trigger = triggerOf(params, spec, kind, side);
  const trailing = kind === "TRAILING_STOP_MARKET" ? trailingOf(state, params, spec, options) : undefined;
  const peg = pegOf(params, spec, side);
  const terms: OrderTerms = {
    positionSide,
    reduceOnly: params.flag("reduceOnly") ?? false,
    closePosition,
    kind,
    lifetime: params.get("timeInForce") ?? "GTC",
    ...(trigger ? { trigger } : {}),
    ...(trailing ? { trailing } : {}),
    ...(peg ? { peg } : {}),
  };
  const limit = LIMIT_KINDS.has(kind);
  const price = limit ? priceOf(state, spec, side, params, terms) : undefined;
  const quantity = quantityOf(params, spec, closePosition, !limit);
  const request: NewOrder = {
    accountId,
    symbol: spec.symbol,
    side,
    type: limit ? "LIMIT" : "MARKET",
    selfTrade: selfTradeOf(params.get("stpMode")) ?? settings.selfTrade,
    ...lifetimeOf(limit ? terms.lifetime : "IOC"),
    ...(price ? { price } : {}),
    quantity,
    ...(clientOrderId === undefined ? {} : { clientOrderId }),
    terms,
  };
  const value = quantity.times(price ?? state.futures.prices.mark(spec.symbol));
  if (!options.later) {
    if (state.futures.triggers.wouldFire(request)) throw refuse("-2021");
    checkReducing(state, request);
  }
  if (!terms.reduceOnly && !closePosition) checkNotional(spec, value);
  checkCounts(state, spec, accountId, Boolean(trigger ?? trailing));
  checkExposure(state, request, value);
  return request;
}

export function sideOf(params: Params): Side {
  return params.text("side") === "BUY" ? "BUY" : "SELL";
}

export function clientId(sent: string | undefined): string | undefined {
  if (sent !== undefined && !CLIENT_ID.test(sent)) throw refuse("-4015");
  return sent;
}

/** How long an order lives, in the engine's words. */
export function lifetimeOf(lifetime: string): Pick<NewOrder, "timeInForce" | "postOnly" | "hidden"> {
  const timeInForce: TimeInForce = lifetime === "IOC" || lifetime === "FOK" ? lifetime : "GTC";
  return { timeInForce, ...(lifetime === "GTX" ? { postOnly: "expire" } : {}), hidden: lifetime === "HIDDEN" };
}

function sourceOf(params: Params): PriceSource {
  return params.get("workingType") === "MARK_PRICE" ? "mark" : "contract";
}

function checkClosing(params: Params, side: Side, positionSide: PositionSide, closePosition: boolean): void {
  if (!closePosition) return;
  if (params.has("quantity")) throw refuse("-4137");
  if (params.has("reduceOnly")) throw refuse("-1106", "'reduceOnly'");
  const opening = (side === "BUY" && positionSide === "LONG") || (side === "SELL" && positionSide === "SHORT");
  if (opening) throw refuse("-1128");
}

function triggerOf(params: Params, spec: FuturesSymbolSpec, kind: string, side: Side): Trigger | undefined {
  if (!STOP_KINDS.has(kind)) return undefined;
  const price = params.decimal("stopPrice");
  if (!price) throw missing("stopPrice");
  checkStopPrice(spec, price);
  const stop = kind.startsWith("STOP");
  const when = (side === "BUY") === stop ? "above" : "below";
  const protect = params.flag("priceProtect") ? { protect: new Exact(spec.triggerProtect) } : {};
  return { when, price, source: sourceOf(params), ...protect };
}

function trailingOf(state: FuturesState, params: Params, spec: FuturesSymbolSpec, options: ReadOptions): Trailing {
  const callbackRate = params.decimal("callbackRate");
  if (!callbackRate) throw missing("callbackRate");
  if (callbackRate.lt("0.1") || callbackRate.gt(options.maxCallback)) throw illegal("callbackRate");
  const source = sourceOf(params);
  const sent = params.decimal("activationPrice");
  if (sent && (sent.lte(0) || sent.gt(spec.maxPrice))) throw refuse("-4135");
  const activation = sent ?? state.futures.prices.of(spec.symbol, source);
  return { activation, callbackRate, source };
}

function pegOf(params: Params, spec: FuturesSymbolSpec, side: Side): Peg | undefined {
  const type = params.get("pegPriceType");
  const offset = params.decimal("pegOffset") ?? ZERO;
  if (type === undefined) return undefined;
  if (side === "BUY" ? offset.gt(0) : offset.lt(0)) throw illegal("pegOffset");
  if (!isMultiple(offset, new Exact(spec.tickSize))) throw refuse("-4014");
  return { side: type === "QUEUE_1" ? "own" : "opposite", offset };
}

function priceOf(state: FuturesState, spec: FuturesSymbolSpec, side: Side, params: Params, terms: OrderTerms): Decimal {
  const sent = params.decimal("price");
  if (!sent) throw missing("price");
  checkPrice(spec, sent);
  // An order without a trigger is pegged to the book as it is now.
  const order = { symbol: spec.symbol, side };
  const price = (terms.trigger ? undefined : pegged(state.futures.exchange, order, terms)) ?? sent;
  checkBand(state, spec, side, price, terms.trigger?.price);
  return price;
}

function quantityOf(params: Params, spec: FuturesSymbolSpec, closePosition: boolean, market: boolean): Decimal {
  if (closePosition) return ZERO;
  const quantity = params.decimal("quantity");
  if (!quantity) throw missing("quantity");
  checkQuantity(spec, quantity, market);
  return quantity;
}
