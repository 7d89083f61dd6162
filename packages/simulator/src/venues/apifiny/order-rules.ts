import { Decimal, isMultiple } from "../../engine/decimal.js";
import type { NewOrder } from "../../engine/order.js";
import { MARKET_ORDER_VENUES } from "./contract.js";
import { badRequest, refusal } from "./errors.js";
import type { Params } from "./params.js";
import type { ApifinyState, VenuePart } from "./state.js";
import type { ApifinySymbol } from "./symbols.js";

/** Open orders an account may have at one venue. Ours. */
const MAX_OPEN = 200;

/** Up to 64 characters that end in 13 digits of time and 3 random ones. */
const ORDER_ID = /^[A-Za-z0-9_-]{0,48}\d{16}$/;

export function symbolOf(state: ApifinyState, symbol: string): ApifinySymbol {
  const spec = state.symbols.get(symbol);
  if (!spec) throw refusal("0x04003A");
  return spec;
}

/**
 * Turns the fields of an order into an order for the engine, or refuses it. `info` has the names of `orderInfo`.
 *
 * @throws {VenueRefusal} by the rules of the document, the symbol and the account.
 */
export function readOrder(
  state: ApifinyState,
  part: VenuePart,
  orderId: string | undefined,
  info: Params,
): NewOrder & { readonly id: string } {
  const { account, exchange } = part;
  const spec = symbolOf(state, info.text("symbol"));
  const side = info.text("orderSide");
  if (side !== "BUY" && side !== "SELL") throw refusal("0x05006B");
  if (orderId !== undefined && !ORDER_ID.test(orderId)) throw refusal("0x05012A");
  if (orderId !== undefined && state.partOf(orderId)) throw refusal("0x05007B");
  if (exchange.orders.open(account.id).length >= MAX_OPEN) throw refusal("0x05006A");
  const id = orderId ?? state.newOrderId();
  const common = { id, clientOrderId: id, accountId: account.id, symbol: spec.symbol, side } as const;
  const type = info.text("orderType");
  if (type === "MARKET") return { ...common, ...marketTerms(part, spec, side, info) };
  if (type !== "LIMIT") throw badRequest();
  return { ...common, ...limitTerms(spec, info) };
}

type Terms = Omit<NewOrder, "accountId" | "symbol" | "side">;

function limitTerms(spec: ApifinySymbol, info: Params): Terms {
  const timeInForce = info.text("timeInForce");
  if (!["1", "3", "7"].includes(timeInForce)) throw badRequest();
  const price = info.decimal("limitPrice");
  const quantity = info.decimal("quantity");
  if (!price || !quantity || info.get("total") !== undefined) throw badRequest();
  if (!isMultiple(price, new Decimal(spec.tickSize)) || price.lt(spec.minPrice) || price.gt(spec.maxPrice)) {
    throw badRequest();
  }
  checkQuantity(spec, quantity);
  checkNotional(spec, price.times(quantity));
  return {
    type: "LIMIT",
    timeInForce: timeInForce === "3" ? "IOC" : "GTC",
    selfTrade: "expire-taker",
    // Taken and then refused by the venue, as a venue behind another one can only do.
    ...(timeInForce === "7" ? { postOnly: "expire" } : {}),
    price,
    quantity,
  };
}

function marketTerms(part: VenuePart, spec: ApifinySymbol, side: "BUY" | "SELL", info: Params): Terms {
  if (!MARKET_ORDER_VENUES.includes(part.name)) throw refusal("0x05003D");
  if (info.get("limitPrice") !== undefined) throw badRequest();
  const total = info.decimal("total");
  const quantity = info.decimal("quantity");
  const common = { type: "MARKET", timeInForce: "IOC", selfTrade: "expire-taker" } as const;
  if (side === "BUY") {
    if (!total || total.lte(0)) throw badRequest();
    checkNotional(spec, total);
    return { ...common, amount: total };
  }
  if (!quantity || total) throw badRequest();
  checkQuantity(spec, quantity);
  return { ...common, quantity };
}

function checkQuantity(spec: ApifinySymbol, quantity: Decimal): void {
  const inside = quantity.gte(spec.minQuantity) && quantity.lte(spec.maxQuantity);
  if (!inside || !isMultiple(quantity, new Decimal(spec.stepSize))) throw badRequest();
}

function checkNotional(spec: ApifinySymbol, value: Decimal): void {
  if (value.lt(spec.minNotional) || value.gt(spec.maxNotional)) throw badRequest();
}
