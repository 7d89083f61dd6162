import { Decimal, isMultiple } from "../../engine/decimal.js";
import type { NewOrder } from "../../engine/order.js";
import { illegal, missing, refusal } from "./errors.js";
import type { Params } from "./params.js";
import type { HashkeyState } from "./state.js";
import type { SymbolSpec } from "./symbols.js";

const TIME_IN_FORCE: Readonly<Record<string, readonly string[]>> = {
  LIMIT: ["GTC", "IOC", "FOK"],
  LIMIT_MAKER: ["GTC"],
  MARKET: ["IOC"],
};

/** Turns validated parameters into an order for the engine, or refuses by the rules of the symbol. */
export function readOrder(state: HashkeyState, accountId: string, params: Params): NewOrder {
  const spec = symbolOf(state, params.text("symbol"));
  const type = params.text("type");
  const side = params.text("side") === "BUY" ? "BUY" : "SELL";
  const timeInForce = params.get("timeInForce") ?? TIME_IN_FORCE[type]?.[0] ?? "GTC";
  if (!TIME_IN_FORCE[type]?.includes(timeInForce)) throw refusal("-1115");
  const price = params.decimal("price");
  const quantity = params.decimal("quantity");
  const amount = params.decimal("amount");
  if (quantity && amount) throw refusal("-1129");
  const clientOrderId = params.get("newClientOrderId");
  const common = {
    accountId,
    symbol: spec.symbol,
    side,
    selfTrade: params.get("stpMode") === "EXPIRE_MAKER" ? "expire-maker" : "expire-taker",
    ...(clientOrderId === undefined ? {} : { clientOrderId }),
  } as const;
  if (type === "MARKET") {
    if (price) throw refusal("-1014");
    if (quantity) checkQuantity(spec, quantity, spec.marketMaxQty);
    else if (amount) checkAmount(spec, amount);
    else throw missing("quantity");
    const size = quantity ? { quantity } : amount ? { amount } : {};
    return { ...common, type: "MARKET", timeInForce: "IOC", ...size };
  }
  if (amount) throw refusal("-1014");
  if (!price) throw missing("price");
  if (!quantity) throw missing("quantity");
  checkPrice(state, spec, side, price);
  checkQuantity(spec, quantity, spec.maxQty);
  checkNotional(price.times(quantity), spec, spec.maxAmount);
  const open = state.exchange.orders.open(accountId).filter((order) => order.symbol === spec.symbol);
  if (timeInForce === "GTC" && open.length >= spec.maxOpenOrders) throw refusal("-2017");
  return {
    ...common,
    type: "LIMIT",
    timeInForce: timeInForce === "IOC" ? "IOC" : timeInForce === "FOK" ? "FOK" : "GTC",
    postOnly: type === "LIMIT_MAKER",
    price,
    quantity,
  };
}

export function symbolOf(state: HashkeyState, symbol: string): SymbolSpec {
  const spec = state.symbols.get(symbol);
  if (!spec) throw refusal("0201");
  return spec;
}

function checkPrice(state: HashkeyState, spec: SymbolSpec, side: "BUY" | "SELL", price: Decimal): void {
  if (price.lte(0)) throw refusal("-1124");
  if (!isMultiple(price, new Decimal(spec.tickSize))) throw refusal("0209");
  if (price.lt(spec.minPrice)) throw refusal("-1133");
  if (price.gt(spec.maxPrice)) throw refusal("-1132");
  // The document bounds buying above and selling below the mark price; the last trade stands in for that price.
  const mark = state.market.last(spec.symbol);
  const edge = side === "BUY" ? new Decimal(1).plus(spec.band) : new Decimal(1).minus(spec.band);
  const outside = side === "BUY" ? price.gt(mark.times(edge)) : price.lt(mark.times(edge));
  if (outside) throw refusal("0210");
}

function checkQuantity(spec: SymbolSpec, quantity: Decimal, maximum: string): void {
  if (quantity.lte(0)) throw refusal("-1126");
  if (!isMultiple(quantity, new Decimal(spec.stepSize))) throw refusal("-1137");
  if (quantity.lt(spec.minQty)) throw refusal("-1136");
  if (quantity.gt(maximum)) throw refusal("-1135");
}

function checkAmount(spec: SymbolSpec, amount: Decimal): void {
  if (amount.lte(0)) throw illegal("amount");
  if (!isMultiple(amount, new Decimal(spec.quotePrecision))) throw refusal("-1148");
  checkNotional(amount, spec, spec.marketMaxAmount);
}

function checkNotional(value: Decimal, spec: SymbolSpec, maximum: string): void {
  if (value.lt(spec.minAmount)) throw refusal("-1140");
  if (value.gt(maximum)) throw refusal("-1206");
}
